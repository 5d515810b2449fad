import type { ValueCount } from "./column-values";
import type { FlaggedValue } from "./flag-values";

/** Rows of the whole value, and how many times as many as of the cut one. */
const fewestWhole = 4;
const outnumbers = 4;
const mostCut = 2;
const shortest = 4;

/**
 * Values cut off inside a word (`Grand Hot`) where one longer value of several words alone starts like
 * that. A value that ends with a word, or could be the start of several, is one of its own.
 */
export function truncated(values: readonly ValueCount[]): FlaggedValue[] {
  const whole = values
    .filter(({ value, count }) => count >= fewestWhole && /\s/.test(value.trim()))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  if (whole.length === 0) return [];
  return values.flatMap(({ value, count }) => {
    const text = value.trim();
    if (count > mostCut || text.length < shortest) return [];
    const first = lowerBound(whole, text);
    const [longer, next] = [whole[first], whole[first + 1]];
    if (!longer?.value.startsWith(text) || next?.value.startsWith(text)) return [];
    const rest = longer.value.slice(text.length);
    const inside = /^[\p{L}\p{N}]/u.test(rest) && /[\p{L}\p{N}]$/u.test(text);
    // `Main Street` and `Main Streets`: another ending, not a cut.
    if (!inside || rest.length < 2 || longer.count < outnumbers * count) return [];
    return [{ value, suggestion: longer.value }];
  });
}

/** Index of the first value that does not sort before `text`. */
function lowerBound(sorted: readonly ValueCount[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.value ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
