import { type Predictor, recentLevel, seasonal } from "./anomalies/predictors";
import { RunningMean, RunningScale, TailProbability } from "./anomalies/robust";

/** One moment of a series; `value` is null where nothing was measured. `time` in milliseconds. */
export type SeriesPoint = { time: number; value: number | null };

export type Judgement = {
  /** 0 (as expected) to 1 (never seen the like). */
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
/** Points after which the detector judges. */
const warmUp = 13;

/**
 * A detector that sees each point once, in order, and judges it by the past alone. It expects what
 * each of several predictors (recent level, same time of day, same time of week) says, measures
 * the deviation in robust units over one, a few and many points (spikes, bursts, level shifts), and
 * alarms when so large a deviation is improbable among those of the series' own past. Gaps in time
 * and missing values are anomalies of their own. After an alarm it is quiet until a new one begins.
 */
export function createDetector(options: DetectorOptions = {}): { next: (point: SeriesPoint) => Judgement } {
  const detector = new Detector(options.falseAlarmsPerMonth ?? 1);
  return { next: (point) => detector.next(point) };
}

class Detector {
  private seen = 0;
  private lastTime: number | null = null;
  private readonly steps: number[] = [];
  private step = 0;
  private readonly views: View[] = [new View(recentLevel(5), 5)];
  private readonly spread = new RunningScale(0.002);
  private level: number | null = null;
  private quietUntil = -1;
  private alarmed = false;

  constructor(private readonly falseAlarmsPerMonth: number) {}

  next({ time, value }: SeriesPoint): Judgement {
    const gap = this.observeTime(time);
    if (value === null || !Number.isFinite(value)) return this.decide(missing, null);
    const floor = Math.max(1e-9, Math.abs(this.level ?? 0) * 1e-3, this.spread.get(0) * 0.02);
    const judged = this.views.map((view) => view.judge(time, value, floor));
    const ready = this.views.filter((view) => view.ready);
    const best = [...ready].sort((a, b) => a.error - b.error)[0] ?? this.views[0];
    // A view that expects far worse than the best one has no say.
    const heard = judged.filter((_, i) => {
      const view = this.views[i];
      return view?.ready && best && view.error <= 3 * best.error + floor;
    });
    const least = Math.min(1, ...heard) * heard.length;
    const judgement = this.decide(gap ? Math.min(least, missing) : least, best?.range(floor) ?? null);
    this.learn(time, value);
    return judgement;
  }

  /** Whether the step to this point is far longer than usual: data are missing before it. */
  private observeTime(time: number): boolean {
    const step = this.lastTime === null ? null : time - this.lastTime;
    this.lastTime = time;
    if (step === null || step <= 0) return false;
    if (this.steps.length < 25) {
      this.steps.push(step);
      this.step = [...this.steps].sort((a, b) => a - b)[this.steps.length >> 1] ?? step;
      if (this.steps.length === warmUp) this.addViews();
      return false;
    }
    return step > 12 * this.step;
  }

  /** Seasons and a slower level are added as soon as the usual step is known. */
  private addViews(): void {
    const seasons = this.step >= day ? [7 * day] : [day, 7 * day];
    for (const period of seasons)
      if (period / this.step >= 4 && period / this.step <= 20_000)
        this.views.push(new View(seasonal(period, this.step), period / this.step));
    if (this.step < day) {
      const points = Math.max(7, Math.min(60, Math.round(day / this.step / 12)));
      this.views.push(new View(recentLevel(points), points));
    }
  }

  private decide(probability: number, expected: Judgement["expected"]): Judgement {
    const warm = this.seen >= warmUp;
    const alarming = warm && probability < this.limit();
    const anomaly = alarming && !this.alarmed && this.seen >= this.quietUntil;
    if (anomaly) this.quietUntil = this.seen + this.quietPoints();
    // What goes on without a calm point between is still the same event.
    this.alarmed = alarming;
    this.seen++;
    const score = warm ? Math.min(1, -Math.log10(Math.max(probability, 1e-12)) / 12) : 0;
    return {
      // Within an anomaly that was reported the score stays low: one alarm per event.
      score: Math.max(0, alarming && !anomaly ? score / 4 : score),
      anomaly,
      expected: warm ? expected : null,
    };
  }

  /** Probability below which a point alarms: the allowed false alarms over the points of a month. */
  private limit(): number {
    const perMonth = this.step > 0 ? Math.max(30, (30 * day) / this.step) : 30;
    return Math.max(1e-6, Math.min(0.004, (0.25 * this.falseAlarmsPerMonth) / perMonth));
  }

  private quietPoints(): number {
    return this.step > 0 ? Math.max(3, Math.min(300, Math.round(day / this.step))) : 3;
  }

  private learn(time: number, value: number): void {
    for (const view of this.views) view.learn(time, value);
    this.level = this.level === null ? value : this.level + 0.01 * (value - this.level);
    this.spread.add(value - this.level);
  }
}

type Window = { sum: RunningMean; scale: RunningScale; tail: TailProbability };

/** One predictor with what is known about its errors over one, a few and many points. */
class View {
  private readonly errors = new RunningMean(0.005);
  private tried = 0;
  private expected: number | null = null;
  private readonly windows: Window[] = [1, 6, 36].map((points) => ({
    sum: new RunningMean(1 / points),
    scale: new RunningScale(0.002),
    tail: new TailProbability(5000),
  }));

  constructor(
    private readonly predictor: Predictor,
    private readonly trial: number,
  ) {}

  /** A predictor must have been right or wrong for a while before it may speak. */
  get ready(): boolean {
    return this.tried >= Math.max(warmUp, Math.min(this.trial, 150));
  }

  get error(): number {
    return this.errors.value;
  }

  /** Probability of so large an error; learns it at once, cut where it is extreme. */
  judge(time: number, value: number, floor: number): number {
    this.expected = this.predictor.predict(time);
    if (this.expected === null) return 1;
    const residual = value - this.expected;
    // Over several points one extreme value counts as a large one only: it would echo in their mean.
    const single = this.windows[0]?.scale;
    const most = single && single.seen >= warmUp ? 8 * single.get(floor) : Number.POSITIVE_INFINITY;
    let least = 1;
    for (const [i, window] of this.windows.entries()) {
      window.sum.add(i === 0 ? residual : Math.max(-most, Math.min(most, residual)));
      const deviation = Math.abs(window.sum.value) / window.scale.get(floor);
      if (window.scale.seen >= warmUp) least = Math.min(least, window.tail.of(deviation));
      window.scale.add(window.sum.value);
      window.tail.add(deviation);
    }
    const size = Math.abs(residual);
    const known = this.errors.value;
    this.errors.add(this.tried < 10 || known === 0 ? size : Math.min(size, 5 * known));
    this.tried++;
    return least;
  }

  range(floor: number): [number, number] | null {
    if (this.expected === null) return null;
    const reach = 3.5 * (this.windows[0]?.scale.get(floor) ?? floor);
    return [this.expected - reach, this.expected + reach];
  }

  learn(time: number, value: number): void {
    this.predictor.learn(time, value);
  }
}

/** Probability given to missing data: they are never what was expected. */
const missing = 1e-9;
