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
  constructor(private readonly size: number) {}

  add(x: number): void {
    this.values.push(x);
    if (this.values.length > this.size) this.values.shift();
  }

  get(): number | null {
    if (this.values.length === 0) return null;
    const sorted = [...this.values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const high = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
  }
}

/**
 * How unusual a deviation is among the deviations of its own past: an exponential tail is fitted to
 * the largest ones, so that a series of heavy bursts needs a heavier one to alarm.
 */
export class TailProbability {
  private readonly seen: number[] = [];
  private threshold = 3;
  private slope = 0.6;
  private sinceFit = 0;
  constructor(private readonly window: number) {}

  /** Probability of a deviation at least this large; 1 for anything ordinary. */
  of(deviation: number): number {
    if (deviation <= this.threshold) return 1;
    return this.tail() * Math.exp(-(deviation - this.threshold) / this.slope);
  }

  add(deviation: number): void {
    this.seen.push(deviation);
    if (this.seen.length > this.window) this.seen.shift();
    this.sinceFit++;
    const due = this.seen.length < 200 ? 10 : this.seen.length < 2000 ? 50 : 200;
    if (this.seen.length >= 14 && this.sinceFit >= due) this.fit();
  }

  private tail(): number {
    return this.seen.length < 100 ? 0.1 : 0.02;
  }

  private fit(): void {
    this.sinceFit = 0;
    const sorted = [...this.seen].sort((a, b) => b - a);
    const kept = Math.max(2, Math.floor(sorted.length * this.tail()));
    this.threshold = Math.max(2, sorted[kept] ?? 2);
    const excess = sorted.slice(0, kept).reduce((sum, one) => sum + one - this.threshold, 0) / kept;
    // A quiet past must not make the smallest stir an alarm: the tail of a normal spread is the least.
    this.slope = Math.max(0.45, 0.15 * this.threshold, excess);
  }
}
