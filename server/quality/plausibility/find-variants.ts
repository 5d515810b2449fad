import type { ValueCount } from "./column-values";
import type { ValuesCheck } from "./define-values-check";
import { canBeMisspelt } from "./find-misspelt";
import type { FlaggedValue } from "./flag-values";

/**
 * Rows the usual spelling needs, and how many times as many as another: where both are in use,
 * nobody can say that one is wrong.
 */
const fewestUsual = 20;
const outnumbers = 20;
/** Rows, or share of those of the usual one, from which another spelling is in use and no slip, unless there are many. */
const mostRows = 2;
const mostShare = 0.01;
const manyVariants = 3;
/** Different values up to which single letters are codes and no initials. */
const mostCodes = 8;

/** One thing written in several ways: values that differ only in case, spaces or punctuation. */
export const spellingVariants: ValuesCheck = {
  id: "consistency.variants",
  dimension: "consistency",
  description: (column) => `${column} writes each value in one way (case, spaces and punctuation).`,
  wants: (column, { rows }) => column.type === "text" && rows >= 10 && canBeMisspelt(column),
  judge: ({ values, total }) => (values.length > total * 0.5 ? null : variants(values)),
};

/** Rare spellings of a value whose usual spelling is far more frequent. */
export function variants(values: readonly ValueCount[]): FlaggedValue[] {
  const groups = new Map<string, ValueCount[]>();
  for (const one of values) {
    const key = one.value
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, "");
    if (!/\p{L}/u.test(key)) continue;
    // An initial is written with a dot or without; of a handful of codes each has one case.
    if (key.length < 2 && (values.length > mostCodes || one.value.length > 1)) continue;
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [usual, ...others] = [...group].sort((a, b) => b.count - a.count);
    if (!usual || usual.count < fewestUsual) return [];
    const many = others.length >= manyVariants;
    return others
      .filter(
        ({ count }) =>
          usual.count >= outnumbers * count && (many || count <= Math.max(mostRows, usual.count * mostShare)),
      )
      .filter(
        ({ value }) => value.trim() !== usual.value.trim() && !isPunctuationOfNumbers(value, usual.value),
      )
      .map(({ value }) => ({ value, suggestion: usual.value }));
  });
}

/** Addresses, sizes and times are punctuated in many ways: `Pine Lane, Suite 2` and `Pine Lane Suite 2`. */
function isPunctuationOfNumbers(value: string, usual: string): boolean {
  return /[0-9]/.test(usual) && letters(value) === letters(usual);
}

const letters = (text: string) => text.replace(/[\s\p{P}]+/gu, "");
