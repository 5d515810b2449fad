import { fail } from "@/server/platform/errors";
import type { BookSink } from "../cell-book";
import type { SourceCell } from "../cell-sheet";
import { ColumnStyles } from "../column-styles";
import { damagedMarkup } from "../markup/damaged-markup";
import { formatNumber, writeDuration, writeMoment } from "../number-format";
import { attribute, type XmlHandler } from "../scan-xml";
import { mostColumns } from "../sheet";
import { OdsStyles } from "./ods-styles";

/** Rows of a sheet, in the largest that LibreOffice makes. */
const mostRows = 1 << 24;
/** Cells that stand in the file once and on the sheet several times, at most: beyond, it was made to exhaust the machine. */
const mostRepeated = 64_000_000;

/** Elements with texts, tables and cells of their own, which are not those of the sheet. */
const aside = new Set([
  ...[
    "annotation",
    "shapes",
    "dde-links",
    "tracked-changes",
    "forms",
    "named-expressions",
    "ruby-text",
    "note",
  ],
  ...[
    "frame",
    "custom-shape",
    "rect",
    "line",
    "polyline",
    "polygon",
    "path",
    "ellipse",
    "circle",
    "connector",
  ],
  ...["caption", "measure", "g", "control"],
]);

type OpenCell = { type: string | null; attributes: string; covered: boolean; paragraphs: string[] };

/** Reads the tables of an OpenDocument spreadsheet. */
export class OdsCells implements XmlHandler {
  private readonly aside = { depth: 0, tables: 0 };
  /** A sheet that has not begun to tell its rows, and may be a copy of another file's. */
  private pending: { name: string; style: string | null; external: boolean } | null = null;
  private external = false;
  private row = 1;
  private repeat = 1;
  private column = 0;
  private columns = 0;
  private cells: SourceCell[] = [];
  private cell: OpenCell | null = null;
  private paragraph: string | null = null;
  private rowStyle: string | null = null;
  private readonly columnStyles = new ColumnStyles();
  private repeated = 0;

  constructor(
    private readonly sink: BookSink,
    private readonly styles = new OdsStyles(),
  ) {}

  open(name: string, attributes: string): void {
    if (aside.has(name)) this.aside.depth++;
    if (this.aside.depth > 0) return;
    if (name === "table") this.openTable(attributes);
    else if (this.aside.tables === 0) this.styles.open(name, attributes);
    else if (this.aside.tables > 1) return;
    else if (name === "table-source" && this.pending) this.pending.external = true;
    else if (name === "table-column") this.openColumn(attributes);
    else if (name === "table-row") this.openRow(attributes);
    else if (name === "table-cell" || name === "covered-table-cell") {
      const type = attribute(attributes, "office:value-type");
      this.cell = { type, attributes, covered: name !== "table-cell", paragraphs: [] };
    } else if (this.cell) this.openText(name, attributes);
  }

  text(value: string): void {
    if (this.aside.depth > 0) return;
    if (this.paragraph !== null && this.aside.tables === 1) {
      // Line ends come of writing the XML prettily. Blanks in a row stay, as LibreOffice writes and reads them.
      const joined = value.replace(/ *[\t\r\n][\t\r\n ]*/g, " ");
      this.paragraph += this.paragraph === "" && joined !== value ? joined.trimStart() : joined;
    } else if (this.aside.tables === 0) this.styles.text(value);
  }

  close(name: string): void {
    if (aside.has(name)) this.aside.depth--;
    else if (this.aside.depth > 0) return;
    else if (name === "table") this.closeTable();
    else if (this.aside.tables === 0) this.styles.close(name);
    else if (this.aside.tables > 1) return;
    else if ((name === "p" || name === "h") && this.paragraph !== null) {
      this.cell?.paragraphs.push(this.paragraph);
      this.paragraph = null;
    } else if (name === "table-cell" || name === "covered-table-cell") this.closeCell();
    else if (name === "table-row") this.closeRow();
  }

  private openTable(attributes: string): void {
    if (++this.aside.tables > 1) return;
    const name = attribute(attributes, "table:name") ?? "";
    this.pending = { name, style: attribute(attributes, "table:style-name"), external: false };
    this.row = 1;
    this.columns = 0;
    this.columnStyles.clear();
  }

  /** Announces the sheet once it is clear that it is one of this file. */
  private begin(): void {
    if (!this.pending) return;
    this.external = this.pending.external;
    if (!this.external) {
      this.sink.sheet(this.pending.name);
      if (this.styles.isHidden(this.pending.style)) this.sink.hide();
    }
    this.pending = null;
  }

