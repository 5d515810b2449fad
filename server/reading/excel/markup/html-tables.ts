import { fail } from "@/server/platform/errors";
import { type BookSink, openCellBook } from "../cell-book";
import type { SourceCell } from "../cell-sheet";
import { mostColumns, type Workbook } from "../sheet";
import { damagedMarkup } from "./damaged-markup";
import { decodeMarkup } from "./decode-markup";
import { type HtmlHandler, htmlAttribute, scanHtml } from "./scan-html";

const mostRows = 1_048_576;
/** Columns that one cell may span, as browsers have it. */
const mostSpanned = 1000;

/** Opens the tables of a web page as sheets, which is what many programs call a workbook and name `.xls`. */
export async function openHtml(path: string, signal?: AbortSignal): Promise<Workbook> {
  const book = await openCellBook(async function* (sink) {
    const tables = new HtmlTables(sink);
    yield* scanHtml(decodeMarkup(path), tables);
    tables.end();
  }, signal);
  if (book.sheets.length === 0)
    fail(
      "invalid",
      "reading.not_a_table",
      "This is a web page (HTML) without a table in it, whatever its name says. Save the data as CSV or Excel (.xlsx).",
    );
  return book;
}

/** Tables within a cell count as its text. */
class HtmlTables implements HtmlHandler {
  private depth = 0;
  private count = 0;
  private row = 0;
  private cells: SourceCell[] = [];
  private cell: { column: number; text: string } | null = null;
  private column = 0;
  /** Columns that a cell of a row above reaches down into, and its last row. */
  private readonly held = new Map<number, number>();

  constructor(private readonly sink: BookSink) {}

  open(name: string, attributes: string): void {
    if (name === "table" && ++this.depth === 1) {
      this.row = 0;
      this.held.clear();
      this.sink.sheet(`Table ${++this.count}`);
    } else if (this.depth !== 1) this.breakLine(name);
    else if (name === "tr") this.openRow();
    else if (name === "td" || name === "th") this.openCell(attributes);
    else this.breakLine(name);
  }

  text(value: string): void {
    if (!this.cell) return;
    const collapsed = value.replace(/[\t\r\n\f ]+/g, " ");
    const { text } = this.cell;
    this.cell.text += text === "" || /[\n ]$/.test(text) ? collapsed.replace(/^ /, "") : collapsed;
  }

  close(name: string): void {
    if (name === "table" && this.depth > 0) {
      if (this.depth === 1) this.closeRow();
      this.depth--;
    } else if (this.depth !== 1) this.breakLine(name);
    else if (name === "tr") this.closeRow();
    else if (name === "td" || name === "th") this.closeCell();
  }

  end(): void {
    if (this.depth > 0) damagedMarkup("the end of a table is missing");
  }

  private breakLine(name: string): void {
    const apart = this.depth > 1 ? /^(?:br|p|div|tr|td|th|table)$/ : /^(?:br|p|div|li)$/;
    if (this.cell && this.cell.text !== "" && apart.test(name))
      this.cell.text = `${this.cell.text.trimEnd()}\n`;
  }

  private openRow(): void {
    this.closeRow();
    if (++this.row > mostRows) damagedMarkup("it has a row beyond the last possible one");
    this.column = 0;
  }

  private openCell(attributes: string): void {
    if (this.row === 0) this.openRow();
    this.closeCell();
    while ((this.held.get(this.column) ?? 0) >= this.row) this.column++;
    const across = span(attributes, "colspan", mostSpanned);
    const down = span(attributes, "rowspan", mostRows);
    if (this.column + across > mostColumns) damagedMarkup("it has a cell beyond the last possible column");
    const toRow = Math.min(mostRows, this.row + down - 1);
    if (down > 1) for (let i = 0; i < across; i++) this.held.set(this.column + i, toRow);
    if (across > 1 || down > 1)
      this.sink.merge({
        fromRow: this.row,
        toRow,
        fromColumn: this.column,
        toColumn: this.column + across - 1,
      });
    this.cell = { column: this.column, text: "" };
    this.column += across;
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    const value = cell?.text.replaceAll("\u00a0", " ").trim() ?? "";
    // A page has no types: what holds digits and no letter is no word.
    const text = !/^[^\p{L}]*\d[^\p{L}]*$/u.test(value);
    if (cell && value !== "") this.cells.push({ column: cell.column, value, text });
  }

  private closeRow(): void {
    this.closeCell();
    if (this.cells.length > 0) this.sink.row({ row: this.row, repeat: 1, cells: this.cells });
    this.cells = [];
  }
}

function span(attributes: string, name: string, most: number): number {
  const count = Number.parseInt(htmlAttribute(attributes, name) ?? "1", 10);
  return count >= 1 ? Math.min(count, most) : 1;
}
