/** Texts that mean "missing" wherever they stand as a whole value. */
const always = [
  "n/a",
  "#n/a",
  "n.a.",
  "na",
  "null",
  "(null)",
  "<null>",
  "<na>",
  "nan",
  "nil",
  "\\n",
  "(blank)",
  "-",
  "--",
  "---",
  "–",
  "—",
  "?",
  ".",
  "..",
  "...",
  "*",
  "**",
  "***",
  "_",
  "__",
  "#",
  "#value!",
  "#ref!",
  "#div/0!",
  "#name?",
];

/** Words that mean "missing" among numbers and dates, but may be a category of their own in text. */
const amongTyped = [
  "none",
  "unknown",
  "missing",
  "not available",
  "not applicable",
  "undefined",
  "tbd",
  "empty",
  "blank",
  "ukendt",
  "ingen",
  "mangler",
  "intet",
  "unbekannt",
  "inconnu",
];

const cases = (word: string) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
/** Written with one capital these are names. */
const names = ["Na", "Nan", "Nil"];
const hard = new Set([...always.flatMap(cases), "NaN"].filter((word) => !names.includes(word)));
const soft = new Set(amongTyped.flatMap(cases));

/** Every spelling to look for, for a list in SQL. */
export const missingSpellings: readonly string[] = [...new Set([...hard, ...soft])];

/**
 * Whether a text stands for a missing value. `typed`: the other values are numbers, dates or times.
 * `alone`: there are no other values, so that a sign (`*`, `#`) is what the column is for.
 * `codes`: the other values are two-letter codes, among which `NA` is Namibia or North America.
 */
export function meansMissing(
  value: string,
  context: { typed: boolean; codes: boolean; alone?: boolean },
): boolean {
  if (context.codes && value.toUpperCase() === "NA") return false;
  if (context.alone && !/[a-z0-9]/i.test(value)) return false;
  return hard.has(value) || (context.typed && soft.has(value));
}

/**
 * Whether `NA` may be a code among the values: most are two letters in capitals, or nearly all are codes of a
 * few capitals and no other column says `NA` (sodium among the names of tests).
 */
export function areCodes(values: readonly string[], elsewhere: boolean): boolean {
  if (values.length === 0) return false;
  const short = values.filter((value) => /^[A-Z]{1,4}$/.test(value)).length;
  if (!elsewhere && short / values.length >= 0.9) return true;
  const codes = values.filter((value) => /^[A-Z]{2}$/.test(value) && value !== "NA").length;
  return codes / values.length >= 0.5;
}
