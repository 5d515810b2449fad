/** Points after which the detector judges. */
export const warmUp = 12;

/** Weighted running mean that starts as a plain mean and then forgets with `rate`. */
export class RunningMean {
  private count = 0;
  value = 0;
  constructor(private readonly rate: number) {}

  add(x: number): void {
    this.count++;
    this.value += (x - this.value) * Math.max(1 / this.count, this.rate);
  }

  get seen(): number {
    return this.count;
  }
}

/** Typical size of residuals: a running mean of their absolute values in which outliers are cut. */
export class RunningScale {
  private readonly mean: RunningMean;
  constructor(rate: number) {
    this.mean = new RunningMean(rate);
  }

  add(residual: number): void {
    const size = Math.abs(residual);
    const known = this.mean.value;
    this.mean.add(this.mean.seen < 10 || known === 0 ? size : Math.min(size, 5 * known));
  }

  /** As a standard deviation of a normal spread; never below `floor`. */
  get(floor: number): number {
    return Math.max(1.2533 * this.mean.value, floor);
  }

  get seen(): number {
    return this.mean.seen;
  }
}

/** The middle of the last values. */
export class RecentMedian {
  private readonly values: number[] = [];
  private middle: number | null = null;
  constructor(private readonly size: number) {}

  add(x: number): void {
    this.values.push(x);
    if (this.values.length > this.size) this.values.shift();
    this.middle = null;
  }

  /** Sorted once for each value added: it is asked several times. */
  get(): number | null {
    if (this.values.length === 0) return null;
    this.middle ??= medianOf(this.values);
    return this.middle;
  }
}

/** By insertion: the few values are sorted faster so than by a comparing function. */
function medianOf(values: readonly number[]): number {
  const sorted = values.slice();
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    let j = i - 1;
    for (; j >= 0 && (sorted[j] ?? 0) > value; j--) sorted[j + 1] = sorted[j] ?? 0;
    sorted[j + 1] = value;
  }
  const half = sorted.length >> 1;
  const high = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? high) + high) / 2;
}
