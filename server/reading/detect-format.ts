import { open, stat } from "node:fs/promises";
import { fail } from "@/server/platform/errors";
import type { Packing } from "./archive/unpack";
import { isLog } from "./records/log/log-lines";
import type { FileFormat, FileInspection } from "./schema";
import { foreignEncoding } from "./text/foreign-encoding";

export type DetectedFormat = {
  format: FileFormat;
  compression: FileInspection["compression"];
  confidence: number;
  reason: string;
};

/** `remedy` is what turns the file into one that can be read, where there is more to say than what can be. */
type Signature = { name: string; bytes: number[]; at?: number; remedy?: string };

const readable =
  "CSV, TSV, JSON, NDJSON, XML, Parquet, Avro, Excel (.xlsx, .xls, .xlsb), OpenDocument (.ods), SQLite, SQL dumps and logs";

/** Files people upload by mistake, named so that the message helps. */
const foreign: Signature[] = [
  { name: "a PDF document", bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: "a PNG image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", bytes: [0x47, 0x49, 0x46, 0x38] },
  {
    name: "a 7-Zip archive",
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    remedy: "Unpack it and upload what is inside.",
  },
  { name: "a RAR archive", bytes: [0x52, 0x61, 0x72, 0x21], remedy: "Unpack it and upload what is inside." },
  {
    name: "a file packed with xz",
    bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    remedy: "Unpack it with xz -d and try again.",
  },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a program", bytes: [0x4d, 0x5a, 0x90] },
  {
    name: "an ORC file",
    bytes: [0x4f, 0x52, 0x43],
    remedy: "Turn it into Parquet, as with pyarrow: parquet.write_table(orc.read_table(file), target).",
  },
  {
    name: "an Arrow (Feather) file",
    bytes: [...Buffer.from("ARROW1")],
    remedy: "Turn it into Parquet, as with pandas: read_feather(file).to_parquet(target).",
  },
  {
    name: "a file of HDF5",
    bytes: [0x89, 0x48, 0x44, 0x46],
    remedy: "Write its table as Parquet or CSV, as with pandas: read_hdf(file).to_parquet(target).",
  },
  { name: "a file of SPSS", bytes: [...Buffer.from("$FL2")], remedy: "Export it from SPSS as CSV or Excel." },
  { name: "a file of SPSS", bytes: [...Buffer.from("$FL3")], remedy: "Export it from SPSS as CSV or Excel." },
  {
    name: "a file of Stata",
    bytes: [...Buffer.from("<stata_dta>")],
    remedy: "Export it with export delimited.",
  },
  {
    name: "a database of Microsoft Access",
    bytes: [0x00, 0x01, 0x00, 0x00, 0x53, 0x74, 0x61, 0x6e, 0x64, 0x61, 0x72, 0x64],
    remedy: "Export the table from Access as Excel or CSV.",
  },
  {
    name: "a dump of PostgreSQL in its own format",
    bytes: [...Buffer.from("PGDMP")],
    remedy: "Turn it into SQL with pg_restore -f dump.sql and try again.",
  },
  { name: "a file of R", bytes: [...Buffer.from("RDX")], remedy: "Write the table from R with write.csv." },
  {
    name: "a tar archive",
    bytes: [...Buffer.from("ustar")],
    at: 257,
    remedy: "Unpack it and upload what is inside, or pack it as .zip.",
  },
];

