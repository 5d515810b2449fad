import { warmUp } from "./robust";

const bins = 600;
const binWidth = 0.05;
/** What of the deviations is their tail, of how many at least, and what is taken for known of it: so many of this index. */
const tail = { share: 0.01, least: 5, assumed: 10, index: 3, from: 50 };
/** Natural logarithm of the smallest deviation that is told apart from none. */
const lowest = -15;
/**
 * How rare a deviation is among all of its own past, as -log10 of its empirical probability; beyond
 * the largest one seen a Pareto tail is assumed (Hill 1975). Counts are kept in logarithmic bins of
 * 5 %, so memory does not grow with the series.
 */
export class TailSurprise {
  private readonly counts = new Float64Array(bins);
  private seen = 0;
  private largest = 0;
  /** The highest bin that counts anything. */
  private top = 0;
  /** The Pareto tail: where it begins (logarithm), its index, how many deviations are in it, and when it was found. */
  private fit = { from: Number.POSITIVE_INFINITY, index: tail.index, count: 0, seen: 0 };

  /**
   * `tailIndex`: a deviation twice as large as any before is taken to be 2^tailIndex times rarer.
   * `most`: surprise at which rank among the past tells no more; only larger size adds to it.
   */
  constructor(
    private readonly tailIndex = 3,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  /** How many of the deviations so far were as large. */
  atLeast(deviation: number): number {
    const bin = binOf(deviation);
    let count = (this.counts[bin] ?? 0) / 2;
    for (let i = this.top; i > bin; i--) count += this.counts[i] ?? 0;
    return count;
  }

  /** 0 for the most ordinary deviation and until enough was seen. */
  of(deviation: number): number {
    if (this.seen < warmUp || !(deviation > 0)) return 0;
    const atLeast = this.atLeast(deviation);
    if (atLeast >= 1) return Math.min(this.most, -Math.log10(atLeast / (this.seen + 1)));
    const ratio = this.largest > 0 ? Math.max(1, deviation / this.largest) : 1;
    return Math.min(this.most, Math.log10(this.seen + 1)) + this.tailIndex * Math.log10(ratio);
  }

  /**
   * Share of deviations to be expected that are larger than this one, where it lies in the tail, by a Pareto distribution
   * fitted to the largest of the past (Hill 1975); 1 otherwise.
   */
  rate(deviation: number): number {
    if (this.seen < tail.from || !(deviation > 0)) return 1;
    if (this.seen - this.fit.seen >= Math.min(64, this.seen >> 4)) this.refit();
    const beyond = Math.log(deviation) - this.fit.from;
    if (!(beyond > 0)) return 1;
    return ((this.fit.count + 1) / (this.seen + 1)) * Math.exp(-this.fit.index * beyond);
  }

  private refit(): void {
    const wanted = Math.max(tail.least, tail.share * this.seen);
    let count = 0;
    let bin = this.top;
    for (; bin > 0 && count + (this.counts[bin] ?? 0) < wanted; bin--) count += this.counts[bin] ?? 0;
    count += this.counts[bin] ?? 0;
    const from = bin * binWidth + lowest;
    let sum = tail.assumed / tail.index;
    for (let i = bin; i <= this.top; i++)
      sum += (this.counts[i] ?? 0) * ((i + 0.5) * binWidth + lowest - from);
    this.fit = { from, index: (count + tail.assumed) / sum, count, seen: this.seen };
  }

  add(deviation: number): void {
    this.seen++;
    if (!(deviation > 0)) return;
    const bin = binOf(deviation);
    this.counts[bin] = (this.counts[bin] ?? 0) + 1;
    this.top = Math.max(this.top, bin);
    this.largest = Math.max(this.largest, deviation);
  }
}

function binOf(deviation: number): number {
  return Math.max(0, Math.min(bins - 1, Math.floor((Math.log(deviation) - lowest) / binWidth)));
}
