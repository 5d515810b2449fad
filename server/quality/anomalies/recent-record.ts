/** By how much a record must be beaten. */
const margin = 1.03;

/** Lets a number pass only where it is larger than all of the last ones; 0 otherwise. */
export class RecentRecord {
  /** Falling records with their places; the first is the largest within reach. */
  private readonly records: { at: number; size: number }[] = [];
  private seen = 0;

  /** `rest`: points within which what is no worse than before belongs to the same event. */
  next(size: number, rest: number): number {
    const at = this.seen++;
    const { records } = this;
    while (records[0] && records[0].at < at - rest) records.shift();
    const passes = size > margin * (records[0]?.size ?? 0);
    for (let last = records.at(-1); last && last.size <= size; last = records.at(-1)) records.pop();
    records.push({ at, size });
    return passes ? size : 0;
  }
}
