import type { Option } from "@/app/_ui/select";
import type { FileFormat } from "@/server/reading/schema";

/** The choice of leaving something to detection. */
export const detect = "";

export const formatWords: Record<FileFormat, string> = {
  csv: "CSV",
  tsv: "TSV",
  json: "JSON",
  ndjson: "NDJSON",
  parquet: "Parquet",
  xlsx: "Excel",
  xls: "Excel 97 to 2003",
  xlsb: "Excel, binary",
  xml: "Excel 2003, XML",
  ods: "OpenDocument",
  html: "Tables of a web page",
  "xml-records": "XML",
  sql: "SQL dump",
  sqlite: "SQLite",
  avro: "Avro",
  log: "Log",
};

export const delimiterWords: Readonly<Record<string, string>> = {
  ",": "Comma ,",
  ";": "Semicolon ;",
  "\t": "Tab",
  "|": "Pipe |",
  ":": "Colon :",
  " ": "Space",
  "^": "Caret ^",
  "~": "Tilde ~",
};

/** `none` stands for a file without quotes. */
export const quoteWords: Readonly<Record<string, string>> = {
  '"': 'Double "',
  "'": "Single '",
  "`": "Backtick `",
  none: "None",
};

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-1",
  "iso-8859-15",
  "windows-1250",
  "windows-1251",
  "macintosh",
  "cp437",
  "cp850",
  "cp865",
  "koi8-r",
  "shift_jis",
  "gb18030",
  "big5",
  "euc-kr",
] as const;

/** Options of one choice, led by leaving it to detection, with what was detected. */
export function withDetection(
  words: Readonly<Record<string, string>>,
  chosen: string | undefined,
  found: string | null | undefined,
): Option[] {
  const detected = chosen === undefined && found ? `Detected: ${words[found] ?? found}` : "Detect";
  const listed = Object.entries(words).map(([value, label]) => ({ value, label }));
  const extra = chosen !== undefined && !(chosen in words) ? [{ value: chosen, label: chosen }] : [];
  return [{ value: detect, label: detected }, ...listed, ...extra];
}
