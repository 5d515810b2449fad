import { isForeignAddress, isLooseAddress, isStreetLine, isStreetName, isUnitLine } from "../words/streets";
import { isPostalArea, isState, isStateCode, liesInState } from "../words/us-postal-areas";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { differsWithinTowns, numbersPlaces } from "./judge-codes-of-towns";
import { nameFacts } from "./name-facts";
import { rowsArePersons } from "./persons";
import { counts, neighbours, shareOfRows, townWords } from "./rows-beside";
import { type ColumnSample, thin } from "./sample";

const found = (
  entity: Candidate["entity"],
  cls: Candidate["class"],
  share: number,
  evidence: string,
  country: string | null = null,
): Candidate => ({ entity, class: cls, confidence: 0.64, share, country, evidence: [evidence] });

const isZip = (text: string) => /^\d{5}(?:\.0|-?\d{4})?$/.test(text);
const isCode = (sample: ColumnSample) =>
  sample.values.length >= 1 && shareOf(sample.values, isStateCode).rows > 0.9;

/** Codes in the area of the state beside them, digits beside towns, towns beside postal codes and addresses. */
export const judgePlaceBesidePlace: Judge = (sample, table) =>
  judgeZipBesideState(sample, table) ??
  judgeDigitsBesideTown(sample, table) ??
  judgeAreasOfOnePlace(sample, table) ??
  judgeTownBeside(sample, table);

function judgeZipBesideState(sample: ColumnSample, table: TableContext): Candidate | null {
  const zips = shareOf(sample.values, isZip);
  if (zips.distinct < 0.9) return null;
  for (const other of neighbours(sample, table, 3)) {
    if (other.values.length === 0 || shareOf(other.values, isState).rows < 0.9) continue;
    const { share, n } = shareOfRows(sample, other, liesInState);
    if (share > 0.85 && n >= 1)
      return found(
        "POSTAL_CODE",
        "quasi",
        share,
        `${percent(share)} of the codes lie in the state named beside them.`,
        "US",
      );
  }
  return null;
}

const kindsBeside = (sample: ColumnSample, table: TableContext, reach: number) =>
  new Set(neighbours(sample, table, reach).map(({ index }) => table.found.get(index)?.entity));

function judgeDigitsBesideTown(sample: ColumnSample, table: TableContext): Candidate | null {
  const beside = kindsBeside(sample, table, 3);
  if (!beside.has("LOCATION") && !beside.has("ADDRESS")) return null;
  // Codes kept as numbers have lost their leading zeros: a few are shorter.
  const digits = shareOf(sample.values, (text) => /^\d{3,5}$/.test(text) || isZip(text));
  const short = shareOf(sample.values, (text) => text.length < 4).distinct;
  if (short > 0.25 || (short > 0 && !rowsArePersons(table))) return null;
  const years = shareOf(sample.values, (text) => /^(?:19|20)\d\d$/.test(text)).distinct;
  if (digits.distinct < 0.95 || sample.values.length < 4 || years > 0.5 || counts(sample)) return null;
  const towns = neighbours(sample, table, 3).filter(
    ({ index }) => table.found.get(index)?.entity === "LOCATION",
  );
  if (towns.some((other) => differsWithinTowns(sample, other) || numbersPlaces(sample, other, table)))
    return null;
  const american = shareOf(sample.values, (text) => isZip(text) && isPostalArea(text)).distinct > 0.9;
  if (!american && !beside.has("LOCATION")) return null;
  return found(
    "POSTAL_CODE",
    "quasi",
    digits.rows,
    "The values are codes of four or five digits and stand beside a column of towns or addresses.",
    american ? "US" : null,
  );
}

/**
 * The codes of one town or county, in a table with its streets: a few that come again and again, all alike in their
 * beginning.
 */
function judgeAreasOfOnePlace(sample: ColumnSample, table: TableContext): Candidate | null {
  const places = [...table.found.values()].some(
    ({ entity }) => entity === "ADDRESS" || entity === "LOCATION",
  );
  if (!places || sample.values.length < 5 || sample.sampled < sample.values.length * 2) return null;
  const length = sample.values[0]?.text.length ?? 0;
  const alike = shareOf(sample.values, (text) => text.length === length && /^[1-9]\d{3,4}$/.test(text));
  const years = shareOf(sample.values, (text) => /^(?:19|20)\d\d$/.test(text)).distinct;
  if (alike.distinct < 0.95 || years > 0.3) return null;
  if (neighbours(sample, table, 3).some((other) => numbersPlaces(sample, other, table))) return null;
  const beginnings = new Map<string, number>();
  for (const { text } of sample.values) {
    const beginning = text.slice(0, 2);
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  }
  const [first = 0, second = 0] = [...beginnings.values()].toSorted((a, b) => b - a);
  if (first + second < sample.values.length * 0.9) return null;
  return found(
    "POSTAL_CODE",
    "quasi",
    alike.rows,
    "The values are a few codes of postal length that begin alike and come again and again, in a table with places.",
  );
}

