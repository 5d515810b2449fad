/** What is known of a column of numbers: quantiles, and the median size of those that are not zero. */
export type Spread = {
  low: number;
  middle: number;
  high: number;
  size: number;
  /** The outer tenths, where they are known: mistakes in more than one row in twenty do not reach them. */
  tenth?: number;
  ninth?: number;
};

/**
 * Beyond `high` or below `low` a number is far out. Of numbers that are hardly ever negative those that are
 * may be left to another check (`unsigned`). `apart` tells how far two numbers are from each other, `gaps` how
 * far they must be for a gap to lie between them: where hardly any row is beyond it, and where several are.
 * `repeats`: a far number that many rows hold is meant; a far date is a default where many do.
 */
export type Limits = {
  low: number;
  high: number;
  unsigned: boolean;
  apart: (a: number, b: number) => number;
  gaps: { few: number; many: number };
  repeats: boolean;
};

/** Distance beyond the outer quantile, in widths between it and the median, that no bell reaches: five deviations. */
const reach = 2;
/** Factors beyond the outer quantile that are needed in any case. */
const factors = { high: 10, low: 1000 };
/** A number that names something, or one of a few, is wrong only where it is of another order altogether. */
const namingFactors = { high: 1000, low: 1000 };
/** Factor between the outer quantiles up to which numbers lie close together, and are judged by distance. */
const close = 3;
/** Large numbers close together are numbered things, new ranges of which begin elsewhere. */
const numbered = 10_000;
const closeReach = 5;
const closeFactor = 1.25;

const times = (a: number, b: number) => (a * b <= 0 ? Number.POSITIVE_INFINITY : Math.max(a / b, b / a));
const distance = (a: number, b: number) => Math.abs(a - b);

/**
 * Limits beyond which a number is implausible beside the others; null where the column has no spread to
 * judge by. Judged by order of magnitude, so that sums of money with a long tail are not called wrong:
 * on a logarithmic scale where all are positive, else on one that is linear around zero (asinh).
 */
export function limitsOf(spread: Spread, naming: boolean): Limits | null {
  const { low, middle, high, size } = withoutMistakes(spread);
  if (![low, middle, high, size].every(Number.isFinite) || size <= 0 || high < low) return null;
  if (high === low && !naming) return null;
  if (!naming && low > 0 && high > low && high <= low * close && low < numbered) {
    const width = Math.log(high / low);
    return {
      low: Math.min(low * Math.exp(-closeReach * width), low / closeFactor),
      high: Math.max(high + closeReach * (high - low), high * closeFactor),
      unsigned: false,
      apart: (a, b) => (a * b <= 0 ? (2 * distance(a, b)) / (high - low) : Math.log(times(a, b)) / width),
      gaps: { few: 1, many: closeReach / 2 },
      repeats: true,
    };
  }
  const least = naming ? namingFactors : factors;
  const positive = low > 0;
  const to = (v: number) => (positive ? Math.log(v) : Math.asinh(v / size));
  const back = (y: number) => (positive ? Math.exp(y) : Math.sinh(y) * size);
  const up = to(high) + Math.max(Math.log(least.high), reach * (to(high) - to(middle)));
  const down = to(low) - Math.max(Math.log(least.low), reach * (to(middle) - to(low)));
  const gaps = { few: 5, many: 20 };
  return { low: back(down), high: back(up), unsigned: positive, apart: times, gaps, repeats: true };
}

/** How much further than the outer tenth the outer twentieth of a bell is. */
const beyondTenth = 1.285;
/** Factor beyond that from which the outer twentieth is one of mistakes. */
const farBeyond = 10;

/** The spread by the outer tenths, where the outer twentieth lies so far beyond that it is no tail of theirs. */
function withoutMistakes(spread: Spread): Spread {
  const { low, middle, high, tenth, ninth } = spread;
  if (tenth === undefined || ninth === undefined || !(tenth > 0) || !(ninth > tenth)) return spread;
  const top = middle * (ninth / middle) ** beyondTenth;
  const isFar = high > top * farBeyond;
  const bottom = middle * (tenth / middle) ** beyondTenth;
  const isLow = low < bottom / farBeyond;
  return { ...spread, low: isLow ? bottom : low, high: isFar ? top : high };
}

const year = 365.25;

/** The same for dates, in days: the middle nine tenths, and half as much again on either side, but ten years at least. */
export function dateLimitsOf({ low, high }: Pick<Spread, "low" | "high">): Limits | null {
  if (!Number.isFinite(low) || !Number.isFinite(high) || high < low) return null;
  const margin = Math.max(10 * year, 1.5 * (high - low));
  const gaps = { few: 5 * year, many: 20 * year };
  return { low: low - margin, high: high + margin, unsigned: false, apart: distance, gaps, repeats: false };
}

/** Rows that may be wrong; more are a tail, or another kind of row. */
const mostShare = 0.04;
/** As many may be wrong where they are so many times apart from each other that they are no kind of their own. */
export const mostOfMany = 0.08;
const ownKind = 30;
/** Up to this share a small gap to the others is enough. */
const fewShare = 0.002;
/** Of fewer rows nobody knows the tails: a gap must be wider by a factor. */
const knownTails = 100;
const widerGap = 2;

/**
 * Where the mistakes among numbers beyond a limit begin: a tail fills the way to its end, mistakes leave a
 * gap. `far`: those numbers, nearest first, a part of `rows`. `inside`: the last one within the limit.
 * Null where there is no gap.
 */
export function firstWrong(
  far: readonly number[],
  inside: number | null,
  rows: number,
  { apart, gaps, repeats }: Pick<Limits, "apart" | "gaps" | "repeats">,
): number | null {
  if (far.length === 0 || far.length > Math.max(1, rows * mostOfMany)) return null;
  const many = far.length > Math.max(1, rows * mostShare);
  for (const [i, value] of far.entries()) {
    const before = i === 0 ? inside : (far[i - 1] ?? null);
    const few = far.length - i <= Math.max(1, rows * fewShare);
    const gap = few ? gaps.few * (rows < knownTails ? widerGap : 1) : gaps.many;
    if (before !== null && apart(before, value) < gap) continue;
    return many && (!repeats || times(value, far.at(-1) ?? value) < ownKind) ? null : value;
  }
  return null;
}
