import { DriftWatch } from "./drift-watch";
import { type Description, EventKind } from "./event-kind";
import { KnownValues } from "./known-values";
import { LoneSpikes } from "./lone-spikes";
import { PatternNovelty } from "./pattern-novelty";
import { Expectation, recentLevel, seasonal } from "./predictors";
import { RunningMean, RunningScale, warmUp } from "./robust";
import { recentTrend } from "./slow-predictors";

const day = 86_400_000;
const year = 365.25 * day;
/** Points over which running means tell one pattern from another: minutes to days of a usual monitor. */
const patternSpans = [[6, 36], [3, 24], [12, 144], [30], [100], [300]];
/** The limit holds for so many points a month; by so much, as a share, it changes with each tenfold, down to a least one. */
const usualPace = 8640;
const byPace = { share: 0.12, least: 0.93 };
/** In a fast series a record of errors counts with a pattern that is so new, as a share of the limit. */
const newPattern = 0.49;
/** While a fast series has not shown two days every hour is new, for a week every day: the limit is higher by these shares. */
const unknown = [
  { days: 2, share: 0.15 },
  { days: 7, share: 0.08 },
];
/** Points a month up to which a series is slow: its own past is too short to know its tail, so one is assumed. */
export const slow = 2000;
/** Errors have heavier tails than their past shows: half of what they say is believed. */
const believed = 0.5;
/** Errors as large as one that alarms by itself in a fast series, to be expected in a month. */
const budget = 0.3;
/** So many times rarer, as a power of ten, tells no more: the tail is not known farther out. */
const farthest = 1;
/** Errors as large, to be expected in a month, from which on a spike is nothing new. */
const usualSpikes = 0.5;

/** How many points were before, of how many steps in time, and how many come in a month. */
export type Pace = { seen: number; steps: number; perMonth: number };

/** All that asks how surprising a value is, for points of one step in time. */
export class Voices {
  /** The first points, from which the seasons learn once they are known. */
  private readonly early: { time: number; value: number; floor: number }[] = [];
  private settled = false;
  private novelties = patternSpans.map((spans) => new PatternNovelty(spans));
  private readonly recent = new Expectation(recentLevel(5));
  private readonly seasons: Expectation[] = [];
  private best = this.recent;
  private readonly level = new RunningMean(0.01);
  private readonly spread = new RunningScale(0.002);
  private readonly drift = new DriftWatch();
  private drifts = false;
  private ordinary = false;
  private readonly kinds = new EventKind();
  private readonly known = new KnownValues();
  private readonly lone: LoneSpikes;
  private isState = false;
  private floor = 1e-9;

  /** `limit`: surprise that alarms; `patient`: whether a value far off alarms only where the next is too. */
  constructor(
    private readonly limit: number,
    patient = false,
  ) {
    this.lone = new LoneSpikes(patient);
  }

  /** Surprise at the value, to be held against the limit; learns it. */
  next(time: number, value: number, pace: Pace): number {
    this.level.add(value);
    this.spread.add(value - this.level.value);
    const size = Math.abs(this.level.value);
    const floor = Math.max(1e-9, size * 1e-3, this.spread.get(0) * 0.02);
    this.floor = floor;
    const usual = this.usual(time);
    this.ordinary = usual !== null && Math.abs(value - this.level.value) < 2 * this.spread.get(0);
    this.kinds.add(time, value, usual);
    const novelty = this.novelty(value, Math.max(1e-9, size * 1e-6));
    if (!this.settled) this.early.push({ time, value, floor });
    const errors = believed * this.errors(time, value, floor);
    this.isState = this.known.isState(value);
    const zero = this.known.isFirstZero(value) ? first(pace.seen) : 0;
    this.known.add(value);
    this.lone.next(this.recent.last.deviation);
    const strictness = this.strictness(pace);
    if (pace.perMonth > slow) {
      this.drifts = false;
      const record = Math.min(errors, novelty / newPattern);
      return Math.max(Math.max(novelty, record, zero) / strictness, this.rare(pace));
    }
    const far = this.isState ? 0 : Math.max(errors, this.limit * this.excess(pace));
    const drift = this.limit * this.drifted(value, floor, pace);
    this.drifts = drift >= Math.max(novelty, far, zero);
    return Math.max(novelty, far, zero, drift) / strictness;
  }

