import { hasDamage, showDamage } from "../text/decode-stream";
import { cellKind, isData } from "./cell-kind";
import type { Layout } from "./detect-layout";
import {
  countLines,
  type Grammar,
  lineEndAt,
  type ParsedRecord,
  parseRecord,
  type QuoteReading,
} from "./parse-record";
import { peekWidths, type RowSettler } from "./settle-row";

export type RecordEvent =
  | { kind: "row"; cells: (string | null)[]; line: number }
  | { kind: "rejected"; line: number; reason: string; raw: string };

/** What happened on the way that is no row and no rejection, for the notes of the result. */
export type ReadingLog = {
  blankLines: number;
  commentLines: number;
  nulCells: number;
  repaired: { count: number; examples: { line: number; what: string }[] };
  otherTables: { line: number; width: number }[];
};

/** Longest record in characters; a longer one is rejected with its line, so memory stays bounded. */
export const longestRecord = 64 * 1024 * 1024;

const overlong = `longer than ${longestRecord / 1024 / 1024} million characters`;
/** Characters in view when a record out of order is judged. */
const lookahead = 131_072;

/** Rows handed over at once. */
const batchRows = 2048;

const keptExamples = 5;
const keptRaw = 65_536;

/** The text around the read position; grows only while a record is not complete. */
class TextWindow {
  text = "";
  at = 0;
  final = false;
  constructor(private readonly chunks: AsyncIterator<string>) {}

  /** Appends at least as much again as is still unread, so that long records stay linear. */
  async grow(): Promise<void> {
    const parts = [this.text.slice(this.at)];
    const wanted = Math.max(1, parts[0]?.length ?? 0);
    this.at = 0;
    for (let added = 0; added < wanted && !this.final; ) {
      const next = await this.chunks.next();
      if (next.done) this.final = true;
      else {
        parts.push(next.value);
        added += next.value.length;
      }
    }
    this.text = parts.join("");
  }
}

/** An empty line, or one of nothing but spaces where a row has several cells. */
function isBlank(text: string, start: number, record: ParsedRecord, width: number): boolean {
  if (record.contentEnd === start) return true;
  return width > 1 && record.cells.length === 1 && text.slice(start, record.contentEnd).trim() === "";
}

export class RecordReader {
  readonly log: ReadingLog = {
    blankLines: 0,
    commentLines: 0,
    nulCells: 0,
    repaired: { count: 0, examples: [] },
    otherTables: [],
  };
  private readonly window: TextWindow;
  private line = 1;
  private otherTable: { line: number; width: number } | null = null;
  /** Empty lines not yet known to lie between rows of a single-column table. */
  private pendingBlank: number[] = [];

  constructor(
    chunks: AsyncIterable<string>,
    private readonly grammar: Grammar,
    private readonly layout: Layout,
    private readonly settler: RowSettler,
    private readonly checks: { damage: boolean; nul: boolean },
  ) {
    this.window = new TextWindow(chunks[Symbol.asyncIterator]());
  }

  /** Every record behind the header, in file order, each as a row or as a rejection; in batches. */
  async *read(): AsyncGenerator<RecordEvent[]> {
    let batch: RecordEvent[] = [];
    await this.skipLines(this.layout.firstDataLine - 1);
    for (;;) {
      const { window } = this;
      if (batch.length >= batchRows || (window.at >= window.text.length && window.final)) {
        yield batch;
        batch = [];
      }
      if (window.at >= window.text.length) {
        if (window.final) return;
        await window.grow();
        continue;
      }
      const strict = parseRecord(window.text, window.at, this.grammar, {
        reading: "strict",
        final: window.final,
        expected: this.layout.width,
      });
      if (strict === "incomplete") {
        if (window.text.length - window.at <= longestRecord) {
          await window.grow();
          continue;
        }
        const rejected = await this.rejectOverlong();
        if (rejected) {
          batch.push(rejected);
          continue;
        }
      }
      if (this.needsLookahead(strict)) {
        await window.grow();
        continue;
      }
      this.take(strict, batch);
    }
  }

