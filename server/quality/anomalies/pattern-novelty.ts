import { RunningMean, RunningScale, warmUp } from "./robust";
import { TailSurprise } from "./tail-surprise";

/** Patterns remembered at most; with more, near ones become one. */
const memory = 150;

/**
 * How far the latest stretch of the series is from every stretch seen before. A stretch is described
 * by differences of running means over ever more points (as Haar wavelets do) and by its level, each
 * in robust units; the distance to the nearest remembered pattern is judged among the distances of
 * the past (as in KNN-CAD, Burnaev and Ishimtsev 2016, with online leader clustering as memory).
 */
export class PatternNovelty {
  private readonly patterns: Float64Array[] = [];
  private readonly tail = new TailSurprise();
  private readonly means: RunningMean[];
  private readonly scales: RunningScale[];
  private readonly usual = new RunningMean(0.0005);
  private radius = 0.3;
  private seen = 0;

  /** `spans`: points of the running means, rising. */
  constructor(spans: readonly number[]) {
    this.means = spans.map((span) => new RunningMean(1 / span));
    this.scales = [...spans, 0].map(() => new RunningScale(0.001));
  }

  /** Surprise at the stretch that ends with this value, as -log10 of its probability; learns it. */
  next(value: number, floor: number): number {
    const pattern = this.describe(value, floor);
    const distance = this.distance(pattern);
    if (distance > this.radius) this.remember(pattern);
    if (++this.seen <= warmUp) return 0;
    const surprise = this.tail.of(distance);
    this.tail.add(distance);
    return surprise;
  }

  private describe(value: number, floor: number): Float64Array {
    const pattern = new Float64Array(this.scales.length);
    let finer = value;
    for (const [i, mean] of this.means.entries()) {
      mean.add(value);
      pattern[i] = this.inUnits(i, finer - mean.value, floor);
      finer = mean.value;
    }
    // The level is that of the coarsest mean, in units of the spread of single values.
    this.usual.add(value);
    const spread = this.scales[this.means.length];
    spread?.add(value - this.usual.value);
    pattern[this.means.length] = compressed((finer - this.usual.value) / (spread?.get(floor) ?? 1));
    return pattern;
  }

  private inUnits(i: number, difference: number, floor: number): number {
    const scale = this.scales[i];
    scale?.add(difference);
    return compressed(difference / (scale?.get(floor) ?? 1));
  }

  private distance(pattern: Float64Array): number {
    let least = this.patterns.length > 0 ? Number.POSITIVE_INFINITY : 4 * this.radius ** 2;
    for (const known of this.patterns) least = Math.min(least, squared(pattern, known, least));
    return Math.sqrt(least);
  }

  private remember(pattern: Float64Array): void {
    this.patterns.push(pattern);
    if (this.patterns.length <= memory) return;
    while (this.patterns.length > 0.8 * memory) {
      this.radius *= 1.2;
      const limit = this.radius ** 2;
      const kept: Float64Array[] = [];
      for (const one of this.patterns)
        if (kept.every((other) => squared(one, other, limit) >= limit)) kept.push(one);
      this.patterns.splice(0, this.patterns.length, ...kept);
    }
  }
}

/** Squared distance, given up as soon as it reaches `enough`. */
function squared(a: Float64Array, b: Float64Array, enough: number): number {
  let sum = 0;
  for (let i = 0; i < a.length && sum < enough; i++) sum += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return sum;
}

/** Large deviations differ from each other by their order of size only. */
function compressed(x: number): number {
  return Math.sign(x) * Math.log1p(Math.min(1e9, Math.abs(x)));
}
