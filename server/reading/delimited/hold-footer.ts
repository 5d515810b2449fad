import type { RecordEvent } from "./read-records";

/** An event that waits, with the repair that would be noted if its row is kept. */
export type HeldEvent = { event: RecordEvent; raw: string; repair: string | null };

/** Lines of text that may stand below a table; more of them are rows out of order. */
const mostLines = 50;

/**
 * Holds back what does not fit the table and follows an empty line: at the end of the file it is text below the
 * table, such as sources and remarks; in front of further rows it is what it would be anywhere else.
 */
export class FooterHold {
  private held: HeldEvent[] = [];
  private open = false;

  /** An empty line was met. */
  expect(): void {
    this.open = true;
  }

  /** Whether a misfit that comes now belongs here; it is taken then. */
  take(entry: HeldEvent): boolean {
    if (!this.open) return false;
    this.held.push(entry);
    return true;
  }

  get full(): boolean {
    return this.held.length > mostLines;
  }

  /** Everything held, to be treated as usual: the table goes on. */
  release(): HeldEvent[] {
    this.open = false;
    return this.held.splice(0);
  }

  /** Everything held, as text below the table: the file has ended. */
  close(): (RecordEvent & { kind: "rejected" })[] {
    return this.held
      .splice(0)
      .map(({ event, raw }) => ({ kind: "rejected", line: event.line, reason: "text below the table", raw }));
  }
}