function judgeTownBeside(sample: ColumnSample, table: TableContext): Candidate | null {
  if (sample.type !== null && sample.type !== "text") return null;
  const near = neighbours(sample, table, 2);
  const beside = kindsBeside(sample, table, 2);
  const followed = table.samples.some((other) => other.index === sample.index + 1 && isCode(other));
  const states = followed ? 2 : Number(near.some(isCode));
  const strength = Number(beside.has("ADDRESS")) + Number(beside.has("POSTAL_CODE")) + states;
  if (strength === 0) return null;
  const facts = nameFacts(sample);
  const persons = Math.max(facts.given, facts.full);
  if (facts.organisation > 0.15 || facts.region > 0.5 || facts.initials > 0.1) return null;
  const worded = shareOf(sample.values, (text) => townWords.test(text)).distinct;
  if (facts.everyday > 0.35 || worded < 0.75) return null;
  if (standsForTown(sample, table) && persons < 0.2 && facts.surname < 0.25 && facts.n >= 10)
    return found(
      "LOCATION",
      "quasi",
      facts.like,
      "The values are words that are no names of persons, between addresses and postal codes.",
    );
  if (facts.like < 0.85 || facts.city <= persons) return null;
  if (facts.town < 0.05 && !beside.has("ADDRESS")) return null;
  // Right after the street stands the town, though dictionaries know few of the small ones.
  const follows = table.found.get(sample.index - 1)?.entity === "ADDRESS" && facts.n >= 10;
  if (facts.city < (strength >= 2 || (follows && persons < 0.1) ? 0.1 : 0.3)) return null;
  return found(
    "LOCATION",
    "quasi",
    facts.like,
    `${percent(facts.city)} of the distinct values are towns we know, and they stand beside addresses, postal codes or states.`,
  );
}

/** Between an address and codes of postal length: the place of villages no dictionary knows. */
function standsForTown(sample: ColumnSample, table: TableContext): boolean {
  if (table.found.get(sample.index - 1)?.entity !== "ADDRESS") return false;
  return [1, 2, 3].some((offset) => {
    const other = table.samples.find(({ index }) => index === sample.index + offset);
    if (!other || other.values.length < 5) return false;
    if (table.found.get(other.index)?.entity === "POSTAL_CODE") return true;
    const lengths = new Set(other.values.map(({ text }) => text.length));
    return lengths.size <= 2 && shareOf(other.values, (text) => /^\d{4,6}$/.test(text)).distinct > 0.95;
  });
}

/** Words with a number, streets without one, and second address lines, where a town or an address stands beside. */
export const judgeAddressBesidePlace: Judge = (sample, table) => {
  if (sample.type !== null && sample.type !== "text") return null;
  if (sample.values.length < 2) return null;
  const values = thin(sample.values, 300);
  const beside = kindsBeside(sample, table, 2);
  const near = kindsBeside(sample, table, 1);
  const places = beside.has("LOCATION") || beside.has("POSTAL_CODE");
  const street = (text: string) =>
    isStreetLine(text) || isStreetName(text) || isLooseAddress(text) || isForeignAddress(text);
  // Plates and codes are words and a number as well, of fewer letters than a street has.
  const lines = shareOf(
    values,
    (text) => (text.match(/\p{L}/gu)?.length ?? 0) >= (/\p{Script=Han}/u.test(text) ? 2 : 4) && street(text),
  );
  const once = sample.values.length / Math.max(1, sample.sampled) > 0.8;
  const persons = kindsBeside(sample, table, 3).has("PERSON") && once;
  const address = (share: number, evidence: string) => found("ADDRESS", "direct", share, evidence);
  if ((places || persons) && lines.distinct > 0.75 && lines.n >= 4)
    return address(
      lines.rows,
      `${percent(lines.rows)} of the values have a form of address line, beside a place or a person.`,
    );
  const units = shareOf(values, isUnitLine);
  if (near.has("ADDRESS") && places && units.distinct > 0.5)
    return address(
      units.rows,
      `${percent(units.rows)} of the values are second lines of an address, beside the first.`,
    );
  return null;
};
