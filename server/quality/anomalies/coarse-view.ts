import type { Description } from "./event-kind";
import { warmUp } from "./robust";
import { Voices } from "./voices";

/** Milliseconds that become one value. */
const span = 300_000;
const month = 30 * 86_400_000;
/** Steps below this are looked at over longer spans too. */
export const finest = 0.7 * span;
/** Part of the values left out at either end: a single one far off is no matter of the whole span. */
const trimmed = 0.4;

/**
 * A series of seconds or minutes as one of five minutes: changes of its level, rhythm and shape stand out of the noise
 * that single values have, and what was learnt about series of five minutes holds.
 */
export class CoarseView {
  private readonly voices: Voices;
  private bucket = Number.NaN;
  private start = 0;
  private values: number[] = [];
  private seen = 0;
  private begin = 0;
  perMonth = Number.POSITIVE_INFINITY;

  constructor(limit: number) {
    this.voices = new Voices(limit, true);
  }

  /** Surprise at the last span where this value is the first behind it; null within a span. */
  next(time: number, value: number): number | null {
    const bucket = Math.floor(time / span);
    const ended = bucket !== this.bucket && this.values.length > 0;
    const surprise = ended ? this.judge() : null;
    if (bucket !== this.bucket) {
      this.bucket = bucket;
      this.start = time;
      this.values = [];
    }
    this.values.push(value);
    return surprise;
  }

  pass(surprise: number): number {
    return this.voices.pass(surprise, this.perMonth);
  }

  describe(alarms: boolean): Description | null {
    return this.voices.describe(alarms);
  }

  private judge(): number {
    const { seen, start } = this;
    if (seen === 0) this.begin = start;
    else this.perMonth = (month * seen) / Math.max(span, start - this.begin);
    if (seen === warmUp) this.voices.settle(span, this.perMonth);
    this.seen++;
    const surprise = this.voices.next(start, middle(this.values), {
      seen,
      steps: seen,
      perMonth: this.perMonth,
    });
    return seen < warmUp ? 0 : surprise;
  }
}

/** Mean of the values without the largest and the smallest. */
function middle(values: number[]): number {
  const off = Math.min((values.length - 1) >> 1, Math.round(trimmed * values.length));
  const kept = [...values].sort((a, b) => a - b).slice(off, values.length - off);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
