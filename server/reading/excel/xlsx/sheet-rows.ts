import { fail } from "@/server/platform/errors";
import { MergedCells } from "../merged-cells";
import { formatNumber } from "../number-format";
import { attribute, scanXml } from "../scan-xml";
import type { SheetRow, SheetTally, TableShape } from "../sheet";
import { columnOf } from "./cell-reference";
import type { CellTables } from "./open-xlsx";
import { unescapeExcel } from "./shared-strings";

/** The rows of a sheet: see `Sheet.rows`. */
export async function* sheetRows(
  workbook: CellTables,
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
  private readonly merged: MergedCells;

  constructor(
    private readonly workbook: CellTables,
    private readonly shape: TableShape,
    private readonly rows: SheetRow[],
    private readonly tally: SheetTally,
  ) {
    this.width = Math.max(0, shape.lastColumn - shape.firstColumn + 1);
    this.merged = new MergedCells(shape);
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
    const finished = this.merged.finish(this.row, this.cells);
    if (finished) this.rows.push(finished);
  }
}
