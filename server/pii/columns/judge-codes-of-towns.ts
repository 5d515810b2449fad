import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { type NameFacts, nameFacts } from "./name-facts";
import { holdsPersons } from "./persons";
import { counts, neighbours, shareOfRows, townWords } from "./rows-beside";
import { type ColumnSample, thin } from "./sample";

/**
 * Postal codes and towns told by each other: rows of one town have codes that begin alike, and rows of other towns have
 * others. It needs no dictionary of villages, and counts, prices and numbers of customers beside towns fail it.
 */
export const judgeCodesOfTowns: Judge = (sample, table) =>
  judgePair(sample, table, "POSTAL_CODE") ?? judgePair(sample, table, "LOCATION");

/**
 * A street, a code and words side by side are an address in three parts, be its villages in no dictionary and each of
 * them once in the table.
 */
export const judgeAddressBlock: Judge = (sample, table) => {
  const codes = areCodes(sample);
  if (!codes && !areWords(sample)) return null;
  const streets = neighbours(sample, table, 3)
    .filter(({ index }) => table.found.get(index)?.entity === "ADDRESS" && index < sample.index)
    .map(({ index }) => index);
  if (streets.length === 0 || !(holdsPersons(table) || holdsPhones(table))) return null;
  for (const other of neighbours(sample, table, 2)) {
    const taken = table.found.get(other.index)?.entity;
    if (taken !== undefined && taken !== (codes ? "LOCATION" : "POSTAL_CODE")) continue;
    // In front of the street stand numbers and names of whoever lives there.
    if (!streets.some((index) => index < other.index)) continue;
    const [numbers, words] = codes ? [sample, other] : [other, sample];
    if (codes ? !areWords(other) : !areCodes(other)) continue;
    if (areUnique(numbers) || differsWithinTowns(numbers, words) || !mayBeUnknownTowns(words)) continue;
    return {
      entity: codes ? "POSTAL_CODE" : "LOCATION",
      class: "quasi",
      confidence: 0.63,
      share: 1,
      evidence: ["A street, codes of one form and words that are no names of persons stand side by side."],
    };
  }
  return null;
};

const holdsPhones = (table: TableContext) =>
  [...table.found.values()].some(({ entity }) => entity === "PHONE");

/** A code of its own in each of many rows numbers them, unless it is of letters and digits as full British codes are. */
const areUnique = ({ values, sampled }: ColumnSample) =>
  sampled >= 100 && values.length > sampled * 0.97 && /^\d+$/.test(values[0]?.text ?? "");

