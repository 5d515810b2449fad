import { z } from "zod";

/** Sheets of cells, by program: Excel (today's, 97 to 2003, binary, XML of 2003), OpenDocument, tables of a web page. */
export const workbookFormats = ["xlsx", "xls", "xlsb", "xml", "ods", "html"] as const;
export type WorkbookFormat = (typeof workbookFormats)[number];

/** Records of named values: elements of XML, rows of a dump in SQL, of a SQLite database and of Avro, lines of a log. */
export const recordFormats = ["xml-records", "sql", "sqlite", "avro", "log"] as const;
export type RecordFormat = (typeof recordFormats)[number];

export const fileFormats = [
  "csv",
  "tsv",
  "json",
  "ndjson",
  "parquet",
  ...workbookFormats,
  ...recordFormats,
] as const;
export const fileFormat = z.enum(fileFormats);
export type FileFormat = z.infer<typeof fileFormat>;

export function isWorkbook(format: FileFormat | undefined): format is WorkbookFormat {
  return workbookFormats.some((kind) => kind === format);
}

export function isRecords(format: FileFormat | undefined): format is RecordFormat {
  return recordFormats.some((kind) => kind === format);
}

/** How a delimited file is written. `quote` and `escape` are null where the file uses none. */
export const dialect = z.object({
  delimiter: z.string().min(1).max(8),
  quote: z.string().length(1).nullable(),
  escape: z.string().length(1).nullable(),
  comment: z.string().min(1).max(4).nullable(),
  header: z.boolean(),
  /** Physical lines before the header (or the first row) that are not part of the table. */
  skip: z.number().int().min(0),
  /** Every delimiter is followed by one space that belongs to it, not to the value. */
  initialSpace: z.boolean().optional(),
});
export type Dialect = z.infer<typeof dialect>;

/** Nested objects become columns down to this depth unless the user says otherwise. */
export const usualFlattenDepth = 3;

/** What a user may fix before a file is read; whatever is absent is detected. */
export const readOptions = z.object({
  format: fileFormat.optional(),
  encoding: z.string().max(40).optional(),
  dialect: dialect.partial().optional(),
  /**
   * Workbooks: name of the sheet. Zip archives: name of the table, `book.xlsx/Sheet` for the sheet of a workbook in it.
   * JSON and XML: the path of the list that holds the rows (`data.items`, `rows/row`). Databases: name of the table.
   */
  sheet: z.string().max(200).optional(),
  /** Delimited text and workbooks: which of several tables in one file or sheet, from 1. */
  table: z.number().int().min(1).max(1000).optional(),
  /** Totals and remarks below the table: left out with a note, or kept as rows where they fit. */
  footer: z.enum(["exclude", "keep"]).optional(),
  /** JSON, XML, Avro and Parquet: how deep nested objects become columns (`a.b`); deeper ones stay JSON text. */
  flattenDepth: z.number().int().min(0).max(10).optional(),
  /** Rows with too few or too many cells: reject with reason, or pad / keep the surplus as text. */
  ragged: z.enum(["reject", "pad"]).optional(),
});
export type ReadOptions = z.infer<typeof readOptions>;

/** What was read and how: the `source` object of the contract. */
export const sourceDescription = z.object({
  path: z.string(),
  format: fileFormat,
  bytes: z.number().int(),
  encoding: z.string().nullable(),
  dialect: dialect.nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()).nullable(),
});
export type SourceDescription = z.infer<typeof sourceDescription>;

export const rejectedExample = z.object({
  line: z.number().int().nullable(),
  reason: z.string(),
  raw: z.string(),
});
export type RejectedExample = z.infer<typeof rejectedExample>;

/** A column as it stands in the source: `name` is unique and never empty, `sourceName` is what the file says. */
export const rawColumn = z.object({ name: z.string(), sourceName: z.string() });
export type RawColumn = z.infer<typeof rawColumn>;

/** What a file is and how it would be read, found from its content. */
export const fileInspection = z.object({
  format: fileFormat,
  bytes: z.number().int(),
  compression: z.enum(["gzip", "bzip2", "zstd", "zip"]).nullable(),
  encoding: z.string().nullable(),
  dialect: dialect.nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()).nullable(),
  columns: z.array(rawColumn),
  /** 0 to 1: how sure format, encoding and dialect are together. */
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()),
});
export type FileInspection = z.infer<typeof fileInspection>;

/** The first rows as they would be loaded, for looking at before loading. */
export const filePreview = z.object({
  inspection: fileInspection,
  rows: z.array(z.array(z.string().nullable())),
  /** The file holds more rows than shown. */
  more: z.boolean(),
  rejected: z.array(rejectedExample),
  notes: z.array(z.string()),
});
export type FilePreview = z.infer<typeof filePreview>;

export const readResult = z.object({
  source: sourceDescription,
  columns: z.array(rawColumn),
  rows: z.number().int(),
  rejected: z.object({ count: z.number().int(), examples: z.array(rejectedExample) }),
  notes: z.array(z.string()),
});
export type ReadResult = z.infer<typeof readResult>;
