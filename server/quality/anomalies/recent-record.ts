/** By how much a record must be beaten. */
const margin = 1.03;
/** By how much what was reported must be exceeded to be an event of its own. */
const growth = 1.5;

type Size = { at: number; size: number; needed: number };

/**
 * Lets a number pass only where it is larger than all of the last ones; 0 otherwise. After one that reached `alarm`, an
 * event was reported, only a much larger one passes: the end of an event is no second one.
 */
export class RecentRecord {
  /** Falling records with their places; the first is the largest within reach. */
  private readonly records: Size[] = [];
  private seen = 0;

  constructor(private readonly alarm: number) {}

  /** `rest`: points within which what is no worse than before belongs to the same event. */
  next(size: number, rest: number): number {
    const at = this.seen++;
    const { records } = this;
    while (records[0] && records[0].at < at - rest) records.shift();
    const passes = size > (records[0]?.needed ?? 0);
    const needed = size * (passes && size >= this.alarm ? growth : margin);
    for (let last = records.at(-1); last && last.needed <= needed; last = records.at(-1)) records.pop();
    records.push({ at, size, needed });
    return passes ? size : 0;
  }
}
