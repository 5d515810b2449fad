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

/** Words that say that nobody knows: missing among names, codes, numbers and dates, but an answer among a few categories. */
const unknown = [
  ["unknown", "not known", "not available", "undefined", "tbd"],
  ["ukendt", "ikke oplyst", "ukjent", "okänd", "uppgift saknas", "tuntematon", "ei tietoa"],
  ["unbekannt", "keine angabe", "k.a.", "onbekend", "niet bekend"],
  ["inconnu", "non disponible", "desconocido", "no disponible", "desconhecido", "não disponível"],
  ["sconosciuto", "non disponibile", "necunoscut"],
  ["nieznany", "nieznane", "brak danych", "neznámý", "neznámé", "ismeretlen", "nincs adat"],
  ["неизвестно", "не указано", "нет данных", "невідомо", "άγνωστο", "bilinmiyor"],
  ["不明", "未知", "未記入", "알 수 없음", "غير معروف"],
].flat();

/** Words that mean "missing" among numbers, dates and codes only: in a text they may be what there is to say. */
const nothing = [
  "none",
  "missing",
  "not applicable",
  "empty",
  "blank",
  "ingen",
  "mangler",
  "intet",
  "fehlt",
  "keine",
  "aucun",
  "ninguno",
  "nessuno",
  "geen",
  "saknas",
  "brak",
  "отсутствует",
];

const cases = (word: string) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
/** Written with one capital these are names. */
const names = ["Na", "Nan", "Nil"];
const hard = new Set([...always.flatMap(cases), "NaN"].filter((word) => !names.includes(word)));
const unknowns = new Set(unknown.flatMap(cases));
const nothings = new Set(nothing.flatMap(cases));

/** Every spelling to look for, for a list in SQL. */
export const missingSpellings: readonly string[] = [...new Set([...hard, ...unknowns, ...nothings])];

/**
 * Whether a text stands for a missing value. `typed`: the other values are numbers, dates or times.
 * `alone`: there are no other values, so that a sign (`*`, `#`) is what the column is for.
 * `codes`: the other values are two-letter codes, among which `NA` is Namibia or North America.
 * `numbered`: the other values are codes with digits. `free`: they are names or the like, nearly each its own.
 * `several`: it is one of several words for "unknown" in the column.
 */
export function meansMissing(
  value: string,
  context: {
    typed: boolean;
    codes: boolean;
    alone?: boolean;
    numbered?: boolean;
    free?: boolean;
    several?: boolean;
  },
): boolean {
  if (context.codes && value.toUpperCase() === "NA") return false;
  if (context.alone && !/[a-z0-9]/i.test(value)) return false;
  if (hard.has(value)) return true;
  const typed = context.typed || context.numbered === true;
  return (
    (unknowns.has(value) && (typed || context.free === true || context.several === true)) ||
    (typed && nothings.has(value))
  );
}

/** Share of the rows of a text column that may say "unknown" by mistake: what more say is an answer. */
const mostUnknown = 0.03;
/** Values needed to say what kind a column of text is of, and the share of them that must be alike, or each their own. */
const fewest = 20;
const numbered = 0.95;
const free = 0.5;

/**
 * Whether a column of texts is one in which a word for "unknown" is no category: of codes with digits, of texts that
 * are nearly each their own, or one that says it in several words. None where many rows say so.
 *
 * @param values some of the column's
 * @param spelled how often it says what may mean "missing"
 */
export function kindOfTexts(
  values: readonly string[],
  spelled: readonly { value: string; count: number }[],
  rows: number,
): { numbered: boolean; free: boolean; several: boolean } {
  const said = spelled.filter(({ value }) => unknowns.has(value) || nothings.has(value));
  const others = values.filter((value) => !unknowns.has(value) && !nothings.has(value));
  const often = said.reduce((sum, { count }) => sum + count, 0) > rows * mostUnknown;
  if (said.length === 0 || often || others.length < fewest)
    return { numbered: false, free: false, several: false };
  return {
    numbered: others.filter((value) => /[0-9]/.test(value)).length >= others.length * numbered,
    free: new Set(others).size >= others.length * free,
    several: new Set(said.map(({ value }) => value.toLowerCase())).size > 1,
  };
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

/** Share of all codes of a length that must be in use for `NAN` to be one of them, and of the values that must be such. */
const usedCodes = 0.05;
const mostlyCodes = 0.9;

/**
 * Whether a word for "missing" is one of the codes of a column: as long as nearly all of them, in letters of the same
 * case, of which so many are in use that this one is likely to be (`NAN` is Nadi among airports, `na` Nauru).
 */
export function isCodeAmong(value: string, values: readonly string[]): boolean {
  const letters = value === value.toUpperCase() ? "A-Z" : "a-z";
  const shape = new RegExp(`^[${letters}]{${value.length}}$`);
  if (!shape.test(value)) return false;
  const alike = values.filter((one) => shape.test(one));
  if (alike.length < values.length * mostlyCodes) return false;
  return new Set(alike).size >= 26 ** value.length * usedCodes;
}
