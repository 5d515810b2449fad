import { fail } from "@/server/platform/errors";
import { sheetOfCells } from "../cell-sheet";
import { builtInFormat, customFormat, type NumberFormat } from "../number-format";
import type { Workbook } from "../sheet";
import { CompoundFile, type CompoundStream, damaged } from "./compound-file";
import { record, scanRecords } from "./records";
import { scanSheet } from "./sheet-cells";
import { decodeBytes, readSharedStrings, StringReader } from "./strings";

/** What the cells of every sheet refer to. */
export type BookTables = {
  stream: CompoundStream;
  /** Excel 97 and later, with texts in Unicode; false for Excel 5 and 95. */
  unicode: boolean;
  codePage: number;
  date1904: boolean;
  /** Number format per cell style. */
  formats: NumberFormat[];
  sharedStrings: string[];
};

type SheetStart = { name: string; hidden: boolean; offset: number };

/** Opens a workbook of Excel 5 to 2003 (.xls) up to, but not including, its sheets. */
export async function openXls(path: string): Promise<Workbook> {
  const compound = await CompoundFile.open(path);
  try {
    const stream = compound.stream("Workbook") ?? compound.stream("Book") ?? refuseOther(compound.names());
    const { tables, sheets } = await readGlobals(stream);
    if (sheets.length === 0) fail("invalid", "reading.no_sheet", "The workbook has no worksheet.");
    return {
      sheets: sheets.map(({ name, hidden, offset }) =>
        sheetOfCells(name, hidden, (sink) => scanSheet(tables, offset, sink)),
      ),
      close: () => compound.close(),
    };
  } catch (error) {
    compound.close();
    throw error;
  }
}

/** Streams of a workbook with a password, or whose rights are managed. */
const encrypted = new Set(["encryptedpackage", "encryptioninfo", "\tdrmcontent"]);

/** Other things that are kept in compound files, by a stream that each of them has. */
const others: [string, string][] = [
  ["worddocument", "a Word document"],
  ["powerpoint document", "a PowerPoint presentation"],
  ["__properties_version1.0", "an Outlook message"],
  ["visiodocument", "a Visio drawing"],
];

function refuseOther(names: string[]): never {
  if (names.some((name) => encrypted.has(name))) refuseEncrypted();
  const [, kind] = others.find(([name]) => names.includes(name)) ?? [];
  return fail(
    "invalid",
    "reading.not_a_table",
    `This is ${kind ?? "a file of an Office program without a workbook in it"}, not a table. Save the data as CSV or Excel (.xlsx).`,
  );
}

export function refuseEncrypted(): never {
  return fail(
    "invalid",
    "reading.encrypted",
    "This workbook is protected by a password. Save it without one and try again.",
  );
}

async function readGlobals(stream: CompoundStream): Promise<{ tables: BookTables; sheets: SheetStart[] }> {
  const globals = new Globals(stream);
  for await (const _ of scanRecords(stream, 0, (...of) => globals.visit(...of)));
  return globals.close();
}

/** Collects the records in front of the sheets. */
class Globals {
  private version = 0;
  private codePage = 1252;
  private date1904 = false;
  private readonly codes = new Map<number, NumberFormat>();
  private readonly styles: number[] = [];
  private readonly texts: Buffer[] = [];
  private readonly starts: { offset: number; hidden: boolean; name: Buffer }[] = [];
  private last = 0;

  constructor(private readonly stream: CompoundStream) {}

  visit(id: number, bytes: Buffer, at: number, length: number): boolean {
    if (this.version === 0) this.begin(id, bytes, at, length);
    const content = bytes.subarray(at, at + length);
    if (id !== record.continue) this.last = id;
    if (id === record.filePass) refuseEncrypted();
    else if (id === record.codePage && length >= 2) this.codePage = content.readUInt16LE(0);
    else if (id === record.date1904 && length >= 2) this.date1904 = content.readUInt16LE(0) === 1;
    else if (id === record.format && length >= 5) this.addFormat(content);
    else if (id === record.xf && length >= 4) this.styles.push(content.readUInt16LE(2));
    else if (id === record.boundSheet && length >= 7) this.addSheet(content);
    else if (this.last === record.sst) this.texts.push(content);
    return id !== record.eof;
  }

  close(): { tables: BookTables; sheets: SheetStart[] } {
    const { stream, codePage, date1904, codes } = this;
    const unicode = this.isUnicode();
    const formats = this.styles.map((id) => codes.get(id) ?? builtInFormat(id));
    const sharedStrings = this.texts.length > 0 ? readSharedStrings(this.texts) : [];
    const sheets = this.starts.map(({ offset, hidden, name }) => ({
      offset,
      hidden,
      name: unicode ? nameOf(name) : decodeBytes(name.subarray(1, 1 + (name[0] ?? 0)), codePage),
    }));
    return { tables: { stream, unicode, codePage, date1904, formats, sharedStrings }, sheets };
  }

  private isUnicode(): boolean {
    return this.version >= 0x0600;
  }

  private begin(id: number, bytes: Buffer, at: number, length: number): void {
    if (id === 0x0009 || id === 0x0209 || id === 0x0409) refuseAncient();
    if (id !== record.bof || length < 4) damaged("it does not begin as a workbook does");
    this.version = bytes.readUInt16LE(at);
    if (this.version < 0x0500) refuseAncient();
  }

  private addFormat(content: Buffer): void {
    // A code may be cut off, being no data: what is there says enough.
    const wide = ((content[4] ?? 0) & 1) === 1;
    const end = 5 + content.readUInt16LE(2) * (wide ? 2 : 1);
    const code = this.isUnicode()
      ? content.subarray(5, end).toString(wide ? "utf16le" : "latin1")
      : decodeBytes(content.subarray(3, 3 + (content[2] ?? 0)), this.codePage);
    this.codes.set(content.readUInt16LE(0), customFormat(code));
  }

  /** Worksheets only: charts, macros and modules have no table. */
  private addSheet(content: Buffer): void {
    if (content[5] !== 0) return;
    const hidden = ((content[4] ?? 0) & 3) !== 0;
    // The chunk that the record lies in is let go.
    this.starts.push({ offset: content.readUInt32LE(0), hidden, name: Buffer.from(content.subarray(6)) });
  }
}

function nameOf(content: Buffer): string {
  return new StringReader([content.subarray(1)]).text(content[0] ?? 0);
}

function refuseAncient(): never {
  return fail(
    "invalid",
    "reading.old_excel",
    "This is a workbook of Excel 4 or older. Open it in LibreOffice, save it as .xlsx and try again.",
  );
}