  private closeTable(): void {
    if (this.aside.tables === 1) this.begin();
    this.aside.tables--;
  }

  private openColumn(attributes: string): void {
    this.begin();
    this.columns += repeats(attributes, "table:number-columns-repeated");
    this.columnStyles.add(
      Math.min(this.columns, mostColumns),
      attribute(attributes, "table:default-cell-style-name"),
    );
  }

  private openRow(attributes: string): void {
    this.begin();
    this.repeat = repeats(attributes, "table:number-rows-repeated");
    this.rowStyle = attribute(attributes, "table:default-cell-style-name");
    this.column = 0;
    this.cells = [];
  }

  private openText(name: string, attributes: string): void {
    if (name === "p" || name === "h") this.paragraph = "";
    else if (this.paragraph === null) return;
    else if (name === "s") this.paragraph += " ".repeat(Math.min(repeats(attributes, "text:c"), 32_767));
    else if (name === "tab") this.paragraph += "\t";
    else if (name === "line-break") this.paragraph += "\n";
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const count = repeats(cell.attributes, "table:number-columns-repeated");
    // What a merged area covers is not to be seen.
    const value = cell.covered ? undefined : this.valueOf(cell);
    if (value !== undefined && !this.external) {
      if (this.column + count > mostColumns) damagedMarkup("it has a cell beyond the last possible column");
      this.count(count - 1);
      const isText = cell.type === "string" || cell.type === null;
      const text = isText && attribute(cell.attributes, "calcext:value-type") !== "error";
      for (let i = 0; i < count; i++) this.cells.push({ column: this.column + i, value, text });
      this.merge(cell.attributes);
    }
    this.column += count;
  }

  private merge(attributes: string): void {
    const across = repeats(attributes, "table:number-columns-spanned");
    const down = repeats(attributes, "table:number-rows-spanned");
    if (across === 1 && down === 1) return;
    this.sink.merge({
      fromRow: this.row,
      toRow: Math.min(mostRows, this.row + down - 1),
      fromColumn: this.column,
      toColumn: Math.min(mostColumns - 1, this.column + across - 1),
    });
  }

  private closeRow(): void {
    if (this.cells.length > 0) {
      if (this.row + this.repeat - 1 > mostRows) damagedMarkup("it has a row beyond the last possible one");
      this.count((this.repeat - 1) * this.cells.length);
      this.sink.row({ row: this.row, repeat: this.repeat, cells: this.cells });
      this.cells = [];
    }
    this.row += this.repeat;
  }

  private count(cells: number): void {
    this.repeated += cells;
    if (this.repeated > mostRepeated)
      fail("invalid", "reading.zip_bomb", "The workbook repeats its cells an implausible number of times.");
  }

  /** The text of a value; null for a formula without one, undefined for an empty cell. */
  private valueOf({ type, attributes, paragraphs }: OpenCell): string | null | undefined {
    const shown = paragraphs.join("\n");
    const value = (name: string) => attribute(attributes, `office:${name}`);
    const isFormula = attributes.includes(":formula");
    if (isFormula && /^(?:#[A-Z/0!?]+|Err:\d+)/.test(shown)) return shown;
    switch (type) {
      case "float":
      case "percentage":
      case "currency": {
        const raw = value("value");
        if (raw === null || raw === "") return shown === "" ? emptyOf(isFormula) : shown;
        return formatNumber(raw, this.styles.format(this.styleOf(attributes)), false);
      }
      case "date":
        return writeMoment(value("date-value") ?? shown) || emptyOf(isFormula);
      case "time":
        return writeDuration(value("time-value") ?? shown) || emptyOf(isFormula);
      case "boolean":
        return value("boolean-value") ?? (shown === "" ? emptyOf(isFormula) : shown.toLowerCase());
      case "string":
        return paragraphs.length > 0 ? shown : (value("string-value") ?? "");
      default:
        return shown === "" ? emptyOf(isFormula) : shown;
    }
  }

  private styleOf(attributes: string): string {
    return (
      attribute(attributes, "table:style-name") ??
      this.rowStyle ??
      this.columnStyles.at(this.column) ??
      "Default"
    );
  }
}

function emptyOf(isFormula: boolean): null | undefined {
  return isFormula ? null : undefined;
}

function repeats(attributes: string, name: string): number {
  if (!attributes.includes(name)) return 1;
  const count = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}
