import { setImmediate } from "node:timers/promises";
import type { EngineSession } from "@/server/platform/engine";
import type { ColumnType } from "@/server/profiling/schema";
import { type Candidate, type Judge, type TableContext, toVerdict } from "./columns/candidate";
import { judgeSecrets, judgeUsernames } from "./columns/judge-accounts";
import { judgeAddresses, judgePostalCodes } from "./columns/judge-addresses";
import { judgeAgesOfPersons } from "./columns/judge-ages-of-persons";
import { judgeBankDetails } from "./columns/judge-bank-details";
import {
  judgeAccountsBesidePersons,
  judgeAgeBesideBirth,
  judgeBirthBesideAge,
  judgeNameBesideName,
  judgeSocialSecurityBesidePersons,
} from "./columns/judge-beside-persons";
import { judgeAddressBesidePlace, judgePlaceBesidePlace } from "./columns/judge-beside-places";
import { judgeAddressBlock, judgeCodeInsideAddress, judgeCodesOfTowns } from "./columns/judge-codes-of-towns";
import { judgeCoordinateColumns } from "./columns/judge-coordinate-columns";
import { judgeDocuments } from "./columns/judge-documents";
import { judgeEasternNames } from "./columns/judge-eastern-names";
import { judgeEmployers } from "./columns/judge-employers";
import { judgeGender, judgeHealth, judgeOrigin } from "./columns/judge-groups";
import { judgeGroupsBesidePersons } from "./columns/judge-groups-beside-persons";
import { judgeIdentifiers } from "./columns/judge-identifiers";
import { judgeNames } from "./columns/judge-names";
import { judgeNamesByForm } from "./columns/judge-names-by-form";
import { judgePairsOfNames } from "./columns/judge-pairs-of-names";
import { judgePhoneBesidePersons } from "./columns/judge-phones-beside";
import { judgeAges, judgeBirthDates, judgeCoordinates, judgeGeometry } from "./columns/judge-quantities";
import { judgeText } from "./columns/judge-text";
import { judgeWeakNameBesidePerson } from "./columns/judge-weak-names";
import { type ColumnSample, type KnownSample, sampleColumns } from "./columns/sample";
import { isTelling } from "./header/read-header";
import type { PiiVerdict } from "./schema";

/** Judges that need no neighbours, and those that do. Order settles ties. */
const firstPass: readonly Judge[] = [
  judgeSecrets,
  judgeIdentifiers,
  judgeBankDetails,
  judgeGender,
  judgeOrigin,
  judgeCoordinates,
  judgeAddresses,
  judgeAges,
  judgeNames,
];
const secondPass: readonly Judge[] = [
  judgePostalCodes,
  judgeBirthDates,
  judgeUsernames,
  judgeGeometry,
  judgeWeakNameBesidePerson,
];

/** Columns whose header says nothing, by what stands beside them. Twice: a town may make an address, and the reverse. */
const besidePass: readonly Judge[] = [
  judgeCoordinateColumns,
  judgeEmployers,
  judgeCodesOfTowns,
  judgeCodeInsideAddress,
  judgePostalCodes,
  judgePlaceBesidePlace,
  judgeAddressBesidePlace,
  judgeAddressBlock,
  judgePairsOfNames,
  judgeNameBesideName,
  judgeNamesByForm,
  judgeEasternNames,
  judgeAgeBesideBirth,
  judgeBirthBesideAge,
  judgeBirthDates,
  judgeAgesOfPersons,
  judgePhoneBesidePersons,
  judgeSocialSecurityBesidePersons,
  judgeAccountsBesidePersons,
  judgeGroupsBesidePersons,
];

const columnsPerTurn = 50;

/** Below this a suspicion is not reported: a false alarm costs more trust than it saves. */
const threshold = 0.6;

/**
 * What each column of a relation holds of personal data, or null. Values are judged on a fixed sample of
 * rows (all rows where there are few), so the answer is the same on every call; evidence sentences never
 * hold a cell value.
 *
 * @param relation a table or view, as SQL
 * @param options.defaultRegion ISO 3166 country that numbers without a prefix belong to
 * @param options.rows rows of the relation
 * @param options.language of running text, `en` when absent
 */
export async function judgeColumns(
  session: EngineSession,
  relation: string,
  columns: { name: string; type?: ColumnType }[],
  options: { defaultRegion: string; rows: number; language?: string } & KnownSample,
): Promise<Map<string, PiiVerdict | null>> {
  const samples = await sampleColumns(session, relation, columns, options.rows, options);
  return judgeSamples(samples, options);
}

/**
 * The verdicts on columns that were read already; the same samples always get the same answer. Columns of JSON
 * documents are judged by their parts, as if each part were a column of a table of its own.
 */
export async function judgeSamples(
  samples: ColumnSample[],
  options: { defaultRegion: string; language?: string },
): Promise<Map<string, PiiVerdict | null>> {
  const verdicts = await judgeTable(samples, options);
  for (const sample of samples) {
    const found = await judgeDocuments(sample, (parts) => judgeTable(parts, options));
    if (found) verdicts.set(sample.name, found);
  }
  return verdicts;
}

async function judgeTable(
  samples: ColumnSample[],
  options: { defaultRegion: string; language?: string },
): Promise<Map<string, PiiVerdict | null>> {
  const table: TableContext = {
    region: options.defaultRegion,
    words: new Set(samples.flatMap((sample) => sample.header.words)),
    samples,
    found: new Map(),
  };
  const second = [...secondPass, judgeText(options.language ?? "en")];
  for (const judges of [firstPass, [judgeHealth], second, besidePass, besidePass])
    for (const [i, sample] of samples.entries()) {
      // Thousands of columns take seconds, and whoever else lives in this process must get a turn meanwhile.
      if (i % columnsPerTurn === columnsPerTurn - 1) await setImmediate();
      if (judges === besidePass && (table.found.has(sample.index) || isTelling(sample.header))) continue;
      const winner = strongest(judges, sample, table);
      if (winner) table.found.set(sample.index, winner);
    }
  return new Map(
    samples.map((sample) => {
      const candidate = table.found.get(sample.index);
      return [sample.name, candidate ? toVerdict(candidate, sample) : null];
    }),
  );
}

/**
 * The surest proposal, the first of several as sure; what was found before only where it is surer than all of them.
 * Judges that could not change that are not asked: some read closely, or load long lists of words.
 */
function strongest(
  judges: readonly Judge[],
  sample: ColumnSample,
  table: TableContext,
): Candidate | undefined {
  const found = table.found.get(sample.index);
  let winner: Candidate | undefined;
  for (const judge of judges) {
    const { surest = 1 } = judge;
    if (surest < (found?.confidence ?? 0) || surest <= (winner?.confidence ?? 0)) continue;
    const candidate = judge(sample, table);
    if (candidate && candidate.confidence >= threshold && candidate.confidence > (winner?.confidence ?? 0))
      winner = candidate;
  }
  return found && found.confidence > (winner?.confidence ?? 0) ? found : winner;
}
