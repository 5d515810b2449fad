import { CoarseView, finest } from "./anomalies/coarse-view";
import type { Description, Kind } from "./anomalies/event-kind";
import { type Early, FirstValues } from "./anomalies/first-values";
import { type Gap, GapWatch } from "./anomalies/gap-watch";
import { RecentRecord } from "./anomalies/recent-record";
import { warmUp } from "./anomalies/robust";
import { StandstillWatch } from "./anomalies/standstill-watch";
import { first, Voices } from "./anomalies/voices";

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

/**
 * Surprise that alarms where one false alarm a month is allowed: measured on seasonal series with noise
 * (of five minutes; slower ones stay far below). Just above what a mere record of errors can reach.
 */
const usualLimit = 1.84;
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
 * in a series of few points a month also under a heavy-tailed spread. The first points alarm only far outside all before.
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
  /** Amounts and counts are not expected below zero before one was. */
  private wasNegative = false;
  private readonly gaps = new GapWatch();
  private missing = 0;
  private readonly voices: Voices;
  private coarse: CoarseView | null = null;
  private readonly firsts = new FirstValues();
  private readonly standstill = new StandstillWatch();
  private readonly events: RecentRecord;

  constructor(private readonly limit: number) {
    this.voices = new Voices(limit);
    this.events = new RecentRecord(limit);
  }

  next({ time, value }: SeriesPoint): Judgement {
    if (time === this.lastTime && value === this.lastValue) return repeated;
    this.lastValue = value;
    const gap = this.observeTime(time);
    if (value === null || !Number.isFinite(value)) {
      const decided = this.decide(this.observeMissing(), null, gap, (passed) => passed);
      return this.name(decided, time, null);
    }
    const { steps, perMonth } = this.gaps;
    const single = this.voices.next(time, value, { seen: this.seen, steps, perMonth });
    const whole = this.coarse?.next(time, value) ?? null;
    const surprise = Math.max(single, whole ?? 0, this.limit * this.stoodStill(value));
    const { coarse, voices } = this;
    const ofWhole = coarse !== null && whole !== null && whole >= single;
    const early = this.seen <= warmUp ? this.firsts.next(value, perMonth) : null;
    const decided = early
      ? this.decideEarly(early)
      : this.decide(surprise, this.expected(this.voices.range()), gap, (passed) =>
          ofWhole ? coarse.pass(passed) : voices.pass(passed, perMonth),
        );
    this.wasNegative ||= value < 0;
    const alarms = decided.anomaly && decided.missing === 0;
    const told = voices.describe(alarms && !ofWhole);
    return this.name(decided, time, (whole === null ? null : coarse?.describe(alarms && ofWhole)) ?? told);
  }

  private expected(range: Decision["expected"]): Decision["expected"] {
    return range === null || this.wasNegative ? range : [Math.max(0, range[0]), Math.max(0, range[1])];
  }

  /** Adds what the event is. */
  private name(decided: Decision, time: number, found: Description | null): Judgement {
    if (decided.missing > 0) return { ...decided, kind: "gap", since: time - decided.missing };
    if (decided.anomaly && decided.expected === null) return { ...decided, kind: "missing", since: time };
    return { ...decided, kind: found?.kind ?? null, since: found?.since ?? null };
  }

  /** How improbable a row of equal values is, as a share of what alarms; not before two days show how nights are. */
  private stoodStill(value: number): number {
    const perMonth = Math.max(30, this.gaps.perMonth);
    const alarm = Math.log10(perMonth) + 1;
    const surprise = this.standstill.next(value, alarm);
    return this.seen < Math.max(warmUp, perMonth / 15) ? 0 : surprise / alarm;
  }

  /** Whether data are missing before this point. */
  private observeTime(time: number): Gap {
    const step = this.lastTime === null ? 0 : time - this.lastTime;
    this.lastTime = time;
    const gap = this.gaps.next(step);
    if (step > 0 && this.gaps.steps === warmUp) this.settle();
    return gap;
  }

  private settle(): void {
    const { step, perMonth } = this.gaps;
    this.voices.settle(step, perMonth);
    if (step >= finest) return;
    this.voices.hearSingleValues();
    this.coarse = new CoarseView(this.limit);
  }

  /** Surprise at a missing value: how few were missing so far, and a little more for the first ones. */
  private observeMissing(): number {
    this.missing++;
    return first(this.seen, this.missing);
  }

  private decideEarly({ surprise, expected }: Early): Decision {
    this.seen++;
    const score = surprise / (surprise + 1);
    return { score, anomaly: surprise >= 1, expected: this.expected(expected), missing: 0 };
  }

  /** Gaps are events of their own: one does not hide behind a value out of the ordinary. `pass`: what of a new record counts. */
  private decide(
    surprise: number,
    expected: Decision["expected"],
    gap: Gap,
    pass: (record: number) => number,
  ): Decision {
    if (this.seen++ <= warmUp) return { score: 0, anomaly: false, expected: null, missing: 0 };
    const { perMonth } = this.gaps;
    const record = Math.min(rest.most, Math.max(rest.least, Math.round(perMonth / 4)));
    const event = Math.min(rest.most, Math.max(rest.least, Math.round(perMonth / 15)));
    const passed = pass(this.events.next(surprise, { record, event }));
    const reported = Math.max(passed, gap.alarm * this.limit);
    const missing = gap.alarm >= 1 ? gap.missing : 0;
    return { score: reported / (reported + this.limit), anomaly: reported >= this.limit, expected, missing };
  }
}
