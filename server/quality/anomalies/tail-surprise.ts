import { warmUp } from "./robust";

const bins = 600;
const binWidth = 0.05;
/** What of the deviations is their tail, of how many at least, and what its shape is taken for by how many of them. */
const tail = { share: 0.01, least: 5, from: 50, shape: 0.33, assumed: 10, lightest: 0.02 };
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
  /** The tail: where it begins, its scale and shape, the share of deviations in it, and when it was found. */
  private fit = { from: Number.POSITIVE_INFINITY, scale: 1, shape: tail.shape, share: 0, seen: 0 };

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
   * Share of deviations to be expected that are larger than this one, where it lies in the tail, by a generalised Pareto
   * distribution of the largest of the past (fitted by moments of their logarithms: Dekkers, Einmahl and de Haan 1989);
   * 1 otherwise.
   */
  rate(deviation: number): number {
    if (this.seen < tail.from) return 1;
    if (this.seen - this.fit.seen >= Math.min(64, this.seen >> 4)) this.refit();
    const { from, scale, shape, share } = this.fit;
    return deviation > from ? share * (1 + (shape * (deviation - from)) / scale) ** (-1 / shape) : 1;
  }

  private refit(): void {
    const wanted = Math.max(tail.least, tail.share * this.seen);
    let count = this.counts[this.top] ?? 0;
    let bin = this.top;
    while (bin > 0 && count < wanted) count += this.counts[--bin] ?? 0;
    const begin = bin * binWidth + lowest;
    let first = 0;
    let second = 0;
    for (let i = bin; i <= this.top; i++) {
      const excess = (i + 0.5) * binWidth + lowest - begin;
      first += ((this.counts[i] ?? 0) * excess) / count;
      second += ((this.counts[i] ?? 0) * excess ** 2) / count;
    }
    const light = 1 - 0.5 / Math.max(0.05, 1 - first ** 2 / second);
    const shape = (count * (first + light) + tail.assumed * tail.shape) / (count + tail.assumed);
    const scale = Math.exp(begin) * first * (1 - Math.min(0, light));
    const share = (count + 1) / (this.seen + 1);
    this.fit = {
      from: Math.exp(begin),
      scale,
      shape: Math.max(tail.lightest, shape),
      share,
      seen: this.seen,
    };
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
