import type { ValueCount } from "./column-values";
import type { FlaggedValue } from "./flag-values";

/** Rows of the whole value, and how many times as many as of the cut one. */
const fewestWhole = 4;
const outnumbers = 4;
const mostCut = 2;
/** The same for a whole of one word: names begin with each other (`Peter`, `Peterson`), and so few rows say nothing. */
const fewestOfWord = 20;
const wordOutnumbers = 15;
const shortest = 4;
const mostAlikeEndings = 2;

/**
 * Values cut off inside a word (`Grand Hot`) where one longer value of several words alone starts like
 * that. A value that ends with a word, or could be the start of several, is one of its own.
 */
export function truncated(values: readonly ValueCount[]): FlaggedValue[] {
  const whole = values
    // Addresses are cut short by custom: `12 Pine St`.
    .filter(
      ({ value, count }) => count >= (isWord(value) ? fewestOfWord : fewestWhole) && !/[0-9]/.test(value),
    )
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  if (whole.length === 0) return [];
  const cut = values.flatMap((one) => wholeOf(one, whole) ?? []);
  const cutValues = new Set(cut.map(({ value }) => value));
  const endings = new Map<string, number>();
  for (const { value } of values)
    if (!cutValues.has(value)) endings.set(lastWord(value), (endings.get(lastWord(value)) ?? 0) + 1);
  // `Pine St` beside `Pine Street`: what other values end in is an abbreviation.
  return cut.filter(({ value }) => (endings.get(lastWord(value)) ?? 0) <= mostAlikeEndings);
}

function wholeOf({ value, count }: ValueCount, whole: readonly ValueCount[]): FlaggedValue | null {
  const text = value.trim();
  if (text.length < shortest) return null;
  const first = lowerBound(whole, text);
  const [longer, next] = [whole[first], whole[first + 1]];
  if (!longer?.value.startsWith(text) || next?.value.startsWith(text)) return null;
  const rest = longer.value.slice(text.length);
  const inside = /^\p{L}/u.test(rest) && /\p{L}$/u.test(text);
  // `Main Street` and `Main Streets`: another ending, not a cut.
  if (
    !inside ||
    rest.length < 2 ||
    longer.count < (isWord(longer.value) ? wordOutnumbers : outnumbers) * count
  )
    return null;
  if (count > mostCut && !isWord(longer.value)) return null;
  return { value, suggestion: longer.value };
}

const isWord = (value: string) => !/\s/.test(value.trim());

const lastWord = (value: string) => /\S*$/.exec(value.trim().toLowerCase())?.[0] ?? "";

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
