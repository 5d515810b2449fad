/** Values from which on a range is known; a week of daily ones shows its weekend. */
const fewest = 7;
/** Deviations beyond the range of the first seven that alarm: of slow series, and of those whose nights may not be known yet. */
const beyond = { slow: 6.75, fast: 11 };
/** Points a month up to which a series is slow here: every six hours or rarer. */
const slow = 125;
/** Ranges beyond which nothing is more surprising, as a share of what alarms. */
const most = 3;

/** `surprise` as a share of what alarms; `expected`: the range within which nothing does. */
export type Early = { surprise: number; expected: [number, number] };

/**
 * Judges the first values of a series, of which too little is known for anything else: far outside all that was seen is
 * an anomaly whatever the spread: of slow series some eight deviations off the mean after seven values, some seven after
 * twelve. A trend or a rhythm widens the range as it goes.
 */
export class FirstValues {
  private low = Number.POSITIVE_INFINITY;
  private high = Number.NEGATIVE_INFINITY;
  private seen = 0;

  /** Learns the value; null while too little is known. `perMonth`: points in a month. */
  next(value: number, perMonth: number): Early | null {
    const range = this.high - this.low;
    const outside = Math.max(this.low - value, value - this.high);
    const margin = this.deviation(range) * (perMonth <= slow ? beyond.slow * this.doubt() : beyond.fast);
    const expected: [number, number] = [this.low - margin, this.high + margin];
    const known = this.seen >= fewest && range > 0;
    this.seen++;
    this.low = Math.min(this.low, value);
    this.high = Math.max(this.high, value);
    return known ? { surprise: Math.min(most, Math.max(0, outside / margin)), expected } : null;
  }

  /** Of a normal spread, from the range of as many values: a fit to the mean of 2.70 deviations for 7 and 3.26 for 12. */
  private deviation(range: number): number {
    return range / (0.6 + 1.07 * Math.log(this.seen));
  }

  /** A deviation of few values is uncertain itself, by the root of their number. */
  private doubt(): number {
    return Math.sqrt(fewest / this.seen);
  }
}