  /** Profiles of the day, the week and the year, as soon as the usual step (milliseconds) is known. */
  settle(step: number, perMonth: number): void {
    const periods = step >= 7 * day ? [year] : step >= day ? [7 * day] : [day, 7 * day];
    if (perMonth <= slow) this.seasons.push(new Expectation(recentTrend(12)));
    for (const period of periods)
      if (period / step >= 3.5 && period / step <= 20_000)
        this.seasons.push(new Expectation(seasonal(period, step)));
    for (const one of this.seasons)
      for (const { time, value, floor } of this.early) one.next(time, value, floor);
    this.early.length = 0;
    this.settled = true;
  }

  /** Leaves all but single values to others. */
  hearSingleValues(): void {
    this.novelties = [];
    this.seasons.push(new Expectation(recentLevel(15)));
  }

  /** What of a surprise at the last value is to be reported now. */
  pass(surprise: number, perMonth: number): number {
    return this.lone.pass(surprise, this.limit, () => {
      if (this.isState || this.seasons.length === 0) return false;
      return [this.recent, this.best].every((one) => one.alike() * perMonth > usualSpikes);
    });
  }

  describe(alarms: boolean): Description | null {
    return this.kinds.describe(alarms, this.ordinary, this.drifts);
  }

  range(): [number, number] | null {
    return this.best.range(this.floor);
  }

  private novelty(value: number, unit: number): number {
    let squares = 0;
    for (const novelty of this.novelties) squares += novelty.next(value, unit) ** 2;
    return Math.sqrt(squares / Math.max(1, this.novelties.length));
  }

  private errors(time: number, value: number, floor: number): number {
    let errors = this.recent.next(time, value, floor);
    this.best = this.recent;
    for (const one of this.seasons) {
      errors = Math.max(errors, one.next(time, value, floor));
      if (one.error < this.best.error) this.best = one;
    }
    return errors;
  }

  /** What the best of the seasons holds for usual at this moment; null where none is better than the level. */
  private usual(time: number): number | null {
    let best: Expectation | null = null;
    for (const one of this.seasons)
      if (one.usual(time) !== null && one.error < (best?.error ?? this.spread.get(0))) best = one;
    return best?.usual(time) ?? null;
  }

  /** In a fast series: beyond the limit where hardly any error as large is to be expected in a month, by the tail of the past. */
  private rare({ perMonth }: Pace): number {
    if (this.isState) return 0;
    const rarest = Math.min(this.recent.last.rate, this.best.last.rate);
    const beyond = Math.log10(budget / (rarest * perMonth));
    return beyond > 0 ? this.limit + Math.min(farthest, beyond) : 0;
  }

  /** In a slow series: how far an error is beyond what noise makes once a month, where it is not usual; 1 alarms. */
  private excess(pace: Pace): number {
    const { improbability, record, share } = this.best.last;
    const perMonth = Math.max(30, pace.perMonth);
    if (share * perMonth > 1) return 0;
    return Math.max(improbability / (Math.log10(perMonth) + 0.5), (believed * record) / this.limit);
  }

  /** In a slow series: how far the last values have moved away, as a share of what alarms. */
  private drifted(value: number, floor: number, { perMonth }: Pace): number {
    const alarm = Math.log10(Math.max(30, perMonth));
    return this.drift.next(value, floor, alarm) / alarm;
  }

  /** By how much the limit is higher than usual: with points a month, and while little of a fast series is known. */
  private strictness({ seen, steps, perMonth }: Pace): number {
    if (perMonth <= slow || steps < warmUp) return 1;
    const early = unknown.find(({ days }) => seen < (days / 30) * perMonth)?.share ?? 0;
    return early + Math.max(byPace.least, 1 + byPace.share * Math.log10(perMonth / usualPace));
  }
}

/** Surprise at what occurred `times` in a series of `seen` points, a little more the first times. */
export function first(seen: number, times = 1): number {
  return Math.log10((seen + 1) / times) + 0.7 / times;
}
