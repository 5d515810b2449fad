import { hasDamage, showDamage } from "../text/decode-stream";
import type { CellKind } from "./cell-kind";
import type { Layout } from "./detect-layout";
import { tableOfOtherDelimiter } from "./first-table";
import { FooterHold, type HeldEvent } from "./hold-footer";
import { columnType, contradictsTypes, looksLikeNames } from "./other-table";
import { type Grammar, lineEndAt, type ParsedRecord, parseRecord } from "./parse-record";
import { emptyLog, keptExamples } from "./reading-log";
import { resolveRecord } from "./resolve-record";
import { lostDelimiter, peekRecords, type RowSettler } from "./settle-row";
import { isBlank, TextWindow } from "./text-window";

export type RecordEvent =
  | { kind: "row"; cells: (string | null)[]; line: number }
  | { kind: "rejected"; line: number; reason: string; raw: string };

type Judged = {
  event: RecordEvent;
  repair: string | null;
  /** Cells were missing at the end. */
  padded: boolean;
  /** It is known what the record is, though it is no row. */
  known: boolean;
};

/** Longest record in characters; a longer one is rejected with its line, so memory stays bounded. */
export const longestRecord = 64 * 1024 * 1024;

const overlong = `longer than ${longestRecord / 1024 / 1024} million characters`;
/** Characters in view when a record out of order is judged. */
const lookahead = 131_072;

const byteOrderMark = 0xfeff;

/** Rows and cells handed over at once. */
const mostAtOnce = { rows: 2048, cells: 500_000 };

const keptRaw = 65_536;

export type RecordChecks = {
  damage: boolean;
  nul: boolean;
  /** What follows the last row behind an empty line is text below the table; needs the file to its end. */
  footer: boolean;
  /** Physical lines in front of the text. */
  lineOffset?: number;
};

export class RecordReader {
  readonly log = emptyLog();
  private readonly window: TextWindow;
  private line: number;
  private otherTable: { line: number; width: number } | null = null;
  private readonly footer = new FooterHold();
  private afterBlank = false;
  private types: (CellKind | null)[] | null = null;
  /** Empty lines not yet known to lie between rows of a single-column table. */
  private pendingBlank: number[] = [];

  constructor(
    chunks: AsyncIterable<string>,
    private readonly grammar: Grammar,
    private readonly layout: Layout,
    private readonly settler: RowSettler,
    private readonly checks: RecordChecks,
  ) {
    this.line = 1 + (checks.lineOffset ?? 0);
    this.window = new TextWindow(chunks[Symbol.asyncIterator]());
  }

