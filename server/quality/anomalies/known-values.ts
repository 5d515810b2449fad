/** Different values up to which a series is taken to have states instead of a measure. */
const most = 12;
/** Counts from which on zero is far from usual scatter. */
const farFromZero = 10;

/** Knows the states of a series that takes few values, and whether it was ever near zero. */
export class KnownValues {
  private readonly states = new Map<number, number>();
  private seen = 0;
  private whole = true;
  private least = Number.POSITIVE_INFINITY;
  private sum = 0;

  /** Whether the series takes few values, and this one is among them. */
  isState(value: number): boolean {
    return this.states.size <= most && this.states.size <= this.seen / 3 && this.states.has(value);
  }

  /** Whether the value is zero, or beyond it, in a series that was always far from it. */
  isFirstZero(value: number): boolean {
    if (value > 0 || this.seen === 0 || this.least <= 0) return false;
    return this.whole ? this.least >= farFromZero : this.least > this.sum / this.seen / 5;
  }

  add(value: number): void {
    this.seen++;
    this.sum += value;
    this.whole = this.whole && Number.isInteger(value);
    this.least = Math.min(this.least, value);
    if (this.states.size <= most) this.states.set(value, (this.states.get(value) ?? 0) + 1);
  }
}
