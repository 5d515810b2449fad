import { DriftWatch } from "./anomalies/drift-watch";
import { EventKind, type Kind } from "./anomalies/event-kind";
import { type Gap, GapWatch } from "./anomalies/gap-watch";
import { KnownValues } from "./anomalies/known-values";
import { PatternNovelty } from "./anomalies/pattern-novelty";
import { Expectation, recentLevel, seasonal } from "./anomalies/predictors";
import { RecentRecord } from "./anomalies/recent-record";
import { RunningMean, RunningScale, warmUp } from "./anomalies/robust";
import { recentTrend } from "./anomalies/slow-predictors";
import { StandstillWatch } from "./anomalies/standstill-watch";

/** One moment of a series; `value` is null where nothing was measured. `time` in milliseconds. */
export type SeriesPoint = { time: number; value: number | null };

export type Judgement = {
  /** 0 (as expected) to 1 (never seen the like); an anomaly from 0.5 on. */
  score: number;
  anomaly: boolean;
  /** Range the value was expected in; null while too little is known. */
  expected: [number, number] | null;
  /** Milliseconds without points before this one, where that is an anomaly; 0 otherwise. */
  missing: number;
  /** What an anomaly is, as far as its point tells; of a later point where a spike turns out to last. */
  kind: Kind | null;
  /** Time of the first point that belongs to it. */
  since: number | null;
};

/** The same reading once more tells nothing. */
const repeated: Judgement = { score: 0, anomaly: false, expected: null, missing: 0, kind: null, since: null };

type Decision = Omit<Judgement, "kind" | "since">;

export type DetectorOptions = {
  /** Alarms to expect at most in a month of a series that has no anomaly. */
  falseAlarmsPerMonth?: number;
};

const day = 86_400_000;
const year = 365.25 * day;
/** Points over which running means tell one pattern from another: minutes to days of a usual monitor. */
const patternSpans = [[6, 36], [3, 24], [12, 144], [30], [100], [300]];
/**
 * Surprise that alarms where one false alarm a month is allowed: measured on seasonal series with noise
 * (of five minutes; slower ones stay far below). Just above what a mere record of errors can reach.
 */
const usualLimit = 1.84;
/** What is added to it, as a share, for each tenfold of points a month beyond those of five minutes. */
const faster = { than: 8640, share: 0.4 };
/** In a fast series a record of errors alarms by itself from this share of the limit on, a smaller one with so new a pattern. */
const record = { alone: 1.114, pattern: 0.49 };
/** While a fast series has not shown two days every hour is new, for a week every day: the limit is higher by these shares. */
const unknown = [
  { days: 2, share: 0.15 },
  { days: 7, share: 0.08 },
];

/** Points a month up to which a series is slow: its own past is too short to know its tail, so one is assumed. */
const slow = 2000;
/** Errors have heavier tails than their past shows: half of what they say is believed. */
const believed = 0.5;
/**
 * Points within which what is no worse than before belongs to the same event: a week of them, and two days for what is not
 * much worse, within these bounds.
 */
const rest = { most: 300, least: 7 };

/**
 * A detector that sees each point once, in order, and judges it by the past alone. It asks how new
 * the latest stretch is among all earlier ones (spikes, bursts, level shifts, changes of shape; many
 * time scales have one voice each), and how far the value is from that of the same time of earlier
 * days, weeks or years. Each answer is the improbability of so large a deviation in the series' own past;
 * in a series of few points a month also under a heavy-tailed spread.
 * Gaps in time and missing values are anomalies of their own. An event is reported at its start and
 * again only where it grows beyond what it was.
 */
export function createDetector(options: DetectorOptions = {}): { next: (point: SeriesPoint) => Judgement } {
  const detector = new Detector(usualLimit - Math.log10(options.falseAlarmsPerMonth ?? 1));
  return { next: (point) => detector.next(point) };
}

class Detector {
  private seen = 0;
  private lastTime: number | null = null;
  private lastValue: number | null = null;
  private readonly gaps = new GapWatch();
  /** The first points, from which the seasons learn once they are known. */
  private readonly early: { time: number; value: number; floor: number }[] = [];
  private settled = false;
  private missing = 0;
  private readonly novelties = patternSpans.map((spans) => new PatternNovelty(spans));
  private readonly recent = new Expectation(recentLevel(5));
  private readonly seasons: Expectation[] = [];
  private readonly level = new RunningMean(0.01);
  private readonly spread = new RunningScale(0.002);
  private readonly drift = new DriftWatch();
  private drifts = false;
  private readonly standstill = new StandstillWatch();
  private readonly kinds = new EventKind();
  private readonly known = new KnownValues();
  private readonly events: RecentRecord;

  constructor(private readonly limit: number) {
    this.events = new RecentRecord(limit);
  }

