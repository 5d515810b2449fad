import { fail } from "@/server/platform/errors";
import { errorText, rawNumber, readRk } from "../binary-values";
import type { CellRow, CellSink, SourceCell } from "../cell-sheet";
import { formatNumber } from "../number-format";
import { damaged } from "./compound-file";
import type { BookTables } from "./open-xls";
import { record, scanRecords } from "./records";
import { decodeBytes, StringReader } from "./strings";

/** Columns of a sheet before 2007. */
const mostColumns = 256;
/** Cells kept to put the rows of a sheet in order, at most. */
const mostUnsorted = 4_000_000;

/** Reads the cells of the sheet whose records begin at `offset`. Rows that the file holds in disorder are sorted. */
export async function* scanSheet(tables: BookTables, offset: number, sink: CellSink): AsyncGenerator<void> {
  if (await isSorted(tables, offset)) {
    const rows = new RowsInOrder(sink);
    yield* scanCells(tables, offset, rows, sink);
    rows.close();
    return;
  }
  const rows = new Map<number, SourceCell[]>();
  let count = 0;
  const add = (row: number, cell: SourceCell) => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cell);
    if (++count > mostUnsorted)
      fail(
        "invalid",
        "reading.workbook_broken",
        "The rows of the sheet are in disorder, and too many to sort. Open it in Excel, save it as .xlsx and try again.",
      );
  };
  yield* scanCells(tables, offset, { add }, sink);
  const order = [...rows.keys()].sort((a, b) => a - b);
  for (const row of order) sink.row(rowOf(row, rows.get(row) ?? []));
}

const cellRecords: ReadonlySet<number> = new Set([
  record.formula,
  record.formulaOfBiff3,
  record.formulaOfBiff4,
  record.number,
  record.label,
  record.rString,
  record.boolErr,
  record.rk,
  record.mulRk,
  record.labelSst,
]);

async function isSorted(tables: BookTables, offset: number): Promise<boolean> {
  let last = 0;
  let sorted = true;
  const depth = new Depth();
  const visit = (id: number, bytes: Buffer, at: number, length: number) => {
    if (depth.inSheet(id) && cellRecords.has(id) && length >= 2) {
      const row = bytes.readUInt16LE(at);
      sorted &&= row >= last;
      last = row;
    }
    return sorted && depth.open;
  };
  for await (const _ of scanRecords(tables.stream, offset, visit));
  return sorted;
}

/** Charts within a sheet have cells of their own, between a beginning and an end of their own. */
class Depth {
  private depth = 0;
  open = true;

  inSheet(id: number): boolean {
    if (id === record.bof) this.depth++;
    else if (this.depth === 0) damaged("a sheet does not begin where it should");
    else if (id === record.eof) this.depth--;
    this.open = this.depth > 0;
    return this.depth === 1;
  }
}

type Rows = { add(row: number, cell: SourceCell): void };

class RowsInOrder implements Rows {
  private row = -1;
  private cells: SourceCell[] = [];

  constructor(private readonly sink: CellSink) {}

  add(row: number, cell: SourceCell): void {
    if (row !== this.row) {
      this.close();
      this.row = row;
    }
    this.cells.push(cell);
  }

  close(): void {
    if (this.cells.length > 0) this.sink.row(rowOf(this.row, this.cells));
    this.cells = [];
  }
}

/** Of a cell that is written twice the later one holds. */
function rowOf(row: number, cells: SourceCell[]): CellRow {
  let ordered = true;
  for (let i = 1; i < cells.length; i++) ordered &&= (cells[i - 1]?.column ?? 0) < (cells[i]?.column ?? 0);
  if (ordered) return { row: row + 1, repeat: 1, cells };
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return { row: row + 1, repeat: 1, cells: [...byColumn.values()].sort((a, b) => a.column - b.column) };
}

async function* scanCells(
  tables: BookTables,
  offset: number,
  rows: Rows,
  sink: CellSink,
): AsyncGenerator<void> {
  const reader = new CellReader(tables, rows, sink);
  yield* scanRecords(tables.stream, offset, (...of) => reader.visit(...of));
  reader.finishText();
}

class CellReader {
  private readonly depth = new Depth();
  /** A text that the next records may continue, and where it belongs. */
  private text: { row: number; column: number; parts: Buffer[] } | null = null;
  private formula: { row: number; column: number } | null = null;

  constructor(
    private readonly tables: BookTables,
    private readonly rows: Rows,
    private readonly sink: CellSink,
  ) {}

