/** Equal values in a row from which a series can be said to stand still. */
const fewest = 6;
/** A row of equal values has to be this many times as long as any before, and some longer. */
const longer = { times: 2, by: 3 };

/**
 * Watches whether the same value comes again and again in a series where that was never usual: a sensor that is stuck.
 * At its lowest value a series may rest: nothing happens then, as in a count that stays at zero.
 */
export class StandstillWatch {
  private last: number | null = null;
  /** Values in the present row of equal ones, and in the longest before it. */
  private run = 0;
  private longest = 0;
  /** Steps before the present row, and how many of them changed nothing. */
  private steps = 0;
  private still = 0;
  private told = false;
  private lowest = Number.POSITIVE_INFINITY;

  /** -log10 of the probability of so long a row, once in each; `alarm` is what has to be reached. */
  next(value: number, alarm: number): number {
    if (value !== this.last) {
      if (this.last !== null) this.lowest = Math.min(this.lowest, this.last);
      this.steps += this.run;
      this.still += Math.max(0, this.run - 1);
      this.longest = Math.max(this.longest, this.run);
      this.last = value;
      this.run = 1;
      this.told = false;
      return 0;
    }
    this.run++;
    if (
      this.told ||
      value <= this.lowest ||
      this.run < fewest ||
      this.run <= longer.times * this.longest + longer.by
    )
      return 0;
    const surprise = -(this.run - 1) * Math.log10((this.still + 1) / (this.steps + 2));
    this.told = surprise >= alarm;
    return this.told ? surprise : 0;
  }
}
