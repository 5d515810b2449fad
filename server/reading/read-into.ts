import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import { archiveNotes, nameSheets, type OpenedFile, openWhole } from "./open-file";
import type { Placement } from "./relation/create-relation";
import {
  isRecords,
  isWorkbook,
  type ReadOptions,
  type ReadResult,
  type RejectedExample,
  type SourceDescription,
} from "./schema";

export type ReadContext = {
  /** Folder for scratch files; they stay as long as the session needs them, the caller removes the folder. */
  scratchDir: string;
  signal?: AbortSignal;
  /** Name the file had where it came from, if its path says something else. */
  fileName?: string;
  onProgress?: (bytesRead: number, bytesTotal: number) => void;
  /** Called, if at all, when the engine has begun to read rows: the time to do something else. */
  onLoading?: () => void;
};

type Part = Pick<ReadResult, "columns" | "rows" | "notes"> & {
  source: Pick<SourceDescription, "format" | "encoding" | "dialect" | "sheet" | "sheets">;
};

const shownExamples = 5;
const shownRaw = 300;

/**
 * Reads any supported file into the session: a table or view `table` with every source column in order
 * (text exactly as in the file; Parquet keeps its types, nested values become JSON text), `_row` (data
 * row from 1) and `_line` (physical line of the row's first byte, sheet row of a workbook, null where a
 * format has neither), and a table `<table>_rejected (line, reason, raw)` with what could not be read.
 *
 * Nothing is altered: an unquoted empty cell is null, a quoted empty one is ''. Lines longer than 64 million
 * characters are rejected. Throws `invalid` with a `reading.*` code for files that are no table.
 */
export async function readInto(
  session: EngineSession,
  table: string,
  path: string,
  options: ReadOptions,
  ctx: ReadContext,
): Promise<ReadResult> {
  const name = ctx.fileName ?? basename(path);
  const opened = await openWhole(path, name, options, ctx.scratchDir, ctx.signal);
  const place: Placement = {
    session,
    table,
    scratchDir: ctx.scratchDir,
    estimatedBytes: opened.bytes,
    ...(ctx.onLoading ? { onLoading: ctx.onLoading } : {}),
  };
  try {
    const part = await readPart(place, opened, opened.options, ctx);
    ctx.onProgress?.(opened.bytes, opened.bytes);
    return {
      source: { path: name, bytes: opened.bytes, ...part.source, ...nameSheets(opened, part.source) },
      columns: part.columns,
      rows: part.rows,
      rejected: await summariseRejected(session, table),
      notes: [...archiveNotes(opened), ...part.notes],
    };
  } catch (error) {
    if (ctx.signal?.aborted) fail("cancelled", "reading.cancelled", "Cancelled.", { cause: error });
    throw error;
  } finally {
    if (opened.unpacked !== null) await rm(opened.unpacked, { force: true });
  }
}

async function readPart(
  place: Placement,
  opened: OpenedFile,
  options: ReadOptions,
  ctx: ReadContext,
): Promise<Part> {
  const { format } = opened.detected;
  const progress = {
    ...(ctx.signal ? { signal: ctx.signal } : {}),
    onBytes: (read: number) => ctx.onProgress?.(Math.min(read, opened.bytes), opened.bytes),
  };
  const plain = { encoding: null, dialect: null, sheet: null, sheets: null };
  if (isWorkbook(format)) {
    const { readWorkbook } = await import("./excel/read-workbook");
    const file = { path: opened.path, format };
    const { sheet, sheets, ...part } = await readWorkbook(place, file, options, progress);
    return { ...part, source: { ...plain, format, sheet, sheets } };
  }
  if (isRecords(format)) {
    const { readRecords } = await import("./records/open-records");
    const file = { path: opened.path, format };
    const { sheet, sheets, encoding, ...part } = await readRecords(place, file, options, progress);
    return { ...part, source: { ...plain, format, encoding, sheet, sheets } };
  }
  switch (format) {
    case "csv":
    case "tsv": {
      const { readDelimited } = await import("./delimited/read-delimited");
      const { toDialect, delimitedFormat } = await import("./delimited/open-delimited");
      const { plan, columns, rows, notes } = await readDelimited(
        place,
        opened.path,
        opened.head,
        options,
        progress,
      );
      return {
        columns,
        rows,
        notes,
        source: {
          ...plain,
          format: delimitedFormat(plan.grammar),
          encoding: plan.encoding.name,
          dialect: toDialect(plan),
        },
      };
    }
    case "json":
    case "ndjson": {
      const { readJson } = await import("./json/read-json");
      const { encoding, sheet, sheets, ...part } = await readJson(
        place,
        opened.path,
        opened.head,
        format,
        options,
        progress,
      );
      return { ...part, source: { ...plain, format, encoding, sheet, sheets } };
    }
    case "parquet": {
      const { readParquet } = await import("./parquet/read-parquet");
      const part = await readParquet(place, opened.path, options.flattenDepth);
      return { ...part, source: { ...plain, format } };
    }
  }
}

async function summariseRejected(session: EngineSession, table: string): Promise<ReadResult["rejected"]> {
  const name = quoteName(`${table}_rejected`);
  const { count } = await session.row<{ count: number }>(`SELECT count(*) AS count FROM ${name}`);
  const examples = await session.rows<RejectedExample>(
    `SELECT line, reason, left(raw, ${shownRaw}) AS raw FROM ${name} ORDER BY line LIMIT ${shownExamples}`,
  );
  return { count, examples };
}