  /** Every record behind the header, in file order, each as a row or as a rejection; in batches. */
  async *read(): AsyncGenerator<RecordEvent[]> {
    let batch: RecordEvent[] = [];
    const batchRows = Math.ceil(Math.min(mostAtOnce.rows, mostAtOnce.cells / this.layout.width));
    this.line += await this.window.skipLines(this.layout.firstDataLine - 1, this.grammar);
    for (;;) {
      const { window } = this;
      if (batch.length >= batchRows || (window.at >= window.text.length && window.final)) {
        yield batch;
        batch = [];
      }
      if (window.at >= window.text.length) {
        if (window.final) {
          yield this.belowTable();
          return;
        }
        await window.grow();
        continue;
      }
      if (window.text.charCodeAt(window.at) === byteOrderMark) {
        this.log.marks.push(this.line);
        window.at++;
        continue;
      }
      const strict = parseRecord(window.text, window.at, this.grammar, {
        reading: "strict",
        final: window.final,
        expected: this.layout.width,
      });
      if (strict === "incomplete") {
        if (window.unread <= longestRecord) {
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
    const orderly = typeof strict !== "string" && strict.cells.length === layout.width;
    if (window.final || (orderly && !this.afterBlank)) return false;
    const unread = window.unread;
    if (unread < lookahead) return true;
    return unread <= longestRecord && lineEndAt(window.text, window.at, grammar) + 1 >= window.text.length;
  }

  private take(strict: ParsedRecord | string, batch: RecordEvent[]): void {
    const { window, layout } = this;
    const orderly = typeof strict !== "string" && strict.cells.length === layout.width;
    const { record, repair } = orderly
      ? this.unglued(strict)
      : resolveRecord(strict, window, this.grammar, layout.width, (cells, below) =>
          this.settler.makesRow(cells, below),
        );
    const start = window.at;
    const line = this.line;
    const next = record.end;
    this.line += 1 + record.innerLines;
    const blank = isBlank(window.text, start, record, layout.width);
    if (blank) {
      window.at = next;
      this.afterBlank = true;
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
    const judged = this.judge(record, repair, line, raw, next);
    window.at = next;
    if (judged === null) return;
    if (this.afterBlank && this.checks.footer && layout.width > 1) this.footer.expect();
    const title = this.afterBlank && record.cells.length === 1 && window.blankAt(next, this.grammar);
    // A title may stand between the empty line and the names of another table.
    this.afterBlank &&= layout.width > 1 && record.cells.length === 1;
    const misfit =
      (judged.event.kind === "rejected" && !judged.known) ||
      (judged.padded && (title || this.settler.isForeign(record.cells)));
    const held = {
      event: judged.event,
      raw: misfit ? this.readable(raw()) : "",
      repair: judged.repair,
    };
    if (misfit && this.footer.take(held)) {
      if (!this.footer.full) return;
      this.keep(this.footer.release(), batch);
    } else {
      // In front of another table it is the title of that one.
      if (this.otherTable?.line === line) batch.push(...this.belowTable());
      this.keep(this.footer.release(), batch);
      this.keep([held], batch);
    }
  }

  /**
   * A record with as many cells as the table has columns, where a quote in one cell and one at the end of another show
   * that a delimiter is lost in front of a quoted cell which holds one itself.
   */
  private unglued(record: ParsedRecord): { record: ParsedRecord; repair: string | null } {
    const cells = this.settler.unglue(record.cells, () =>
      this.window.text.slice(this.window.at, record.contentEnd),
    );
    return cells ? { record: { ...record, cells }, repair: lostDelimiter } : { record, repair: null };
  }

  /** Events as they are, cells made readable and what was done to them noted. */
  private keep(entries: HeldEvent[], batch: RecordEvent[]): void {
    for (const { event, repair } of entries) {
      if (repair) this.noteRepair(event.line, repair);
      if (event.kind === "row") {
        if (this.checks.nul) this.showNul(event.cells);
        if (this.checks.damage) this.replaceDamage(event.cells, event.line);
      }
      batch.push(event);
    }
  }

  private belowTable(): RecordEvent[] {
    const below = this.footer.close();
    this.log.footer.push(...below.map(({ line }) => line));
    return below;
  }

  private judge(
    record: ParsedRecord,
    repair: string | null,
    line: number,
    raw: () => string,
    next: number,
  ): Judged | null {
    const { layout } = this;
    if (layout.comment !== null && raw().startsWith(layout.comment)) {
      this.log.comments.count += 1 + record.innerLines;
      if (this.log.comments.lines.length < keptExamples) this.log.comments.lines.push(line);
      return null;
    }
    const row = (cells: (string | null)[], what: string | null, padded = false): Judged => ({
      event: { kind: "row", cells, line },
      repair: what,
      padded,
      known: false,
    });
    const rejected = (reason: string, known: boolean): Judged => ({
      event: this.reject(line, reason, raw()),
      repair: null,
      padded: false,
      known,
    });
    if (layout.width === 1) return row(record.cells.length === 1 ? record.cells : [raw()], null);
    if (this.repeatsHeader(record.cells)) {
      this.otherTable = null;
      return rejected("repeats the header", true);
    }
    if (this.inOtherTable(record.cells, line, next))
      return rejected(`belongs to another table, which begins on line ${this.otherTable?.line}`, true);
    if (record.cells.length === layout.width) return row(record.cells, repair);
    const settled = this.settler.settle(record.cells, raw());
    if ("reason" in settled) return rejected(repair ? `${repair}: ${settled.reason}` : settled.reason, false);
    const what = [repair, settled.repair].filter(Boolean).join("; ");
    return row(settled.cells, what === "" ? null : what, settled.padded === true);
  }

  private repeatsHeader(cells: (string | null)[]): boolean {
    const { names, headerRows, width } = this.layout;
    if (headerRows !== 1 || cells.length !== width || width < 2) return false;
    return names.every((name, column) => (cells[column] ?? "") === name);
  }

  /** Another table begins with a row of names and at least two more rows of the same, other width. */
  private inOtherTable(cells: (string | null)[], line: number, next: number): boolean {
    const { window, grammar, layout } = this;
    const peek = () => peekRecords(window.text, next, grammar, 3, window.final);
    if (this.otherTable !== null) {
      if (this.otherTable.width === layout.width || cells.length !== layout.width) return true;
      if (!peek().every((row) => row.length === layout.width)) return true;
      this.otherTable = null;
      return false;
    }
    const ownWidth = cells.length === layout.width;
    const other = ownWidth ? null : tableOfOtherDelimiter(window.text, window.at, grammar);
    if (other !== null) return this.beginOtherTable(line, other);
    if (ownWidth ? !this.namesOtherColumns(cells) : !looksLikeNames(cells)) return false;
    const rows = peek();
    if (rows.length < 2 || rows.some((row) => row.length !== cells.length)) return false;
    // Of the same width it must also bring what its names are not, or what the columns of this table never hold.
    if (ownWidth && rows.some((row) => looksLikeNames(row)) && !rows.every((row) => this.isUnlike(row)))
      return false;
    return this.beginOtherTable(line, cells.length);
  }

  private beginOtherTable(line: number, width: number): true {
    this.otherTable = { line, width };
    this.log.otherTables.push(this.otherTable);
    return true;
  }

  /** Names behind an empty line, where the columns of this table hold no words. */
  private namesOtherColumns(cells: (string | null)[]): boolean {
    return this.afterBlank && this.layout.headerRows > 0 && looksLikeNames(cells) && this.isUnlike(cells);
  }

  /** Whether every number, date or the like that the columns of this table hold has a word in its place. */
  private isUnlike(cells: (string | null)[]): boolean {
    const { dataRows, width } = this.layout;
    this.types ??= Array.from(
      { length: Math.min(width, 400) },
      (_, column) => columnType(dataRows, column).typed,
    );
    return contradictsTypes(cells, this.types);
  }

  private reject(line: number, reason: string, raw: string): RecordEvent {
    const shown = this.readable(raw);
    return {
      kind: "rejected",
      line,
      reason,
      raw: shown.length > keptRaw ? `${shown.slice(0, keptRaw)}…` : shown,
    };
  }

  private readable(raw: string): string {
    return showDamage(raw).replaceAll("\0", "\u2400");
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

  /** Bytes that are no text become the replacement character, and the line is told. */
  private replaceDamage(cells: (string | null)[], line: number): void {
    let damaged = false;
    cells.forEach((cell, column) => {
      if (cell === null || !hasDamage(cell)) return;
      cells[column] = showDamage(cell);
      damaged = true;
    });
    if (!damaged) return;
    this.log.damaged.count++;
    if (this.log.damaged.lines.length < keptExamples) this.log.damaged.lines.push(line);
  }

  /** The rejection of a single line longer than allowed; null when only a quoted cell runs on too long. */
  private async rejectOverlong(): Promise<RecordEvent | null> {
    const { window, grammar } = this;
    if (lineEndAt(window.text, window.at, grammar) < window.text.length) return null;
    const event = this.reject(this.line, overlong, window.text.slice(window.at, window.at + 1000));
    this.line += await window.skipLines(1, grammar);
    return event;
  }
}
