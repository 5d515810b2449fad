import { TailSurprise } from "./tail-surprise";

const hour = 3_600_000;
const month = 30 * 24 * hour;
/** Steps from which the usual one is known. */
const firstSteps = 25;
/** Steps by which a grid of times is told from times at random. */
const fewest = 8;

/** How surprising a step in time is, as a share of what alarms, and how long the data were missing. */
export type Gap = { alarm: number; missing: number };

const none: Gap = { alarm: 0, missing: 0 };

/**
 * Watches the steps between points. Where times lie on a grid, every length of gap is judged by how often it occurred:
 * nights and weekends without points recur and are usual, a missing day is not. Where they do not, only steps far
 * beyond all earlier ones are gaps.
 */
export class GapWatch {
  private readonly first: number[] = [];
  private readonly tail = new TailSurprise();
  private readonly lengths = new Map<number, number>();
  private onGrid = 0;
  private seen = 0;
  private elapsed = 0;
  /** Usual step in milliseconds; 0 while none was seen. */
  step = 0;

  next(step: number): Gap {
    if (step <= 0) return none;
    if (this.first.length < firstSteps) {
      this.first.push(step);
      this.step = [...this.first].sort((a, b) => a - b)[this.first.length >> 1] ?? step;
    }
    const times = step / this.step;
    const regular = this.seen >= fewest && this.onGrid >= 0.9 * this.seen;
    const alarm = regular ? this.onTheGrid(times) : this.atRandom(step);
    this.seen++;
    this.elapsed += step;
    if (Math.abs(times - Math.round(times)) <= 0.1) this.onGrid++;
    const length = bucket(times);
    this.lengths.set(length, (this.lengths.get(length) ?? 0) + 1);
    this.tail.add(step / hour);
    return alarm > 0 ? { alarm, missing: step - this.step } : none;
  }

  get steps(): number {
    return this.seen;
  }

  /** Points in 30 days, over all of the series so far; endless while nothing is known. */
  get perMonth(): number {
    return this.elapsed > 0 ? (month * this.seen) / this.elapsed : Number.POSITIVE_INFINITY;
  }

  /** The first gap of its length alarms, later ones where less than one a month is to be expected. */
  private onTheGrid(times: number): number {
    if (times < this.shortest()) return 0;
    const before = this.lengths.get(bucket(times)) ?? 0;
    if (before === 0) return 1 + Math.log10(times) / 10;
    const usual = Math.log10(Math.max(30, month / this.step));
    return Math.log10((this.seen + 1) / (before + 1)) / usual;
  }

  /** Of steps at random a long one is a gap where less than one as long in a month is to be expected. */
  private atRandom(step: number): number {
    if (step * this.perMonth < 8 * month) return 0;
    return this.tail.of(step / hour) / Math.log10(Math.max(30, this.perMonth));
  }

  /** Steps from which a gap is worth an alarm: one missing day is, one missing reading of a minute is not, an hour of them is. */
  private shortest(): number {
    if (this.step >= 12 * hour) return 1.5;
    return Math.max(2.5, Math.min(12, hour / this.step));
  }
}

/** Lengths of gaps that count as the same. */
function bucket(times: number): number {
  return times < 4.5 ? Math.round(times) : 4 + Math.round(Math.log(times / 4) / Math.log(1.1));
}