/** Single files that are packed; bzip2 shows by the mark of its first block too, as text may begin with its letters. */
const packed: { packing: Packing; bytes: number[] }[] = [
  { packing: "gzip", bytes: [0x1f, 0x8b] },
  { packing: "zstd", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  ...[...Array(9).keys()].flatMap((level): { packing: Packing; bytes: number[] }[] =>
    [
      [0x31, 0x41, 0x59],
      [0x17, 0x72, 0x45],
    ].map((mark) => ({ packing: "bzip2", bytes: [0x42, 0x5a, 0x68, 0x31 + level, ...mark] })),
  ),
];

/** First records of Excel 2, 3 and 4, whose files are no compound files. */
const ancientWorkbooks = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * The format by what the bytes say; the name only settles what content cannot (TSV or CSV, JSON or
 * NDJSON of one line). Refuses what is no table.
 */
export function detectFormat(head: Buffer, fileName: string): DetectedFormat {
  if (head.length === 0) fail("invalid", "reading.empty", "The file is empty: it has no bytes at all.");
  if (starts(head, [0x50, 0x41, 0x52, 0x31])) return found("parquet", "it begins with the Parquet mark");
  if (starts(head, [0x50, 0x41, 0x52, 0x45]))
    fail(
      "invalid",
      "reading.encrypted",
      "This Parquet file is encrypted. Write it without encryption and try again.",
    );
  for (const { packing, bytes } of packed)
    if (starts(head, bytes))
      return { ...found("csv", `it is compressed with ${packing}`), compression: packing };
  if (starts(head, [0x50, 0x4b, 0x03, 0x04]) || starts(head, [0x50, 0x4b, 0x05, 0x06]))
    return { ...found("xlsx", "it is a zip archive"), compression: "zip" };
  if (starts(head, [...Buffer.from("SQLite format 3\0")])) return found("sqlite", "it is a SQLite database");
  if (starts(head, [0x4f, 0x62, 0x6a, 0x01])) return found("avro", "it is an Avro file");
  if (starts(head, [0xd0, 0xcf, 0x11, 0xe0]))
    return found("xls", "it is a compound file like every .xls workbook");
  if (ancientWorkbooks.some((bytes) => starts(head, bytes)))
    fail(
      "invalid",
      "reading.old_excel",
      "This is a workbook of Excel 4 or older. Open it in LibreOffice, save it as .xlsx and try again.",
    );
  for (const { name, bytes, at, remedy } of foreign)
    if (starts(head, bytes, at))
      fail(
        "invalid",
        "reading.not_a_table",
        `This is ${name}, not a table. ${remedy ?? `Atlas reads ${readable}.`}`,
      );
  return textFormat(head, fileName);
}

/** Reads the first bytes of a file; a missing or unreadable one is a clear error. */
export async function readHead(path: string, length: number): Promise<{ head: Buffer; bytes: number }> {
  // Looked at before it is opened: opening a pipe waits for whoever writes to it.
  const found = await stat(path).catch(refuse);
  if (found.isDirectory())
    fail("invalid", "reading.not_a_file", "This is a folder, not a file. Name the files in it.");
  if (!found.isFile())
    fail(
      "invalid",
      "reading.not_a_file",
      "This is a pipe or a device, not a file. Write its content to a file first.",
    );
  const file = await open(path).catch(refuse);
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(Math.min(length, size));
    let filled = 0;
    while (filled < head.length) {
      const { bytesRead } = await file.read(head, filled, head.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return { head: head.subarray(0, filled), bytes: size };
  } finally {
    await file.close();
  }
}

function refuse(cause: unknown): never {
  const code = (cause as { code?: string } | null)?.code;
  if (code === "EACCES" || code === "EPERM")
    return fail("invalid", "reading.not_permitted", "The file may not be read: its permissions forbid it.", {
      cause,
    });
  if (code === "ELOOP")
    return fail("invalid", "reading.link_loop", "The link leads in a circle and to no file.", { cause });
  return fail("missing", "reading.no_file", "The file does not exist or cannot be opened.", { cause });
}

function starts(head: Buffer, bytes: number[], at = 0): boolean {
  return head.length >= at + bytes.length && bytes.every((byte, index) => head[at + index] === byte);
}

function found(format: FileFormat, reason: string): DetectedFormat {
  return { format, compression: null, confidence: 1, reason };
}

const utf16Mark = (head: Buffer): boolean => starts(head, [0xff, 0xfe]) || starts(head, [0xfe, 0xff]);

function textFormat(head: Buffer, fileName: string): DetectedFormat {
  // Text in an encoding with control characters is refused by its name later on, unless another one is named.
  if (looksBinary(head) && foreignEncoding(head) === null)
    fail(
      "invalid",
      "reading.binary",
      "This file holds binary data, not text: whatever its name says, it is no table Atlas can read.",
    );
  const ending = /\.(\w+)(?:\.(?:gz|bz2|zst|xz))?$/.exec(fileName.toLowerCase())?.[1] ?? "";
  const text = plainStart(head);
  if (/^MIME-Version:\s/i.test(text) && /multipart\/related/i.test(text))
    fail(
      "invalid",
      "reading.not_a_table",
      "This is a web archive (MHTML), whatever its name says. Open it in Excel, save it as .xlsx and try again.",
    );
  if (/^version https:\/\/git-lfs\.github\.com\//.test(text))
    fail(
      "invalid",
      "reading.not_a_table",
      "This is a pointer of Git LFS, not the file it stands for. Fetch that with git lfs pull and try again.",
    );
  const workbook = markupFormat(text, ending);
  if (workbook) return workbook;
  if (isSqlDump(text, ending)) return found("sql", "it is a dump in SQL");
  if (isLog(text, ending)) return found("log", "its lines are those of a log");
  if (isXml(text)) return found("xml-records", "it is an XML document");
  if (ending === "json") return jsonKind(text, 1);
  // An object over several lines is a document, whatever the name says.
  if ((ending === "ndjson" || ending === "jsonl") && !/^\s*[{[]\s*[\r\n]/.test(text))
    return found("ndjson", "its name says NDJSON");
  if (ending === "ndjson" || ending === "jsonl" || isJsonTable(text)) return jsonKind(text, 0.95);
  const looksJson = /^\s*(\{\s*("|\})|\[\s*(\{|\[|\]|"|-?\d|true|false|null|$))/.test(text);
  if (looksJson && !["csv", "tsv", "txt", "tab"].includes(ending)) return jsonKind(text, 0.95);
  if (ending !== "csv" && ending !== "tsv" && /^\s*\{"/.test(text) && isJsonLine(text))
    return jsonKind(text, 0.9);
  if (ending === "tsv" || ending === "tab") return found("tsv", "its name says TSV");
  return { ...found("csv", "it is delimited text"), confidence: ending === "csv" ? 1 : 0.8 };
}

/** Workbooks that are written as XML or as a web page. Of pages, those that call themselves so by their name or by Excel's. */
function markupFormat(text: string, ending: string): DetectedFormat | null {
  if (!/^\s*</.test(text)) return null;
  if (/<(?:[\w.-]+:)?Workbook\b/.test(text) && text.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return found("xml", "it is a workbook in the XML of Excel 2003");
  if (/<office:document\b/.test(text) && /opendocument\.spreadsheet|<office:spreadsheet/.test(text))
    return found("ods", "it is a flat OpenDocument spreadsheet");
  const excel = text.includes("urn:schemas-microsoft-com:office:excel") && /<html\b/i.test(text);
  const named = /^(?:xlsx?|xlsb|html?)$/.test(ending) && /<table\b/i.test(text);
  return excel || named ? { ...found("html", "it is a web page with tables"), confidence: 0.8 } : null;
}

/** Whether a text is XML; a web page and a drawing, which are no table, are refused. */
function isXml(text: string): boolean {
  const root =
    /^\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!doctype[^>]*>\s*)*<([a-z][\w:.-]*)/is.exec(text)?.[1] ?? "";
  const declared = /^\s*<(?:\?xml|!doctype|html|table|body|head|svg)\b/i.test(text);
  if (!declared && !isMarkup(text)) return false;
  const page = /^(?:html|table|body|head|div|p|svg)$/i.test(root) || /^\s*<!doctype\s+html/i.test(text);
  if (page)
    fail(
      "invalid",
      "reading.not_a_table",
      `This is ${/^svg$/i.test(root) ? "a drawing (SVG)" : "a web page (HTML)"}, not a table, whatever its name says. Save the data as CSV, JSON, Parquet or Excel (.xlsx).`,
    );
  return true;
}

/** Elements with an end, one in each other or one behind the other, and no delimiter between them. */
function isMarkup(text: string): boolean {
  if (!/^\s*<[a-z][\w:.-]*(?:\s[^<>]*)?>/i.test(text) || !/<\/[a-z][\w:.-]*\s*>/i.test(text)) return false;
  const lines = text.split(/\r?\n/, 40).filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => /^\s*<[/!a-z]/i.test(line) && !/>\s*[,;\t|]/.test(line));
  return marked.length >= lines.length * 0.8;
}

/** Statements that no line of a table begins with: rows for a table, or what a dump begins with where it is called so. */
function isSqlDump(text: string, ending: string): boolean {
  const rows =
    /^\s*(?:(?:insert|replace)\s+(?:ignore\s+|or\s+\w+\s+)?(?:into\s+)?[`"[\w.\]]+\s*(?:\([^()]*\)\s*)?values?\s*\(|copy\s+[`"\w.]+\s*(?:\([^()]*\)\s*)?from\s+stdin\b)/im;
  if (/^(?:csv|tsv|json|ndjson|jsonl)$/.test(ending)) return false;
  const begins =
    /^\s*(?:--|\/\*|#|(?:rem|prompt|set|create|drop|alter|begin|pragma|use|start|lock|insert|replace|copy)\b)/i.test(
      text,
    );
  return begins && (ending === "sql" || rows.test(text) || /^\s*create\s+table\b/im.test(text));
}

/** Objects with a key, as no delimited text begins: in a list, over several lines, or one on each of the first lines. */
function isJsonTable(text: string): boolean {
  if (/^\s*(?:\[\s*\{|\{\s*[\r\n])\s*"(?:[^"\\]|\\.)*"\s*:/.test(text)) return true;
  const lines = text.split(/\r?\n/, 3).filter((line) => line.trim() !== "");
  return /^\s*\{\s*"/.test(text) && lines.slice(0, 2).every((line) => isJsonLine(line.trim()));
}

function isJsonLine(text: string): boolean {
  const [line = ""] = text.split(/\r?\n/, 1);
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
}

/** Several values, one per line, make NDJSON; one value over many lines is a JSON document. */
function jsonKind(text: string, confidence: number): DetectedFormat {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const severalValues = lines.length > 1 && isJsonLine(lines[0] ?? "") && /^\s*[[{"]/.test(lines[1] ?? "");
  return severalValues
    ? { format: "ndjson", compression: null, confidence, reason: "one JSON value per line" }
    : { format: "json", compression: null, confidence, reason: "it is a JSON document" };
}

function plainStart(head: Buffer): string {
  const part = head.subarray(0, 65_536);
  if (starts(part, [0xff, 0xfe])) return part.toString("utf16le").slice(1);
  if (starts(part, [0xfe, 0xff]))
    return Buffer.from(part.subarray(0, part.length & ~1))
      .swap16()
      .toString("utf16le")
      .slice(1);
  return part.toString("utf8").replace(/^\ufeff/, "");
}

/** Control bytes that no text has. Zero bytes may be UTF-16, which puts them at every second place. */
function looksBinary(head: Buffer): boolean {
  if (utf16Mark(head) || starts(head, [0x00, 0x00, 0xfe, 0xff])) return false;
  const part = head.subarray(0, 65_536);
  const controls = new Map<number, number>();
  let zerosEven = 0;
  let zerosOdd = 0;
  for (let i = 0; i < part.length; i++) {
    const byte = part[i] ?? 0;
    if (byte === 0) i % 2 === 0 ? zerosEven++ : zerosOdd++;
    else if (byte < 9 || (byte > 13 && byte < 28 && byte !== 0x1a && byte !== 0x1b))
      controls.set(byte, (controls.get(byte) ?? 0) + 1);
  }
  const zeros = zerosEven + zerosOdd;
  const half = part.length / 2;
  const wide =
    (zerosEven < half * 0.05 && zerosOdd > half * 0.4) || (zerosOdd < half * 0.05 && zerosEven > half * 0.4);
  const quad = zeros > part.length * 0.7 && zeros < part.length * 0.76;
  if (wide || quad) return false;
  // One control character alone may be the delimiter, as in exports of Hive and mainframes.
  const counts = [...controls.values()].sort((a, b) => b - a);
  const control = counts.slice(1).reduce((sum, count) => sum + count, 0);
  return control > part.length * 0.02 || zeros > part.length * 0.1;
}
