/** Error of one value, in usual ones, that counts as large, and up to which a value is near again. */
const large = 5;
const near = 3;
/** Large errors from which on it is known how they go on, and what part of them has to return at once. */
const fewest = 8;
const returning = 0.7;

/**
 * In a series whose spread has heavy tails single values are far off now and then and the next one is usual again. There a
 * spike alarms only where the next value is away too. Where spikes are rare, or last, it alarms at once, unless others look
 * after single values (`patient`).
 */
export class LoneSpikes {
  private spikes = 0;
  private returned = 0;
  private deviation = 0;
  private before = 0;
  private held = 0;

  constructor(private readonly patient: boolean) {}

  /** `deviation`: error of the next value, in usual ones. */
  next(deviation: number): void {
    if (this.deviation >= large) {
      this.spikes++;
      if (deviation < near) this.returned++;
    }
    this.before = this.deviation;
    this.deviation = deviation;
  }

  /** What of a surprise is to be reported now; `isUsual`: whether errors as large are to be expected. */
  pass(surprise: number, alarm: number, isUsual: () => boolean): number {
    const late = this.deviation >= near ? this.held : 0;
    this.held = 0;
    if (late > 0 || surprise < alarm || !(this.patient ? this.deviation >= near : this.isKnown(isUsual)))
      return Math.max(late, surprise);
    this.held = surprise;
    return 0;
  }

  private isKnown(isUsual: () => boolean): boolean {
    if (this.before >= near || this.deviation < large || this.spikes < fewest) return false;
    return this.returned >= returning * this.spikes && isUsual();
  }
}