function mayBeUnknownTowns(words: ColumnSample): boolean {
  const facts = nameFacts(words);
  return (
    facts.n >= 8 &&
    facts.like > 0.8 &&
    facts.organisation < 0.1 &&
    facts.everyday < 0.15 &&
    facts.region < 0.3 &&
    facts.initials < 0.1 &&
    Math.max(facts.given, facts.full) < 0.3 &&
    shareOf(thin(words.values, 100), (text) => /^[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(text)).distinct >
      0.8
  );
}

function judgePair(
  sample: ColumnSample,
  table: TableContext,
  entity: "POSTAL_CODE" | "LOCATION",
): Candidate | null {
  if (entity === "POSTAL_CODE" ? !areCodes(sample) : !areWords(sample)) return null;
  for (const other of neighbours(sample, table, 3)) {
    const [codes, towns] = entity === "POSTAL_CODE" ? [sample, other] : [other, sample];
    const taken = table.found.get(other.index)?.entity;
    const partner = entity === "POSTAL_CODE" ? "LOCATION" : "POSTAL_CODE";
    if (taken !== undefined && taken !== partner) continue;
    if (entity === "POSTAL_CODE" ? !areWords(other) : !areCodes(other)) continue;
    const agreement = agreementOf(codes, towns);
    if (agreement === null || !agreement.alike || areUnique(codes)) continue;
    if (!mayBeTowns(towns, table, agreement.spread)) continue;
    return {
      entity,
      class: "quasi",
      confidence: 0.66,
      share: 1,
      evidence: [
        `${percent(agreement.share)} of the rows with the same words in one column have codes that begin alike in the other, as towns and their postal codes do.`,
      ],
    };
  }
  return null;
}

/** Whether the codes go their own way though rows of one town are many: these are no postal codes. */
export function differsWithinTowns(codes: ColumnSample, towns: ColumnSample): boolean {
  const agreement = agreementOf(codes, towns);
  return agreement !== null && agreement.n >= 8 && agreement.share < 0.5;
}

/** Whether every one of many places has one number: that is its number in a register, and no postal code. */
export function numbersPlaces(codes: ColumnSample, towns: ColumnSample, table: TableContext): boolean {
  const agreement = agreementOf(codes, towns);
  return agreement !== null && agreement.n >= 20 && agreement.numbered && !reachesSomebody(table);
}

const reachesSomebody = (table: TableContext) =>
  holdsPersons(table) || [...table.found.values()].some(({ entity }) => entity === "ADDRESS");

/** Digits of one or two lengths, or groups of letters and digits, as codes are: no counters, amounts or years. */
function areCodes(sample: ColumnSample): boolean {
  if (sample.values.length < 5 || counts(sample)) return false;
  const values = thin(sample.values, 200);
  if (shareOf(values, (text) => postalLike.test(text)).distinct < 0.95) return false;
  if (new Set(values.map(({ text }) => text.length)).size > 3) return false;
  return shareOf(values, (text) => /^(?:19|20)\d\d$/.test(text)).distinct < 0.5;
}

const postalLike =
  /^(?:[A-Z]{1,2}[- ]?)?\d{3,7}$|^\d{3}[ -]\d{2,4}$|^\d{2}-\d{3}$|^\d{4}-\d{3}$|^\d{5}-\d{3,4}$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^[A-Z]\d[A-Z] ?\d[A-Z]\d$|^\d{4} ?[A-Z]{2}$|^[A-Z]\d{4}[A-Z]{3}$/i;

function areWords(sample: ColumnSample): boolean {
  if (sample.values.length < 5 || (sample.type !== null && sample.type !== "text")) return false;
  return shareOf(thin(sample.values, 200), (text) => townWords.test(text) && text.length < 60).distinct > 0.8;
}

type Agreement = {
  /** Rows that share their words with another row. */
  n: number;
  /** Part of the pairs of such rows whose codes begin alike. */
  share: number;
  alike: boolean;
  /** Words with several codes that begin alike, as towns have and names of numbered things have not. */
  spread: number;
  /** Each of ten places or more has one code, and each code one place. */
  numbered: boolean;
};

/**
 * How well the words tell the beginning of the code. As many signs are compared as leave unrelated rows different most of
 * the time. Null where too few rows have the same words, or all codes begin alike.
 */
function agreementOf(codes: ColumnSample, towns: ColumnSample): Agreement | null {
  const groups = new Map<string, string[]>();
  for (const [row, town] of towns.rows.entries()) {
    const code = codes.rows[row];
    if (!town || !code) continue;
    const list = groups.get(town);
    if (!list) groups.set(town, [code]);
    else if (list.length < 40) list.push(code);
  }
  const all = [...groups.values()].flat();
  const length = [1, 2, 3, 4].find((signs) => meeting(all, signs) < 0.35);
  const repeated = [...groups.values()].filter((list) => list.length > 1);
  const n = repeated.flat().length;
  if (length === undefined || repeated.length < 4 || n < 10) return null;
  const shares = repeated.map((list) => meeting(list, length));
  const share = shares.reduce((sum, part) => sum + part, 0) / shares.length;
  const spread = repeated.filter((list) => new Set(list).size > 1 && meeting(list, length) > 0.9).length;
  const numbered =
    groups.size >= 10 &&
    [...groups.values()].every((list) => new Set(list).size === 1) &&
    new Set(all).size === groups.size;
  return { n, share, numbered, alike: share > 0.85 && groups.size >= 8, spread };
}

/** Share of pairs of different rows that begin with the same signs. */
function meeting(codes: readonly string[], signs: number): number {
  if (codes.length < 2) return 1;
  const beginnings = new Map<string, number>();
  for (const code of codes) {
    const beginning = code.slice(0, signs);
    beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  }
  const pairs = [...beginnings.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return pairs / (codes.length * (codes.length - 1));
}

/** Names and numbers of things agree as well as towns do: some words are towns, or the table is of whom it may reach. */
function mayBeTowns(towns: ColumnSample, table: TableContext, spread: number): boolean {
  const facts = nameFacts(towns);
  if (facts.organisation > 0.2 || facts.everyday > 0.35 || facts.region > 0.5) return false;
  const persons = Math.max(facts.given, facts.full, facts.surname);
  const reached = reachesSomebody(table);
  // One number for each place is the number of the place.
  if (facts.city >= 0.1 && facts.city > persons && (spread >= 2 || reached)) return true;
  return reached && persons < 0.25 && (spread >= 3 || isKnownHere(facts));
}

const isKnownHere = (facts: NameFacts) => facts.city >= 0.04 && facts.everyday < 0.1;

/**
 * Codes that stand again inside an address or beside the coordinates of a map in the same row: `95407` beside
 * `95407(38.4, -122.7)`.
 */
export const judgeCodeInsideAddress: Judge = (sample, table) => {
  if (!areCodes(sample) || shareOf(sample.values, (text) => text.length >= 4).distinct < 0.9) return null;
  for (const other of table.samples) {
    if (other === sample || table.found.get(other.index)?.entity === "POSTAL_CODE") continue;
    if (shareOf(thin(other.values, 40), (text) => holdsPlace.test(text)).distinct < 0.4) continue;
    const { share, n } = shareOfRows(
      sample,
      other,
      (code, text) =>
        text.length > code.length + 5 && holdsPlace.test(text) && whole(text).includes(` ${code} `),
    );
    if (n < 5 || share < 0.5) continue;
    return {
      entity: "POSTAL_CODE",
      class: "quasi",
      confidence: 0.66,
      share: 1,
      evidence: [`${percent(share)} of the values stand again inside a place on the map or an address.`],
    };
  }
  return null;
};

/** Degrees at the end, or a street or town before a code, with a comma or line between. */
const holdsPlace = /\(-?\d{1,3}\.\d+, ?-?\d{1,3}\.\d+\)\s*$|\p{L}{3}.*[,\n].*\b\d{4,5}\b/su;

const whole = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
