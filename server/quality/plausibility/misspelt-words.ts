import type { ValueCount } from "./column-values";
import { isSlip } from "./edit-distance";
import type { FlaggedValue } from "./flag-values";
import { neighbourhood } from "./misspelt-values";

const shortest = 5;
const longest = 120;
/** Rows a word needs to be the right spelling of another, and how many times as frequent it must be. */
const frequentRows = 4;
const outnumbers = 6;
/**
 * Share of the rare words that must be near a frequent one: among names and in prose some always are,
 * by chance; where slips were made, many are.
 */
const slipsAmongRare = 0.08;
const commonShare = 0.1;
/** A word of so many letters, and the share of its rows that may hold the same slip of it. */
const longWord = 7;
const mostlyShare = 0.3;
const repeatedShare = 0.02;
/** Values looked at; columns with more are prose or names, in which rare words are the rule. */
const mostValues = 20_000;

type Word = { value: string; count: number };

/** Values with a rare word one slip away from a frequent word of the same column. */
export function misspeltWords(values: readonly ValueCount[]): FlaggedValue[] {
  if (values.length > mostValues) return [];
  const counts = new Map<string, number>();
  for (const { value, count } of values)
    for (const word of new Set(wordsOf(value))) counts.set(word, (counts.get(word) ?? 0) + count);
  const words = [...counts].map(([value, count]): Word => ({ value, count }));
  const frequent = words.filter(({ value, count }) => count >= frequentRows && value.length >= shortest);
  if (frequent.length === 0) return [];
  const near = neighbourhood(frequent);
  const crowded = frequent.filter((one) =>
    near(one.value).some(
      (other) => other.count < outnumbers * one.count && one.count < outnumbers * other.count,
    ),
  );
  // By rows: the same slip made several times is near another one, but it stands in few.
  if (rowsOf(crowded) / rowsOf(frequent) > 0.1) return [];
  const corrections = new Map<string, Word>();
  const total = values.reduce((sum, { count }) => sum + count, 0);
  const common = (target: Word) => target.count >= total * commonShare;
  const commonWords = frequent.filter((one) => common(one) && one.value.length >= longWord);
  let rare = 0;
  for (const { value, count } of words) {
    // In a word that stands in most rows the same slip is made more than once, and more than one of them.
    const far = commonWords.find(
      (target) =>
        count <= target.count * repeatedShare &&
        target.count >= total * mostlyShare &&
        value.length === target.value.length &&
        !isInflection(value, target.value) &&
        isSlip(value, target.value),
    );
    if (far && value.length >= longWord) corrections.set(value, far);
    if (value.length < shortest - 1 || count > 2) continue;
    rare++;
    const best = near(value)
      .filter(
        (target) =>
          target.count >= outnumbers * count &&
          !isInflection(value, target.value) &&
          isSlip(value, target.value),
      )
      .sort((a, b) => b.count - a.count)[0];
    if (best) corrections.set(value, best);
  }
  // A slip of a word that stands in many rows is one; near a rarer word a few always are by chance.
  const doubtful = [...corrections].filter(([, target]) => !common(target));
  if (doubtful.length < rare * slipsAmongRare) for (const [value] of doubtful) corrections.delete(value);
  return values.flatMap(({ value }) => {
    const wrong = wordsOf(value).filter((word) => corrections.has(word));
    const moved = movedSpace(value, counts);
    if (moved) return [{ value, suggestion: moved }];
    if (wrong.length === 0) return [];
    return [{ value, suggestion: value.replace(/\p{L}+/gu, (word) => corrections.get(word)?.value ?? word) }];
  });
}

const rowsOf = (list: readonly Word[]) => list.reduce((sum, { count }) => sum + count, 0);
/** Words of a text; of prose and addresses none, as nobody can tell their rare words from slips. */
const wordsOf = (value: string) =>
  value.length > longest || value.includes("://") ? [] : (value.match(/\p{L}+/gu) ?? []);

/** Singular and plural, or another ending: other forms of a word, not slips. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return a.slice(0, -1) === b.slice(0, -1);
  return long.length === short.length + 1 && long.startsWith(short);
}

/** The value with a space put back by one letter, where that turns two unknown words into known ones. */
function movedSpace(value: string, counts: ReadonlyMap<string, number>): string | null {
  for (const match of value.matchAll(/(\p{L}+) (\p{L}+)/gu)) {
    const [pair, left = "", right = ""] = match;
    if ((counts.get(left) ?? 0) > 1 || left.length < 2 || right.length < 2) continue;
    const moved = [
      [left.slice(0, -1), left.slice(-1) + right],
      [left + right.slice(0, 1), right.slice(1)],
    ] as const;
    for (const [a, b] of moved)
      if ((counts.get(a) ?? 0) >= 3 && (counts.get(b) ?? 0) >= 3)
        return `${value.slice(0, match.index)}${a} ${b}${value.slice(match.index + pair.length)}`;
  }
  return null;
}