  visit(id: number, bytes: Buffer, at: number, length: number): boolean {
    const inSheet = this.depth.inSheet(id);
    if (!inSheet) return this.depth.open;
    if (id === record.continue) this.text?.parts.push(bytes.subarray(at, at + length));
    else {
      this.finishText();
      if (cellRecords.has(id)) this.readCell(id, bytes, at, length);
      else if (id === record.string && this.formula) {
        this.text = { ...this.formula, parts: [bytes.subarray(at, at + length)] };
        this.formula = null;
      } else if (id === record.mergedCells) this.readMerges(bytes.subarray(at, at + length));
      else if (id === record.filePass) damaged("it is encrypted in parts");
    }
    return true;
  }

  finishText(): void {
    if (!this.text) return;
    const { row, column, parts } = this.text;
    this.text = null;
    this.add(row, column, this.decode(parts), true);
  }

  private readCell(id: number, bytes: Buffer, at: number, length: number): void {
    if (length < 8) damaged(`a cell is cut off`);
    const row = bytes.readUInt16LE(at);
    const column = bytes.readUInt16LE(at + 2);
    const style = bytes.readUInt16LE(at + 4);
    this.formula = null;
    if (id === record.mulRk) {
      const count = Math.floor((length - 6) / 6);
      for (let i = 0; i < count; i++) {
        const place = at + 4 + i * 6;
        this.addNumber(row, column + i, bytes.readUInt16LE(place), readRk(bytes, place + 2));
      }
    } else if (id === record.boolErr) this.addCode(row, column, bytes[at + 6] ?? 0, bytes[at + 7] === 1);
    else if (id === record.label || id === record.rString)
      this.text = { row, column, parts: [bytes.subarray(at + 6, at + length)] };
    else if (length < 10) damaged("a cell is cut off");
    else if (id === record.labelSst)
      this.add(row, column, this.shared(bytes.readUInt32LE(at + 6), row), true);
    else if (id === record.rk) this.addNumber(row, column, style, readRk(bytes, at + 6));
    else if (length < 14) damaged("a cell is cut off");
    else if (id === record.number) this.addNumber(row, column, style, bytes.readDoubleLE(at + 6));
    else this.addResult(row, column, style, bytes.subarray(at + 6, at + length));
  }

  /** The last result of a formula: a number, or in its place what else it is. */
  private addResult(row: number, column: number, style: number, result: Buffer): void {
    if (result.readUInt16LE(6) !== 0xffff) {
      this.addNumber(row, column, style, result.readDoubleLE(0));
      return;
    }
    const kind = result[0];
    if (kind === 0) this.formula = { row, column };
    else if (kind === 1 || kind === 2) this.addCode(row, column, result[2] ?? 0, kind === 2);
    else {
      // Programs that cannot calculate leave the result empty and ask for it to be calculated on opening.
      const uncalculated = ((result[8] ?? 0) & 3) !== 0;
      this.add(row, column, uncalculated ? null : "", true);
    }
  }

  private addCode(row: number, column: number, code: number, isError: boolean): void {
    if (isError) this.add(row, column, errorText(code), false);
    else this.add(row, column, code === 0 ? "false" : "true", false);
  }

  private addNumber(row: number, column: number, style: number, value: number): void {
    const format = this.tables.formats[style] ?? { kind: "plain" };
    this.add(row, column, formatNumber(rawNumber(value), format, this.tables.date1904), false);
  }

  private add(row: number, column: number, value: string | null, text: boolean): void {
    if (column >= mostColumns) damaged("it has a cell beyond the last possible column");
    this.rows.add(row, { column, value, text });
  }

  private shared(index: number, row: number): string {
    return this.tables.sharedStrings[index] ?? damaged(`row ${row + 1} refers to a text that is not there`);
  }

  private decode(parts: Buffer[]): string {
    if (this.tables.unicode) return new StringReader(parts).text();
    const bytes = Buffer.concat(parts);
    if (bytes.length < 2) return damaged("a text is cut off");
    return decodeBytes(bytes.subarray(2, 2 + bytes.readUInt16LE(0)), this.tables.codePage);
  }

  private readMerges(content: Buffer): void {
    const count = Math.min(content.readUInt16LE(0), Math.floor((content.length - 2) / 8));
    for (let i = 0; i < count; i++) {
      const at = 2 + i * 8;
      this.sink.merge({
        fromRow: content.readUInt16LE(at) + 1,
        toRow: content.readUInt16LE(at + 2) + 1,
        fromColumn: content.readUInt16LE(at + 4),
        toColumn: content.readUInt16LE(at + 6),
      });
    }
  }
}
