import { fail } from "@/server/platform/errors";
import { formatNumber } from "./number-format";
import { unescapeExcel, type Workbook } from "./open-workbook";
import { attribute, scanXml } from "./scan-xml";

export type SheetRow = { cells: (string | null)[]; row: number };

/** Area of a sheet that holds values, and the merged cells that reach over several rows. */
export type SheetShape = {
  firstColumn: number;
  lastColumn: number;
  merges: { fromRow: number; toRow: number; fromColumn: number; toColumn: number }[];
};

const mostColumns = 16_384;

/** Reads the sheet once for its extent and merged cells, which stand behind the rows in the file. */
export async function readShape(workbook: Workbook, part: string, signal?: AbortSignal): Promise<SheetShape> {
  const shape: SheetShape = { firstColumn: Number.POSITIVE_INFINITY, lastColumn: -1, merges: [] };
  let column = -1;
  const handler = {
    open: (name: string, attributes: string) => {
      if (name === "row") column = -1;
      else if (name === "c") column = columnOf(attribute(attributes, "r"), column);
      else if (name === "v" || name === "is") {
        shape.firstColumn = Math.min(shape.firstColumn, column);
        shape.lastColumn = Math.max(shape.lastColumn, column);
      } else if (name === "mergeCell") {
        const area = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attribute(attributes, "ref") ?? "");
        if (area)
          shape.merges.push({
            fromColumn: letters(area[1] ?? ""),
            fromRow: Number(area[2]),
            toColumn: letters(area[3] ?? ""),
            toRow: Number(area[4]),
          });
      }
    },
    text: () => undefined,
    close: () => undefined,
  };
  for await (const _ of scanXml(workbook.archive.chunks(part), handler)) signal?.throwIfAborted();
  return shape;
}

/**
 * The rows of a sheet with their sheet row numbers, as text: shared and inline strings, numbers as the
 * file holds them, dates and times as ISO 8601, booleans as true/false, errors as shown, formulas by
 * their last value. A cell merged over several rows counts for each of them.
 */
export async function* sheetRows(
  workbook: Workbook,
  part: string,
  shape: SheetShape,
  signal?: AbortSignal,
): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = [];
  const handler = new SheetHandler(workbook, shape, rows);
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
  private collecting = false;
  private phonetic = 0;
  private readonly width: number;
  /** Vertical merges that are open at the current row, with the value they carry. */
  private readonly down: { toRow: number; column: number; value: string | null }[] = [];
  private readonly starts = new Map<number, SheetShape["merges"]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly shape: SheetShape,
    private readonly rows: SheetRow[],
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
      this.row = Number(attribute(attributes, "r") ?? this.row + 1);
      this.column = -1;
      this.cells = Array.from<null>({ length: this.width }).fill(null);
    } else if (name === "c") {
      this.column = columnOf(attribute(attributes, "r"), this.column);
      this.type = attribute(attributes, "t") ?? "n";
      this.style = Number(attribute(attributes, "s") ?? 0);
      this.value = "";
      this.hasValue = false;
    } else if (name === "rPh") this.phonetic++;
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
    else if (name === "c" && this.hasValue) this.cells[this.column - this.shape.firstColumn] = this.shown();
    else if (name === "row") this.finishRow();
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
    this.rows.push({ cells: this.cells, row: this.row });
  }
}

function columnOf(reference: string | null, previous: number): number {
  const name = /^[A-Z]+/.exec(reference ?? "")?.[0];
  const column = name === undefined ? previous + 1 : letters(name);
  if (column >= mostColumns)
    fail("invalid", "reading.workbook_broken", "The workbook has a cell beyond the last possible column.");
  return column;
}

function letters(name: string): number {
  let value = 0;
  for (let i = 0; i < name.length; i++) value = value * 26 + name.charCodeAt(i) - 64;
  return value - 1;
}
