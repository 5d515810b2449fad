/** By how much a record must be beaten. */
const margin = 1.03;
/** What was reported must be exceeded by so much to be an event of its own: it is ten times as improbable. */
const growth = 1;

/** Points for which a number is remembered as a record, and, where it was reported, as an event. */
export type Reach = { record: number; event: number };

/**
 * Lets a surprise (-log10 of a probability) pass only where it is larger than all of the last ones; 0 otherwise. Soon after one that reached `alarm`,
 * an event that was reported, only a much larger one passes: the end of an event is no second one.
 */
export class RecentRecord {
  /** Falling records with their places; the first is the largest within reach. */
  private readonly records: { at: number; size: number }[] = [];
  private seen = 0;
  private reported = { at: Number.NEGATIVE_INFINITY, size: 0 };

  constructor(private readonly alarm: number) {}

  next(size: number, reach: Reach): number {
    const at = this.seen++;
    const { records, reported } = this;
    while (records[0] && records[0].at < at - reach.record) records.shift();
    const event = reported.at >= at - reach.event ? reported.size + growth : 0;
    const passes = size > Math.max(event, margin * (records[0]?.size ?? 0));
    for (let last = records.at(-1); last && last.size <= size; last = records.at(-1)) records.pop();
    records.push({ at, size });
    if (passes && size >= this.alarm) this.reported = { at, size };
    return passes ? size : 0;
  }
}
