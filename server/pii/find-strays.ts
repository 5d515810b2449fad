import { detectSpans } from "./detect-spans";
import type { PiiEntity, PiiSpan } from "./schema";

/** Kinds known by their form wherever they stand. A word that may be a name may as well be what a column is about. */
const telling: ReadonlySet<PiiEntity> = new Set([
  "EMAIL",
  "NATIONAL_ID",
  "CREDIT_CARD",
  "IBAN",
  "PHONE",
  "SECRET",
]);
const leastScore = 0.7;

/**
 * What a text must match to hold one, for the engine and for JavaScript alike: an at sign, a number of seven digits and more
 * that is no part of a longer code, or the beginning of a credential.
 */
const signs = "@|AKIA|gh[a-z]_|glpat-|xox[a-z]-|eyJ|sk[_-]|[Pp]assword|PRIVATE KEY";
export const strayPattern = `${signs}|(?:^|[^0-9A-Za-z])[A-Za-z]{0,2}[0-9](?:[ ./()-]{0,2}[0-9]){6,}[A-Za-z]?(?:[^0-9A-Za-z]|$)`;
const mayHold = new RegExp(strayPattern);
const mayHoldSigns = new RegExp(signs);

/**
 * Personal data in a cell of a column that is none of personal data as a whole: an address of mail among states of orders.
 *
 * @param usual whether the cell looks as most of its column do; a number that does was judged with the column
 */
export function findStrays(
  cell: string,
  { usual = false, ...options }: { usual?: boolean; language?: string; defaultRegion?: string } = {},
): PiiSpan[] {
  if (!(usual ? mayHoldSigns : mayHold).test(cell)) return [];
  return detectSpans(cell, { ...options, names: false }).filter(
    ({ entity, score }) =>
      telling.has(entity) && score >= leastScore && !(usual && entity !== "EMAIL" && entity !== "SECRET"),
  );
}