  /** A record that is out of order is judged with its whole line and some of what follows in view. */
  private needsLookahead(strict: ParsedRecord | string): boolean {
    const { window, grammar, layout } = this;
    if (window.final || (typeof strict !== "string" && strict.cells.length === layout.width)) return false;
    const unread = window.text.length - window.at;
    if (unread < lookahead) return true;
    return unread <= longestRecord && lineEndAt(window.text, window.at, grammar) + 1 >= window.text.length;
  }

  private take(strict: ParsedRecord | string, batch: RecordEvent[]): void {
    const { window, layout } = this;
    const orderly = typeof strict !== "string" && strict.cells.length === layout.width;
    const { record, repair } = orderly ? { record: strict, repair: null } : this.resolve(strict);
    const start = window.at;
    const line = this.line;
    const next = record.end;
    this.line += 1 + record.innerLines;
    const blank = isBlank(window.text, start, record, layout.width);
    if (blank) {
      window.at = next;
      if (layout.width === 1) this.pendingBlank.push(line);
      else this.log.blankLines++;
      return;
    }
    for (const at of this.pendingBlank.splice(0)) batch.push({ kind: "row", cells: [null], line: at });
    if (record.contentEnd - start > longestRecord) {
      batch.push(this.reject(line, overlong, window.text.slice(start, start + 1000)));
      window.at = next;
      return;
    }
    const raw = () => window.text.slice(start, record.contentEnd);
    const event = this.judge(record, repair, line, raw, next);
    window.at = next;
    if (event === null) return;
    if (event.kind === "row" && this.checks.nul) this.showNul(event.cells);
    if (this.checks.damage && hasDamage(raw()))
      batch.push(this.reject(line, "bytes that are not valid in the file's encoding", raw()));
    else batch.push(event);
  }

  private judge(
    record: ParsedRecord,
    repair: string | null,
    line: number,
    raw: () => string,
    next: number,
  ): RecordEvent | null {
    const { layout } = this;
    if (layout.comment !== null && raw().startsWith(layout.comment)) {
      this.log.commentLines += 1 + record.innerLines;
      return null;
    }
    if (layout.width === 1)
      return { kind: "row", cells: record.cells.length === 1 ? record.cells : [raw()], line };
    if (this.repeatsHeader(record.cells)) {
      this.otherTable = null;
      return this.reject(line, "repeats the header", raw());
    }
    if (record.cells.length === layout.width && this.otherTable === null) {
      if (repair) this.noteRepair(line, repair);
      return { kind: "row", cells: record.cells, line };
    }
    if (this.inOtherTable(record.cells, line, next))
      return this.reject(
        line,
        `belongs to another table, which begins on line ${this.otherTable?.line}`,
        raw(),
      );
    const settled = this.settler.settle(record.cells, raw());
    if ("reason" in settled)
      return this.reject(line, repair ? `${repair}: ${settled.reason}` : settled.reason, raw());
    const what = [repair, settled.repair].filter(Boolean).join("; ");
    if (what) this.noteRepair(line, what);
    return { kind: "row", cells: settled.cells, line };
  }

  /** A reading of a record whose quotes or cells are out of order, best the one with the table's width. */
  private resolve(strict: ParsedRecord | string): { record: ParsedRecord; repair: string | null } {
    const { window, grammar, layout } = this;
    const parse = (reading: Exclude<QuoteReading, "strict">, oneLine: boolean, rules: Grammar = grammar) =>
      parseRecord(window.text, window.at, rules, {
        reading,
        final: window.final,
        expected: layout.width,
        oneLine,
      });
    const isStray = typeof strict === "string";
    if (isStray || strict.innerLines > 0) {
      const tries = [
        [parse("inside", true), "stray quote kept as text"],
        [parse("inside", true, { ...grammar, escape: null }), "quote inside a cell not doubled"],
        [parse("opening", true), "stray quote kept as text"],
        [parse("inside", false), "stray quote kept as text"],
        [parse("appended", true), "text behind a closing quote kept"],
        [parse("none", true), "quotes kept as text"],
      ] as const;
      for (const [record, repair] of tries)
        if (typeof record !== "string" && record.cells.length === layout.width) return { record, repair };
    }
    if (!isStray) return { record: strict, repair: null };
    const fallback = parse("opening", true);
    if (typeof fallback !== "string") return { record: fallback, repair: this.strayReason(strict) };
    const end = lineEndAt(window.text, window.at, grammar);
    const text = window.text.slice(window.at, end);
    return {
      record: {
        cells: [text],
        end: Math.min(window.text.length, end + 1),
        contentEnd: end,
        innerLines: 0,
        quoted: 0,
        paddedQuotes: 0,
      },
      repair: this.strayReason(strict),
    };
  }

