import { RecentMedian, RunningMean, RunningScale, warmUp } from "./robust";
import { TailSurprise } from "./tail-surprise";

/** One way to expect the next value from the past. */
export type Predictor = {
  predict: (time: number) => number | null;
  learn: (time: number, value: number) => void;
  /** What is usual at this moment of the period, wherever the series has moved since. */
  usual?: (time: number) => number | null;
};

/** The level of late: the middle of the last values. */
export function recentLevel(points: number): Predictor {
  const median = new RecentMedian(points);
  return { predict: () => median.get(), learn: (_, value) => median.add(value) };
}

/**
 * The same moment of earlier periods, moved by how far the series as a whole has moved since.
 * `period` and `step` in milliseconds. Each moment remembers its last five values.
 */
export function seasonal(period: number, step: number): Predictor {
  const moments = new Map<number, RecentMedian>();
  const drift = new RunningMean(Math.min(0.2, Math.max(0.02, (4 * step) / period)));
  const slots = Math.max(1, Math.round(period / step));
  const at = (time: number) => Math.round((((time % period) + period) % period) / step) % slots;
  const usual = (time: number) => moments.get(at(time))?.get() ?? null;
  return {
    usual,
    predict: (time) => {
      const value = usual(time);
      return value === null ? null : value + drift.value;
    },
    learn: (time, value) => {
      const before = usual(time);
      if (before !== null) drift.add(value - before);
      const moment = moments.get(at(time)) ?? new RecentMedian(5);
      moment.add(value);
      moments.set(at(time), moment);
    },
  };
}

/**
 * Of errors alone a record is no news: noise sets a new one now and then, in a long series as in a
 * short one. Beyond one in some thousands only how far it exceeds the last record counts.
 */
const certain = 3.6;

/** Points up to which the past is too short to know its tail: there so many usual errors alarm by themselves. */
const short = 60;
const extreme = 12;

/** Degrees of freedom of the spread that errors are taken to have: far heavier tails than normal ones. */
const freedom = 6;

/** What of two improbabilities counts where errors follow each other. */
const together = 0.75;
/** What part of an error is still about as large. */
const alike = 0.85;

type Span = { mean: RunningMean; scale: RunningScale; tail: TailSurprise };

const nothing = { deviation: 0, improbability: 0, record: 0, share: 1, rate: 1 };

/** A predictor with what is known about its errors over one, a few and many points. */
export class Expectation {
  private readonly errors = new RunningScale(0.005);
  private expected: number | null = null;
  /**
   * The last error: in usual ones, -log10 of its probability by its size alone, by those before it, the share of those as
   * large, and the share of larger ones to be expected by the tail of those before.
   */
  last = { ...nothing };
  private before = { side: 0, improbability: 0, deviation: 0 };
  private readonly sizes = new TailSurprise(5, certain);
  private readonly spans: Span[] = [1, 6, 36].map((points) => ({
    mean: new RunningMean(1 / points),
    scale: new RunningScale(0.002),
    tail: new TailSurprise(5, certain),
  }));

  constructor(private readonly predictor: Predictor) {}

  /** Usual size of its errors; endless until it was tried. */
  get error(): number {
    return this.errors.seen < warmUp ? Number.POSITIVE_INFINITY : this.errors.get(0);
  }

  usual(time: number): number | null {
    return this.predictor.usual?.(time) ?? null;
  }

  /** Surprise at the value, as -log10 of the probability of so large an error; learns it. */
  next(time: number, value: number, floor: number): number {
    this.expected = this.predictor.predict(time);
    this.predictor.learn(time, value);
    this.last = { ...nothing };
    return this.expected === null ? 0 : this.judge(value - this.expected, floor);
  }

  private judge(residual: number, floor: number): number {
    // Over several points one extreme value counts as a large one only: it would echo in their mean.
    const single = this.spans[0]?.scale;
    const most = single && single.seen > warmUp ? 8 * single.get(floor) : Number.POSITIVE_INFINITY;
    let surprise = 0;
    for (const [i, span] of this.spans.entries()) {
      span.mean.add(i === 0 ? residual : Math.max(-most, Math.min(most, residual)));
      const deviation = Math.abs(span.mean.value) / span.scale.get(floor);
      if (span.scale.seen >= warmUp) surprise = Math.max(surprise, span.tail.of(deviation));
      const early = span.scale.seen >= warmUp && span.scale.seen < short;
      if (i === 0) this.size(residual, deviation, span.scale.seen);
      if (i === 0 && early && deviation >= extreme) surprise = Math.max(surprise, certain + 0.5);
      span.scale.add(span.mean.value);
      span.tail.add(deviation);
    }
    this.errors.add(residual);
    return surprise;
  }

  /**
   * Judges an error by its size. Two to the same side, one behind the other, are less probable than either; yet not quite
   * independent.
   */
  private size(residual: number, deviation: number, seen: number): void {
    const { before } = this;
    const side = Math.sign(residual);
    const improbability = tailOf(deviation, seen);
    const both = side === before.side ? together * (improbability + before.improbability) : 0;
    const larger = both > improbability ? Math.max(deviation, before.deviation) : deviation;
    this.last = {
      deviation,
      improbability: Math.max(improbability, both),
      record: this.sizes.of(deviation),
      share: this.sizes.atLeast(alike * larger) / (seen + 1),
      rate: this.sizes.rate(deviation),
    };
    this.before = { side, improbability, deviation };
    // The first errors have no scale to be measured by.
    if (seen >= warmUp) this.sizes.add(deviation);
  }

  /** Share of the other errors that are about as large as the last one. */
  alike(): number {
    return (this.sizes.atLeast(alike * this.last.deviation) - 1) / Math.max(1, this.errors.seen);
  }

  range(floor: number): [number, number] | null {
    if (this.expected === null) return null;
    const reach = 3.5 * (this.spans[0]?.scale.get(floor) ?? floor);
    return [this.expected - reach, this.expected + reach];
  }
}

/** Bound on the tail of Student's distribution as -log10; the fewer errors were seen, the heavier the tail. */
function tailOf(deviation: number, seen: number): number {
  if (seen < warmUp) return 0;
  const degrees = Math.min(freedom, seen / 3);
  return (degrees / 2) * Math.log10(1 + deviation ** 2 / degrees);
}
