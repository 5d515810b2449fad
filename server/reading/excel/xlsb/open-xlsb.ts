import type { ZipArchive } from "../../archive/zip-archive";
import { errorText, rawNumber, readRk } from "../binary-values";
import { type CellSink, type SourceCell, sheetOfCells } from "../cell-sheet";
import { builtInFormat, customFormat, formatNumber, type NumberFormat } from "../number-format";
import { mostColumns, type Workbook } from "../sheet";
import { partOf, readTargets } from "../xlsx/package-parts";
import { damagedBinary, readWide, scanBinary } from "./binary-records";

type CellTables = { date1904: boolean; formats: NumberFormat[]; sharedStrings: string[] };

const main = "xl/workbook.bin";

/** Opens a binary workbook (.xlsb) up to, but not including, its sheets. Closing it closes the archive. */
export async function openXlsb(archive: ZipArchive): Promise<Workbook> {
  const targets = await readTargets(archive, main);
  const starts: { name: string; hidden: boolean; part: string }[] = [];
  let date1904 = false;
  await scanPart(archive, main, (id, content) => {
    if (id === 153 && content.length >= 4) date1904 = (content.readUInt32LE(0) & 1) === 1;
    if (id !== 156 || content.length < 16) return;
    const reference = readWide(content, 8);
    const target = targets.get(reference.text ?? "");
    if (!target?.type.endsWith("/worksheet")) return;
    const name = readWide(content, reference.end).text ?? "";
    starts.push({ name, hidden: content.readUInt32LE(0) !== 0, part: target.part });
  });
  const tables: CellTables = {
    date1904,
    formats: await readFormats(archive, partOf(targets, "/styles") ?? "xl/styles.bin"),
    sharedStrings: await readStrings(archive, partOf(targets, "/sharedStrings") ?? "xl/sharedStrings.bin"),
  };
  return {
    sheets: starts.map(({ name, hidden, part }) =>
      sheetOfCells(name, hidden, async function* (sink) {
        const cells = new BinaryCells(tables, sink);
        yield* scanBinary(archive.chunks(part), (id, content) => cells.visit(id, content));
        cells.finishRow();
      }),
    ),
    close: () => archive.close(),
  };
}

async function scanPart(
  archive: ZipArchive,
  part: string,
  visit: (id: number, content: Buffer) => void,
): Promise<void> {
  for await (const _ of scanBinary(archive.chunks(part), visit));
}

async function readFormats(archive: ZipArchive, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  if (!archive.has(part)) return formats;
  await scanPart(archive, part, (id, content) => {
    if (id === 44 && content.length >= 6)
      codes.set(content.readUInt16LE(0), customFormat(readWide(content, 2).text ?? ""));
    else if (id === 617 || id === 618) inCellFormats = id === 617;
    else if (id === 47 && inCellFormats && content.length >= 4) {
      const format = content.readUInt16LE(2);
      formats.push(codes.get(format) ?? builtInFormat(format));
    }
  });
  return formats;
}

async function readStrings(archive: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has(part)) return strings;
  await scanPart(archive, part, (id, content) => {
    if (id === 19) strings.push(readWide(content, 1).text ?? "");
  });
  return strings;
}

/** Ids of cells, [MS-XLSB] 2.3.2; those from 12 to 18 are the first seven without a column of their own. */
const kinds = { rk: 2, error: 3, boolean: 4, number: 5, text: 6, shared: 7, formulaText: 8, richText: 62 };
const firstShort = 12;
const lastShort = 18;
const lastFormula = 11;

class BinaryCells {
  private inData = false;
  private row = 0;
  private column = -1;
  private cells: SourceCell[] = [];

  constructor(
    private readonly tables: CellTables,
    private readonly sink: CellSink,
  ) {}

  visit(id: number, content: Buffer): void {
    if (id === 145 || id === 146) this.inData = id === 145;
    else if (!this.inData) this.visitOther(id, content);
    else if (id === 0 && content.length >= 4) this.openRow(content.readUInt32LE(0) + 1);
    else if (id >= firstShort && id <= lastShort) this.addCell(id - firstShort + 1, content, true);
    else if ((id >= 1 && id <= lastFormula) || id === kinds.richText) this.addCell(id, content, false);
  }

  /** Behind the rows, where the ids of cells mean other things. */
  private visitOther(id: number, content: Buffer): void {
    if (id === 176 && content.length >= 16)
      this.sink.merge({
        fromRow: content.readUInt32LE(0) + 1,
        toRow: content.readUInt32LE(4) + 1,
        fromColumn: content.readUInt32LE(8),
        toColumn: content.readUInt32LE(12),
      });
  }

  finishRow(): void {
    if (this.cells.length > 0) this.sink.row({ row: this.row, repeat: 1, cells: this.cells });
    this.cells = [];
  }

  private openRow(row: number): void {
    this.finishRow();
    if (row <= this.row) damagedBinary(`row ${row} stands behind row ${this.row}`);
    this.row = row;
    this.column = -1;
  }

  private addCell(kind: number, content: Buffer, short: boolean): void {
    const at = short ? 4 : 8;
    if (content.length < at) damagedBinary("a cell is cut off");
    const column = short ? this.column + 1 : content.readUInt32LE(0);
    if (column <= this.column || column >= mostColumns)
      damagedBinary(`row ${this.row} has a cell where none can be`);
    this.column = column;
    const style = content.readUIntLE(at - 4, 3);
    const value = this.shown(kind, content, at, style);
    if (value !== null) this.cells.push({ column, value, text: isText(kind) });
  }

  /** Formulas have the ids of their results from 8 on. */
  private shown(kind: number, content: Buffer, at: number, style: number): string | null {
    if (kind === 1) return null;
    const size = kind === kinds.number || kind === 9 ? 8 : kind === kinds.rk || kind === kinds.shared ? 4 : 1;
    if (content.length < at + size) damagedBinary("a cell is cut off");
    if (kind === kinds.text || kind === kinds.formulaText) return readWide(content, at).text ?? "";
    if (kind === kinds.richText) return readWide(content, at + 1).text ?? "";
    if (kind === kinds.shared)
      return (
        this.tables.sharedStrings[content.readUInt32LE(at)] ??
        damagedBinary(`row ${this.row} refers to a text that is not there`)
      );
    if (kind === kinds.error || kind === 11) return errorText(content[at] ?? 0);
    if (kind === kinds.boolean || kind === 10) return content[at] === 0 ? "false" : "true";
    const number = kind === kinds.rk ? readRk(content, at) : content.readDoubleLE(at);
    const format = this.tables.formats[style] ?? { kind: "plain" };
    return formatNumber(rawNumber(number), format, this.tables.date1904);
  }
}

function isText(kind: number): boolean {
  return (
    kind === kinds.text || kind === kinds.shared || kind === kinds.formulaText || kind === kinds.richText
  );
}
