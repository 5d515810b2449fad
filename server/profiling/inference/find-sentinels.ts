/** Numbers people write for "missing": all nines, with or without a sign. */
const sentinel = /^-?9{3,6}(?:[.,]0+|[.,]9{1,2})?$/;

/** Times a sentinel must occur in the sample, and the share of the values it may take at most. */
const fewest = 3;
const mostShare = 0.5;
/** Other values needed to know the range that a sentinel lies outside of. */
const fewestOthers = 20;
/** Distance from the other values, in widths of their range: of a few prices one may well be 999. */
const gap = 0.5;
const gapOfFew = 20;
const fewDifferent = 15;

/**
 * Texts of a column of numbers that mean "missing" (`9999`, `-999`): repeated, and far from everything else the
 * column holds. A value that could be one of the range stays one, whatever it looks like.
 */
export function findSentinels(values: readonly string[], read: (text: string) => number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (sentinel.test(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const suspects = [...counts].filter(([, count]) => count >= fewest && count / values.length <= mostShare);
  if (suspects.length === 0) return [];
  const names = new Set(suspects.map(([value]) => value));
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let others = 0;
  const different = new Set<number>();
  for (const value of values) {
    const number = read(value);
    if (names.has(value) || !Number.isFinite(number)) continue;
    others++;
    if (different.size < fewDifferent) different.add(number);
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  if (others < fewestOthers || high <= low) return [];
  return [...names].filter((value) => {
    const number = read(value);
    const away = number > high ? number - high : low - number;
    return away > (high - low) * (different.size < fewDifferent ? gapOfFew : gap);
  });
}
