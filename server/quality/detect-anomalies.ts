import { PatternNovelty } from "./anomalies/pattern-novelty";
import { Expectation, recentLevel, seasonal } from "./anomalies/predictors";
import { RecentRecord } from "./anomalies/recent-record";
import { RunningMean, RunningScale, warmUp } from "./anomalies/robust";
import { TailSurprise } from "./anomalies/tail-surprise";

/** One moment of a series; `value` is null where nothing was measured. `time` in milliseconds. */
export type SeriesPoint = { time: number; value: number | null };

export type Judgement = {
  /** 0 (as expected) to 1 (never seen the like); an anomaly from 0.5 on. */
  score: number;
  anomaly: boolean;
  /** Range the value was expected in; null while too little is known. */
  expected: [number, number] | null;
};

export type DetectorOptions = {
  /** Alarms to expect at most in a month of a series that has no anomaly. */
  falseAlarmsPerMonth?: number;
};

const day = 86_400_000;
/** Points over which running means tell one pattern from another: minutes to days of a usual monitor. */
const patternSpans = [[6, 36], [3, 24], [12, 144], [30], [100], [300]];
/**
 * Surprise that alarms where one false alarm a month is allowed: measured on seasonal series with noise
 * (of five minutes; slower ones stay far below). Just above what a mere record of errors can reach.
 */
const usualLimit = 1.84;

/**
 * A detector that sees each point once, in order, and judges it by the past alone. It asks how new
 * the latest stretch is among all earlier ones (spikes, bursts, level shifts, changes of shape; many
 * time scales have one voice each), and how far the value is from that of the same time of earlier
 * days or weeks. Each answer is the improbability of so large a deviation in the series' own past.
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
  private readonly firstSteps: number[] = [];
  private step = 0;
  private readonly steps = new TailSurprise();
  private missing = 0;
  private readonly novelties = patternSpans.map((spans) => new PatternNovelty(spans));
  private readonly recent = new Expectation(recentLevel(5));
  private readonly seasons: Expectation[] = [];
  private readonly level = new RunningMean(0.01);
  private readonly spread = new RunningScale(0.002);
  private readonly events = new RecentRecord();

  constructor(private readonly limit: number) {}

  next({ time, value }: SeriesPoint): Judgement {
    const gap = this.observeTime(time);
    if (value === null || !Number.isFinite(value)) return this.decide(this.observeMissing(), null);
    this.level.add(value);
    this.spread.add(value - this.level.value);
    const floor = Math.max(1e-9, Math.abs(this.level.value) * 1e-3, this.spread.get(0) * 0.02);
    const unit = Math.max(1e-9, Math.abs(this.level.value) * 1e-6);
    let squares = 0;
    for (const novelty of this.novelties) squares += novelty.next(value, unit) ** 2;
    let surprise = Math.sqrt(squares / this.novelties.length);
    let best = this.recent;
    for (const one of [this.recent, ...this.seasons]) {
      // Errors have heavier tails than their past shows: half of what they say is believed.
      surprise = Math.max(surprise, 0.5 * one.next(time, value, floor));
      if (one.error < best.error) best = one;
    }
    return this.decide(Math.max(surprise, gap), best.range(floor));
  }

  /** Surprise at a step far longer than usual: data are missing before this point. */
  private observeTime(time: number): number {
    const step = this.lastTime === null ? 0 : time - this.lastTime;
    this.lastTime = time;
    if (step <= 0) return 0;
    if (this.firstSteps.length < 25) {
      this.firstSteps.push(step);
      this.step = [...this.firstSteps].sort((a, b) => a - b)[this.firstSteps.length >> 1] ?? step;
      if (this.firstSteps.length === warmUp) this.addSeasons();
    }
    const surprise = step > 12 * this.step ? this.steps.of(step / this.step) : 0;
    if (this.step > 0) this.steps.add(step / this.step);
    return surprise;
  }

  /** Surprise at a missing value: how few were missing so far, and a little more for the first ones. */
  private observeMissing(): number {
    this.missing++;
    return Math.log10((this.seen + 1) / this.missing) + 0.7 / this.missing;
  }

  /** Profiles of the day and the week, as soon as the usual step is known. */
  private addSeasons(): void {
    for (const period of this.step >= day ? [7 * day] : [day, 7 * day])
      if (period / this.step >= 4 && period / this.step <= 20_000)
        this.seasons.push(new Expectation(seasonal(period, this.step)));
  }

  private decide(surprise: number, expected: Judgement["expected"]): Judgement {
    if (this.seen++ < warmUp) return { score: 0, anomaly: false, expected: null };
    const reported = this.events.next(surprise);
    return { score: reported / (reported + this.limit), anomaly: reported >= this.limit, expected };
  }
}
