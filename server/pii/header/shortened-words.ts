import { shortenable, standAlone } from "./vocabulary";

/** How columns of old systems shorten the words of a name: `cust_nm`, `cty_nm`, `prod_cd`. */
const shortened: Record<string, string> = {
  nm: "name",
  nme: "name",
  cust: "customer",
  cus: "customer",
  emp: "employee",
  empl: "employee",
  prod: "product",
  cty: "city",
  ctry: "country",
  cd: "code",
};

/** Letters that stand for no word left out: units, quantities, keys and kinds of fields. */
const fixed = new Set(
  "id ids nr no num dt ts tm tz yr yrs mth mnth wk day hr hrs min sec qty amt pct prc cnt ct sum avg std sd se ht wt lb lbs kg km cm mm ml kb mb gb kwh kw hz rpm mph kph bpm sk pk fk key fl flg ind seq idx ref sku upc ean gtin hs sq ft px pts grs gpa gdp bmi bp hp db fps cpu ram ssn dna rna pc sc st nth cv ci df p q r rt rr lng lnk str plz tlf phd url http xml csv html sql png jpg xls".split(
    " ",
  ),
);

const plainLetters = /^[a-z]{2,12}$/;

/** Without vowels behind the first letter: `frst`, `pstl`, `eml`. */
export const isLeftOut = (word: string) =>
  plainLetters.test(word) && !/[aeiouy]/.test(word.slice(1)) && !fixed.has(word) && !standAlone().has(word);

const skeleton = (word: string) => word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, "");

/** The whole word, where it stands behind or before others; alone or behind a number it is a unit: `abs_450_nm`. */
export function writtenOut(word: string, i: number, words: readonly string[]): string {
  if (words.length > 1 && Object.hasOwn(shortened, word)) {
    const before = words[i - 1] ?? "";
    if (word.startsWith("nm") && (i === 0 || /^\d+$/.test(before))) return word;
    return shortened[word] ?? word;
  }
  if (word.length < 3 || !isLeftOut(word)) return word;
  return withVowels().get(word) ?? word;
}

let made: Map<string, string> | undefined;

/** Words of headers by what is left of them without vowels, whole or cut after four letters and more. The first word wins. */
function withVowels(): Map<string, string> {
  if (made) return made;
  made = new Map();
  const words = [...shortenable()].filter((word) => plainLetters.test(word) && word.length > 3);
  const take = (short: string, word: string) => {
    if (short.length >= 3 && !standAlone().has(short) && !made?.has(short)) made?.set(short, word);
  };
  for (const word of words) take(skeleton(word), word);
  for (const word of words) take(skeleton(word).replace(/(.)\1/g, "$1"), word);
  for (const word of words)
    for (let length = skeleton(word).length - 1; length >= 4; length--)
      take(skeleton(word).slice(0, length), word);
  return made;
}