  private strayReason(failure: string): string {
    return failure === "stray" ? "a quote stands in the wrong place" : "a quoted cell has no end";
  }

  private repeatsHeader(cells: (string | null)[]): boolean {
    const { names, headerRows, width } = this.layout;
    if (headerRows !== 1 || cells.length !== width || width < 2) return false;
    return names.every((name, column) => (cells[column] ?? "") === name);
  }

  /** Another table begins with a row of names and at least two more rows of the same, other width. */
  private inOtherTable(cells: (string | null)[], line: number, next: number): boolean {
    const { window, grammar, layout } = this;
    const peek = () => peekWidths(window.text, next, grammar, 3, window.final);
    if (this.otherTable !== null) {
      if (cells.length !== layout.width) return true;
      if (!peek().every((width) => width === layout.width)) return true;
      this.otherTable = null;
      return false;
    }
    const named = cells.length >= 2 && cells.every((cell) => cell !== null && !isData(cellKind(cell)));
    if (!named || new Set(cells).size !== cells.length || cells.length === layout.width) return false;
    const widths = peek();
    if (widths.length < 2 || widths.some((width) => width !== cells.length)) return false;
    this.otherTable = { line, width: cells.length };
    this.log.otherTables.push(this.otherTable);
    return true;
  }

  private reject(line: number, reason: string, raw: string): RecordEvent {
    const shown = showDamage(raw).replaceAll("\0", "\u2400");
    return {
      kind: "rejected",
      line,
      reason,
      raw: shown.length > keptRaw ? `${shown.slice(0, keptRaw)}…` : shown,
    };
  }

  private noteRepair(line: number, what: string): void {
    this.log.repaired.count++;
    if (this.log.repaired.examples.length < keptExamples) this.log.repaired.examples.push({ line, what });
  }

  private showNul(cells: (string | null)[]): void {
    cells.forEach((cell, column) => {
      if (!cell?.includes("\0")) return;
      cells[column] = cell.replaceAll("\0", "\u2400");
      this.log.nulCells++;
    });
  }

  /** The rejection of a single line longer than allowed; null when only a quoted cell runs on too long. */
  private async rejectOverlong(): Promise<RecordEvent | null> {
    const { window, grammar } = this;
    if (lineEndAt(window.text, window.at, grammar) < window.text.length) return null;
    const event = this.reject(this.line, overlong, window.text.slice(window.at, window.at + 1000));
    await this.skipLines(1);
    return event;
  }

  private async skipLines(count: number): Promise<void> {
    const { window, grammar } = this;
    for (let skipped = 0; skipped < count; ) {
      const end = lineEndAt(window.text, window.at, grammar);
      // The last character may be half of a line end: look further before deciding.
      if (end + 1 >= window.text.length && !window.final) {
        window.at = end;
        await window.grow();
        if (end < window.text.length || !window.final) continue;
      }
      if (end >= window.text.length && window.final) {
        window.at = window.text.length;
        return;
      }
      const width = grammar.lineEnd !== "\r" && window.text.startsWith("\r\n", end) ? 2 : 1;
      window.at = end + width;
      this.line += countLines(window.text.slice(end, end + width), grammar);
      skipped++;
    }
  }
}
