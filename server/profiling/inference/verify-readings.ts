import { type EngineSession, quoteName } from "@/server/platform/engine";
import { readAs } from "@/server/platform/engine-formats";
import type { WireRow } from "@/server/platform/engine-values";
import { contradicts, hasShape, type Reading, sameReading, type VerifiedReading } from "./candidates";

export type Proposal = {
  name: string;
  readings: readonly Reading[];
  /** Values that are not missing. */
  present: number;
  padded: boolean;
  /** Few different values: they are counted once each, with their number of rows. */
  repeated: boolean;
};

/** Texts that an integer or decimal reading must not swallow: leading zeros, long ids, exponents, ZIP+4, spans of years. */
const telltaleTest =
  /^(-?0[0-9]+([.,][0-9]+)?|-?[0-9]{19,}|[0-9]+[eE][0-9]+|[0-9]{5}-[0-9]{4}|(19|20)[0-9]{2} ?[-/&] ?(19|20)[0-9]{2})$/;

/** Numbers of houses are no quantities: `411A` and `RR 2` are among them, and stand for as much as `411`. */
const houseNumbers =
  /(?:^|[^a-z])(?:(?:house|street|st|building|bldg|addr(?:ess)?)[ _.-]*(?:no|nr|num|number|#)|hus[ _-]?(?:nr|nummer)|haus[ _-]?(?:nr|nummer)|huis[ _-]?(?:nr|nummer))(?:[^a-z]|$)/i;

/**
 * Counts, over every row, what each proposed reading fits. The best reading of a column is counted
 * with those that would give other values; where it leaves values over, these decide what else is tried.
 */
export async function verifyReadings(
  session: EngineSession,
  relation: string,
  proposals: readonly Proposal[],
): Promise<Map<string, VerifiedReading[]>> {
  const found = new Map<string, VerifiedReading[]>();
  const first = proposals.flatMap((one) => {
    const [best, ...rest] = one.readings;
    return best ? [{ ...one, readings: [best, ...rest.filter((rival) => contradicts(best, rival))] }] : [];
  });
  await verify(session, relation, first, found);
  for (const one of proposals) {
    const [best] = found.get(one.name) ?? [];
    if (best && best.fits < one.present) await weighMisfits(session, relation, one, found);
  }
  return found;
}

/** Misfits listed of one column; more of them mean that its type is doubtful anyway. */
const listedMisfits = 2000;

/**
 * Looks at the values the best reading leaves over: do they show that it would lose information, or
 * that a more general notation (thousands marks, exponents) reads them too?
 */
async function weighMisfits(
  session: EngineSession,
  relation: string,
  one: Proposal,
  found: Map<string, VerifiedReading[]>,
): Promise<void> {
  const seen = found.get(one.name) ?? [];
  const best = [...seen].sort((a, b) => b.fits - a.fits)[0];
  if (!best || best.fits / one.present < worthAsking) return;
  const c = quoteName(one.name);
  const fits = readAs(c, best.reading, { unpadded: !one.padded });
  const misfits = await session.rows<{ v: string; n: number }>(
    `SELECT ${c} AS v, count(*) AS n FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL AND (${fits}) IS NULL
     GROUP BY ${c} ORDER BY n DESC, v LIMIT ${listedMisfits}`,
  );
  if (isNumber(best.reading)) {
    const houses = houseNumbers.test(one.name);
    const telltale = misfits.reduce(
      (sum, { v, n }) => (houses || telltaleTest.test(v.trim()) ? sum + n : sum),
      0,
    );
    for (const each of seen) if (isNumber(each.reading)) each.telltale = telltale;
    if (telltale > 0) return;
  }
  const rest = one.readings.filter(
    (reading) =>
      !seen.some((each) => sameReading(each.reading, reading)) &&
      misfits.some(({ v }) => hasShape(v.trim(), reading)),
  );
  if (rest.length > 0) await verify(session, relation, [{ ...one, readings: rest }], found);
}

/** Below this share of fitting values no more general notation will save the type. */
const worthAsking = 0.5;

/** Name of the number of rows beside a value; none that a column has. */
const weightName = "rows of this value";

async function verify(
  session: EngineSession,
  relation: string,
  proposals: readonly Proposal[],
  found: Map<string, VerifiedReading[]>,
): Promise<void> {
  const scanned = proposals.filter((one) => !one.repeated);
  const results: [Proposal, WireRow, string][] = [];
  if (scanned.length > 0) {
    const parts = scanned.flatMap((one, i) =>
      one.readings.map((reading, k) => measure(one, reading, `${i}_${k}`, false)),
    );
    const row = await session.row(`SELECT ${parts.join(", ")} FROM ${quoteName(relation)}`);
    for (const [i, one] of scanned.entries()) results.push([one, row, `${i}_`]);
  }
  for (const one of proposals.filter((each) => each.repeated)) {
    const c = quoteName(one.name);
    const parts = one.readings.map((reading, k) => measure(one, reading, `${k}`, true));
    const row = await session.row(
      `SELECT ${parts.join(", ")} FROM (SELECT ${c}, count(*) AS ${quoteName(weightName)} FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL GROUP BY ${c})`,
    );
    results.push([one, row, ""]);
  }
  for (const [one, row, prefix] of results) {
    const list = found.get(one.name) ?? [];
    const sized = one.readings.flatMap((reading, k) => sizeOf(reading, row, `${prefix}${k}`) ?? []);
    found.set(one.name, [...list, ...sized.map((each) => ({ ...each, telltale: 0 }))]);
  }
}

const isNumber = (reading: Reading) => reading.type === "integer" || reading.type === "decimal";

function measure(one: Proposal, reading: Reading, i: string, weighted: boolean): string {
  const column = quoteName(one.name);
  const known = { unpadded: !one.padded };
  const count = (fits: string, name: string) =>
    weighted
      ? `coalesce(sum(${quoteName(weightName)}) FILTER (${fits}), 0) AS ${name}`
      : `count(*) FILTER (${fits}) AS ${name}`;
  if (reading.type !== "decimal" || reading.format === "scientific")
    return count(`(${readAs(column, reading, known)}) IS NOT NULL`, `f${i}`);
  const mark = reading.decimal === "comma" ? "," : ".";
  const t = one.padded ? `trim(${column})` : column;
  // 18 whole digits are counted here; the fraction is rounded away only for the test.
  const fits = `(${readAs(column, { ...reading, precision: 18, scale: 0 }, known)}) IS NOT NULL`;
  const has = `instr(${t}, '${mark}')`;
  return `${count(fits, `f${i}`)},
    coalesce(max(CASE WHEN ${has} > 0 THEN strlen(${t}) - ${has} ELSE 0 END) FILTER (${fits}), 0) AS s${i},
    coalesce(max(CASE WHEN ${has} > 0 THEN ${has} - 1 ELSE strlen(${t}) END) FILTER (${fits}), 0) AS w${i}`;
}

/** The reading with room for every digit that was seen; null where the engine's decimals have none. */
function sizeOf(reading: Reading, row: WireRow, i: string): Omit<VerifiedReading, "telltale"> | null {
  const fits = Number(row[`f${i}`]);
  if (reading.type !== "decimal" || reading.format === "scientific") return { reading, fits };
  const scale = Number(row[`s${i}`]);
  const precision = Math.max(1, Number(row[`w${i}`]) + scale);
  return precision > 38 ? null : { reading: { ...reading, precision, scale }, fits };
}
