import { fail } from "@/server/platform/errors";
import { formatNumber } from "./number-format";
import { unescapeExcel, type Workbook } from "./open-workbook";
import { attribute, scanXml } from "./scan-xml";
import type { SheetArea, SheetMerge } from "./sheet-shape";

/** What reading a sheet met on its way. */
export type SheetTally = { uncalculated: number };

/** One table of a sheet, and the merged cells of the sheet. */
export type TableShape = SheetArea & { merges: SheetMerge[] };

export type SheetRow = { cells: (string | null)[]; row: number };

const mostColumns = 16_384;

/**
 * The rows of a sheet with their sheet row numbers, as text: shared and inline strings, numbers as the
 * file holds them, dates and times as ISO 8601, booleans as true/false, errors as shown, formulas by
 * their last value. A cell merged over several rows counts for each of them.
 */
export async function* sheetRows(
  workbook: Workbook,
  part: string,
  shape: TableShape,
  signal?: AbortSignal,
  tally: SheetTally = { uncalculated: 0 },
): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = [];
  const handler = new SheetHandler(workbook, shape, rows, tally);
  for await (const _ of scanXml(workbook.archive.chunks(part), handler)) {
    signal?.throwIfAborted();
    yield* rows.splice(0);
  }
  yield* rows.splice(0);
}

class SheetHandler {
  private row = 0;
  private column = -1;
  private cells: (string | null)[] = [];
  private type = "n";
  private style = 0;
  private value = "";
  private hasValue = false;
  private formula = false;
  private collecting = false;
  private phonetic = 0;
  private readonly width: number;
  /** Vertical merges that are open at the current row, with the value they carry. */
  private readonly down: { toRow: number; column: number; value: string | null }[] = [];
  private readonly starts = new Map<number, SheetMerge[]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly shape: TableShape,
    private readonly rows: SheetRow[],
    private readonly tally: SheetTally,
  ) {
    this.width = Math.max(0, shape.lastColumn - shape.firstColumn + 1);
    for (const merge of shape.merges)
      if (merge.toRow > merge.fromRow) {
        const list = this.starts.get(merge.fromRow) ?? [];
        list.push(merge);
        this.starts.set(merge.fromRow, list);
      }
  }

  open(name: string, attributes: string): void {
    if (name === "row") {
      const row = Number(attribute(attributes, "r") ?? this.row + 1);
      if (!(row > this.row))
        fail(
          "invalid",
          "reading.workbook_broken",
          `The workbook is damaged: row ${row} stands behind row ${this.row}. Open it in Excel and save it again.`,
        );
      this.row = row;
      this.column = -1;
      this.cells = Array.from<null>({ length: this.width }).fill(null);
    } else if (name === "c") {
      this.column = columnOf(attribute(attributes, "r"), this.column);
      this.type = attribute(attributes, "t") ?? "n";
      this.style = Number(attribute(attributes, "s") ?? 0);
      this.value = "";
      this.hasValue = false;
      this.formula = false;
    } else if (name === "f") this.formula = true;
    else if (name === "rPh") this.phonetic++;
    else if (name === "v" || (name === "t" && this.phonetic === 0)) {
      this.collecting = true;
      this.hasValue = true;
    }
  }

  text(value: string): void {
    if (this.collecting) this.value += value;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.collecting = false;
    else if (name === "rPh") this.phonetic--;
    else if (name === "c" && this.inside()) this.finishCell();
    else if (name === "row") this.finishRow();
  }

  /** A number without digits is none: programs that cannot calculate leave the values of formulas out. */
  private finishCell(): void {
    const empty = this.type === "n" && this.value.trim() === "";
    if (this.formula && (empty || !this.hasValue)) this.tally.uncalculated++;
    if (this.hasValue && !empty) this.cells[this.column - this.shape.firstColumn] = this.shown();
  }

  /** Whether the cell belongs to the table that is read: others may stand above, below and beside it. */
  private inside(): boolean {
    const { fromRow, toRow, firstColumn, lastColumn } = this.shape;
    return (
      this.row >= fromRow && this.row <= toRow && this.column >= firstColumn && this.column <= lastColumn
    );
  }

  private shown(): string {
    const { value } = this;
    switch (this.type) {
      case "s":
        return (
          this.workbook.sharedStrings[Number(value)] ??
          fail(
            "invalid",
            "reading.workbook_broken",
            `The workbook is damaged: row ${this.row} refers to a text that is not there.`,
          )
        );
      case "b":
        return value === "1" ? "true" : "false";
      case "inlineStr":
      case "str":
        return unescapeExcel(value);
      case "n":
        return formatNumber(
          value,
          this.workbook.formats[this.style] ?? { kind: "plain" },
          this.workbook.date1904,
        );
      default:
        return value;
    }
  }

  private finishRow(): void {
    for (let i = this.down.length - 1; i >= 0; i--) {
      const open = this.down[i];
      if (!open || open.toRow < this.row) this.down.splice(i, 1);
      else this.cells[open.column] ??= open.value;
    }
    for (const merge of this.starts.get(this.row) ?? []) {
      const column = merge.fromColumn - this.shape.firstColumn;
      const value = this.cells[column] ?? null;
      if (value !== null) this.down.push({ toRow: merge.toRow, column, value });
    }
    if (this.row >= this.shape.fromRow && this.row <= this.shape.toRow)
      this.rows.push({ cells: this.cells, row: this.row });
  }
}

export function columnOf(reference: string | null, previous: number): number {
  const name = /^\$?([A-Z]+)/i.exec(reference ?? "")?.[1]?.toUpperCase();
  const column = name === undefined ? previous + 1 : letters(name);
  if (column >= mostColumns)
    fail("invalid", "reading.workbook_broken", "The workbook has a cell beyond the last possible column.");
  return column;
}

export function letters(name: string): number {
  let value = 0;
  for (let i = 0; i < name.length; i++) value = value * 26 + name.charCodeAt(i) - 64;
  return value - 1;
}