  next({ time, value }: SeriesPoint): Judgement {
    if (time === this.lastTime && value === this.lastValue) return repeated;
    this.lastValue = value;
    const gap = this.observeTime(time);
    if (value === null || !Number.isFinite(value))
      return this.name(this.decide(this.observeMissing(), null, gap), time, null);
    this.level.add(value);
    this.spread.add(value - this.level.value);
    const floor = Math.max(1e-9, Math.abs(this.level.value) * 1e-3, this.spread.get(0) * 0.02);
    const unit = Math.max(1e-9, Math.abs(this.level.value) * 1e-6);
    const usual = this.usual(time);
    this.kinds.add(time, value, usual);
    let squares = 0;
    for (const novelty of this.novelties) squares += novelty.next(value, unit) ** 2;
    const novelty = Math.sqrt(squares / this.novelties.length);
    if (!this.settled) this.early.push({ time, value, floor });
    let best = this.recent;
    let errors = 0;
    for (const one of [this.recent, ...this.seasons]) {
      errors = Math.max(errors, believed * one.next(time, value, floor));
      if (one.error < best.error) best = one;
    }
    const fast = this.gaps.perMonth > slow;
    const error = Math.max(errors / record.alone, Math.min(errors, novelty / record.pattern));
    const state = this.known.isState(value);
    const size = fast || state ? 0 : this.limit * this.excess(best);
    const drift = fast ? 0 : this.limit * this.drifted(value, floor);
    const zero = this.known.isFirstZero(value) ? first(this.seen) : 0;
    this.known.add(value);
    const surprise =
      Math.max(novelty, fast ? error : state ? 0 : errors, size, zero, drift) / this.strictness();
    const reported = Math.max(surprise, this.limit * this.stoodStill(value));
    this.drifts = drift >= Math.max(novelty, errors, size, zero);
    return this.name(this.decide(reported, best.range(floor), gap), time, usual === null ? null : value);
  }

  /** What the best of the seasons holds for usual at this moment; null where none is better than the level. */
  private usual(time: number): number | null {
    let best: Expectation | null = null;
    for (const one of this.seasons)
      if (one.usual(time) !== null && one.error < (best?.error ?? this.spread.get(0))) best = one;
    return best?.usual(time) ?? null;
  }

  /** Adds what the event is. `seasonal`: the value where it has a usual one at its time. */
  private name(decided: Decision, time: number, seasonal: number | null): Judgement {
    const ordinary = seasonal !== null && Math.abs(seasonal - this.level.value) < 2 * this.spread.get(0);
    if (decided.missing > 0) return { ...decided, kind: "gap", since: time - decided.missing };
    if (decided.anomaly && decided.expected === null) return { ...decided, kind: "missing", since: time };
    const found = this.kinds.describe(decided.anomaly, ordinary, this.drifts);
    return { ...decided, kind: found?.kind ?? null, since: found?.since ?? null };
  }

  /** In a slow series: how far an error is beyond what noise makes once a month, where it is not usual; 1 alarms. */
  private excess({ last: { improbability, record, share } }: Expectation): number {
    const perMonth = Math.max(30, this.gaps.perMonth);
    if (share * perMonth > 1) return 0;
    return Math.max(improbability / (Math.log10(perMonth) + 0.5), (believed * record) / this.limit);
  }

  /** In a slow series: how far the last values have moved away, as a share of what alarms. */
  private drifted(value: number, floor: number): number {
    const alarm = Math.log10(Math.max(30, Math.min(slow, this.gaps.perMonth)));
    return this.drift.next(value, floor, alarm) / alarm;
  }

  /** How improbable a row of equal values is, as a share of what alarms; not before two days show how nights are. */
  private stoodStill(value: number): number {
    const perMonth = Math.max(30, this.gaps.perMonth);
    const alarm = Math.log10(perMonth) + 1;
    const surprise = this.standstill.next(value, alarm);
    return this.seen < Math.max(warmUp, perMonth / 15) ? 0 : surprise / alarm;
  }

  /** By how much the limit is higher than usual: with points a month, and while little of a fast series is known. */
  private strictness(): number {
    const { perMonth } = this.gaps;
    if (perMonth <= slow || this.gaps.steps < warmUp) return 1;
    const early = unknown.find(({ days }) => this.seen < (days / 30) * perMonth)?.share ?? 0;
    return 1 + early + faster.share * Math.max(0, Math.log10(perMonth / faster.than));
  }

  /** Whether data are missing before this point. */
  private observeTime(time: number): Gap {
    const step = this.lastTime === null ? 0 : time - this.lastTime;
    this.lastTime = time;
    const gap = this.gaps.next(step);
    if (!this.settled && this.gaps.steps === warmUp) this.addSeasons();
    return gap;
  }

  /** Surprise at a missing value: how few were missing so far, and a little more for the first ones. */
  private observeMissing(): number {
    this.missing++;
    return first(this.seen, this.missing);
  }

  /** Profiles of the day, the week and the year, as soon as the usual step is known. */
  private addSeasons(): void {
    const { step } = this.gaps;
    const periods = step >= 7 * day ? [year] : step >= day ? [7 * day] : [day, 7 * day];
    if (this.gaps.perMonth <= slow) this.seasons.push(new Expectation(recentTrend(12)));
    for (const period of periods)
      if (period / step >= 3.5 && period / step <= 20_000)
        this.seasons.push(new Expectation(seasonal(period, step)));
    for (const one of this.seasons)
      for (const { time, value, floor } of this.early) one.next(time, value, floor);
    this.early.length = 0;
    this.settled = true;
  }

  /** Gaps are events of their own: one does not hide behind a value out of the ordinary. */
  private decide(surprise: number, expected: Decision["expected"], gap: Gap): Decision {
    if (this.seen++ <= warmUp) return { score: 0, anomaly: false, expected: null, missing: 0 };
    const { perMonth } = this.gaps;
    const record = Math.min(rest.most, Math.max(rest.least, Math.round(perMonth / 4)));
    const event = Math.min(rest.most, Math.max(rest.least, Math.round(perMonth / 15)));
    const passed = this.events.next(surprise, { record, event });
    const reported = Math.max(passed, gap.alarm * this.limit);
    const missing = gap.alarm >= 1 ? gap.missing : 0;
    return { score: reported / (reported + this.limit), anomaly: reported >= this.limit, expected, missing };
  }
}

/** Surprise at what occurred `times` in a series of `seen` points, a little more the first times. */
function first(seen: number, times = 1): number {
  return Math.log10((seen + 1) / times) + 0.7 / times;
}
