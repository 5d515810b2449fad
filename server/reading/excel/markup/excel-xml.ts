import { type BookSink, openCellBook } from "../cell-book";
import type { SourceCell } from "../cell-sheet";
import { ColumnStyles } from "../column-styles";
import { customFormat, formatNumber, type NumberFormat, writeMoment } from "../number-format";
import { attribute, scanXml, type XmlHandler } from "../scan-xml";
import { mostColumns, type Workbook } from "../sheet";
import { damagedMarkup } from "./damaged-markup";
import { decodeMarkup } from "./decode-markup";

const mostRows = 1_048_576;
const mostParents = 20;

/** Opens a workbook in the XML of Excel 2002 and 2003 (SpreadsheetML). */
export async function openExcelXml(path: string, signal?: AbortSignal): Promise<Workbook> {
  return openCellBook((sink) => scanXml(decodeMarkup(path), new ExcelXmlCells(sink)), signal);
}

type OpenCell = {
  column: number;
  type: string | null;
  value: string;
  formula: boolean;
  style: string | null;
};

class ExcelXmlCells implements XmlHandler {
  private readonly styles = new Map<string, { format: NumberFormat | null; parent: string | null }>();
  private style: string | null = null;
  private inSheet = false;
  private comments = 0;
  private row = 0;
  private column = -1;
  private columnAt = -1;
  private readonly columnStyles = new ColumnStyles();
  private rowStyle: string | null = null;
  private cells: SourceCell[] = [];
  private cell: OpenCell | null = null;
  private inData = false;
  private inVisible = false;

  constructor(private readonly sink: BookSink) {}

  open(name: string, attributes: string): void {
    const of = (key: string) => attribute(attributes, `(?:[\\w.-]+:)?${key}`);
    if (name === "Comment") this.comments++;
    if (this.comments > 0) return;
    if (name === "Worksheet") {
      this.inSheet = true;
      this.row = 0;
      this.columnAt = -1;
      this.columnStyles.clear();
      this.sink.sheet(of("Name") ?? "");
    } else if (name === "Style") {
      this.style = of("ID");
      if (this.style !== null) this.styles.set(this.style, { format: null, parent: of("Parent") });
    } else if (name === "NumberFormat" && this.style !== null) this.setFormat(of("Format") ?? "");
    else if (!this.inSheet) return;
    else if (name === "Visible") this.inVisible = true;
    else if (name === "Column") this.openColumn(of("Index"), of("Span"), of("StyleID"));
    else if (name === "Row") this.openRow(of("Index"), of("StyleID"));
    else if (name === "Cell") this.openCell(attributes, of);
    else if (name === "Data" && this.cell) {
      this.cell.type = of("Type") ?? "String";
      this.inData = true;
    }
  }

  text(value: string): void {
    if (this.comments > 0) return;
    if (this.inData && this.cell) this.cell.value += value;
    else if (this.inVisible && /hidden/i.test(value)) this.sink.hide();
  }

  close(name: string): void {
    if (name === "Comment") this.comments--;
    else if (this.comments > 0) return;
    else if (name === "Data") this.inData = false;
    else if (name === "Visible") this.inVisible = false;
    else if (name === "Style") this.style = null;
    else if (name === "Cell") this.closeCell();
    else if (name === "Worksheet") this.inSheet = false;
    else if (name === "Row" && this.cells.length > 0)
      this.sink.row({ row: this.row, repeat: 1, cells: this.cells.splice(0) });
  }

  /** Formats have names beside codes. */
  private setFormat(code: string): void {
    const style = this.styles.get(this.style ?? "");
    if (style) style.format = customFormat(code);
  }

  private openColumn(index: string | null, span: string | null, style: string | null): void {
    const at = index === null ? this.columnAt + 1 : Number(index) - 1;
    this.columnAt = Math.min(mostColumns - 1, at + Number(span ?? 0));
    this.columnStyles.add(at, null);
    this.columnStyles.add(this.columnAt + 1, style);
  }

  private openRow(index: string | null, style: string | null): void {
    const row = index === null ? this.row + 1 : Number(index);
    if (!(row > this.row && row <= mostRows)) damagedMarkup(`row ${index} stands behind row ${this.row}`);
    this.row = row;
    this.column = -1;
    this.rowStyle = style;
    this.cells = [];
  }

  private openCell(attributes: string, of: (key: string) => string | null): void {
    const index = of("Index");
    const column = index === null ? this.column + 1 : Number(index) - 1;
    if (!(column > this.column && column < mostColumns))
      damagedMarkup(
        `a cell of row ${this.row} stands behind one further to the right, or beyond the last column`,
      );
    const across = Number(of("MergeAcross") ?? 0) || 0;
    const down = Number(of("MergeDown") ?? 0) || 0;
    if (across > 0 || down > 0)
      this.sink.merge({
        fromRow: this.row,
        toRow: Math.min(mostRows, this.row + down),
        fromColumn: column,
        toColumn: Math.min(mostColumns - 1, column + across),
      });
    this.column = column + across;
    const formula = /\s(?:[\w.-]+:)?Formula\s*=/.test(attributes);
    this.cell = { column, type: null, value: "", formula, style: of("StyleID") };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const { column, type, value, formula } = cell;
    if (type === null || (type !== "String" && value === "")) {
      if (formula) this.cells.push({ column, value: null, text: false });
    } else this.cells.push({ column, value: this.shown(cell, type), text: type === "String" });
  }

  private shown({ value, style, column }: OpenCell, type: string): string {
    if (type === "Boolean") return value.trim() === "1" ? "true" : "false";
    if (type === "DateTime") return writeMoment(value.trim());
    if (type !== "Number") return value;
    const format = this.formatOf(style ?? this.rowStyle ?? this.columnStyles.at(column) ?? "Default");
    // Dates have a type of their own here: a number is one, whatever its format would make of it.
    return formatNumber(value, format.kind === "zeros" || format.kind === "groups" ? format : plain, false);
  }

  private formatOf(style: string): NumberFormat {
    let name: string | null = style;
    for (let i = 0; i < mostParents && name !== null; i++) {
      const found = this.styles.get(name);
      if (found?.format) return found.format;
      name = found?.parent ?? null;
    }
    return plain;
  }
}

const plain: NumberFormat = { kind: "plain" };
