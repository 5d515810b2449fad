import { fail } from "@/server/platform/errors";
import { createRejectedTable } from "../delimited/load-records";
import type { ReadProgress } from "../delimited/read-delimited";
import type { Placement } from "../relation/create-relation";
import { loadGrowing, mostGrown, TooManyColumns } from "../relation/load-growing";
import { nameColumns } from "../relation/name-columns";
import {
  type FilePreview,
  type RawColumn,
  type ReadOptions,
  type RecordFormat,
  usualFlattenDepth,
} from "../schema";
import type { RecordFile, RecordOptions } from "./record-file";

export type RecordSource = { path: string; format: RecordFormat };

export type RecordResult = Pick<RecordFile, "sheet" | "sheets" | "encoding" | "notes"> & {
  columns: RawColumn[];
  rows: number;
};

/** How much of a text a preview looks through for its tables. */
const lookedAt = 64 * 1024 * 1024;
const shownRaw = 300;
const shownRejected = 20;

async function openRecords({ path, format }: RecordSource, options: RecordOptions): Promise<RecordFile> {
  switch (format) {
    case "xml-records":
      return (await import("./xml/open-xml-records")).openXmlRecords(path, options);
    case "sql":
      return (await import("./sql/open-sql-dump")).openSqlDump(path, options);
    case "sqlite":
      return (await import("./sqlite/open-sqlite")).openSqlite(path, options);
    case "avro":
      return (await import("./avro/open-avro")).openAvro(path, options);
    case "log":
      return (await import("./log/open-log")).openLog(path, options);
  }
}

/** Loads one table of a file of records. */
export async function readRecords(
  place: Placement,
  source: RecordSource,
  options: ReadOptions,
  { signal }: ReadProgress,
): Promise<RecordResult> {
  await createRejectedTable(place);
  const file = await openRecords(source, recordOptions(options, signal));
  const { sheet, sheets, encoding, notes } = file;
  try {
    const { columns, rows } = await loadGrowing(place, { rows: () => file.rows(), columns: file.columns });
    return { sheet, sheets, encoding, notes, columns, rows };
  } catch (error) {
    if (!(error instanceof TooManyColumns)) throw error;
    return fail(
      "invalid",
      "reading.too_many_columns",
      `The records have more than ${mostGrown} different names of fields: these are values. Write each as a record of its own and try again.`,
    );
  }
}

/** The first records; what lies behind them is not checked. */
export async function previewRecords(
  source: RecordSource,
  options: ReadOptions,
  count: number,
): Promise<
  Pick<RecordFile, "sheet" | "sheets" | "encoding"> &
    Pick<FilePreview, "rows" | "more" | "rejected" | "notes"> & { columns: RawColumn[] }
> {
  const file = await openRecords(source, { ...recordOptions(options), lookedAt });
  const { sheet, sheets, encoding, notes } = file;
  const rows: (string | null)[][] = [];
  const rejected: FilePreview["rejected"] = [];
  for await (const event of file.rows()) {
    if (event.kind === "row") rows.push(event.cells);
    else if (rejected.length < shownRejected)
      rejected.push({ line: event.line, reason: event.reason, raw: event.raw.slice(0, shownRaw) });
    if (rows.length > count) break;
  }
  const columns = nameColumns(file.columns.names);
  const shown = rows.slice(0, count).map((cells) => columns.map((_, index) => cells[index] ?? null));
  return { sheet, sheets, encoding, notes, columns, rows: shown, more: rows.length > count, rejected };
}

function recordOptions({ flattenDepth, sheet, encoding }: ReadOptions, signal?: AbortSignal): RecordOptions {
  return {
    depth: flattenDepth ?? usualFlattenDepth,
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(signal ? { signal } : {}),
  };
}
