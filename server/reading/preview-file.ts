import { basename } from "node:path";
import { fail } from "@/server/platform/errors";
import { cutTable } from "./delimited/cut-table";
import { planDelimited } from "./delimited/open-delimited";
import { RecordReader } from "./delimited/read-records";
import { describeLog } from "./delimited/reading-log";
import { RowSettler } from "./delimited/settle-row";
import type { WorkbookFile } from "./excel/open-workbook";
import { inspectOpened } from "./inspect-file";
import { archiveNotes, type OpenedFile, openHead } from "./open-file";
import { describeTotals, totalReason } from "./relation/set-aside-totals";
import { totalsOf } from "./relation/totals-in-memory";
import { judgeUnnamed } from "./relation/unnamed-columns";
import { type FilePreview, isRecords, isWorkbook, type ReadOptions } from "./schema";
import { decodeBuffer } from "./text/decode-stream";

export type PreviewContext = {
  fileName?: string;
  rows?: number;
  /** Folder for the cut of a table that is not the first; the caller removes it. */
  scratchDir?: string;
};

type Rows = Pick<FilePreview, "rows" | "more" | "rejected" | "notes">;

/** The first rows as they would be loaded. Reads the head of the file only, whatever its size. */
export async function previewFile(
  path: string,
  options: ReadOptions = {},
  { fileName, rows = 100, scratchDir }: PreviewContext = {},
): Promise<FilePreview> {
  const name = fileName ?? basename(path);
  if ((options.table ?? 1) > 1) return previewTable(path, name, options, rows, scratchDir);
  const opened = await openHead(path, name, options, scratchDir);
  const inspection = await inspectOpened(opened);
  const first = await firstRows(opened, opened.options, rows, 0);
  const notes = [...archiveNotes(opened), ...first.notes];
  return withoutHollow({ inspection, ...first, notes }, opened.complete);
}

async function firstRows(
  opened: OpenedFile,
  options: ReadOptions,
  count: number,
  lineOffset: number,
): Promise<Rows> {
  const { path, detected } = opened;
  const { format } = detected;
  if (isWorkbook(format)) return sheetRows({ path, format }, options, count);
  if (isRecords(format)) {
    const { previewRecords } = await import("./records/open-records");
    const { rows, more, rejected, notes } = await previewRecords({ path, format }, options, count);
    return { rows, more, rejected, notes };
  }
  switch (format) {
    case "csv":
    case "tsv":
      return delimitedRows(opened, options, count, lineOffset);
    case "json":
    case "ndjson": {
      const { previewJson } = await import("./json/preview-json");
      const { rows, more, rejected, notes } = await previewJson(opened, options, count);
      return { rows, more, rejected, notes };
    }
    case "parquet": {
      const { previewParquet } = await import("./parquet/preview-parquet");
      return { ...(await previewParquet(opened.path, count, options.flattenDepth)), rejected: [], notes: [] };
    }
  }
}

async function sheetRows(file: WorkbookFile, options: ReadOptions, count: number): Promise<Rows> {
  const { planSheet } = await import("./excel/read-workbook");
  const { workbook, layout, sample, more, notes } = await planSheet(file, options);
  workbook.close();
  const data = sample.filter(
    ({ row, cells }) =>
      layout.firstDataLine > 0 && row >= layout.firstDataLine && cells.some((cell) => cell !== null),
  );
  return {
    rows: data.slice(0, count).map((row) => row.cells),
    more: more || data.length > count,
    rejected: [],
    notes,
  };
}

async function previewTable(
  path: string,
  name: string,
  options: ReadOptions,
  rows: number,
  scratchDir: string | undefined,
): Promise<FilePreview> {
  if (scratchDir === undefined)
    return fail(
      "bug",
      "reading.no_scratch",
      "The preview of another table than the first needs a scratch folder.",
    );
  const table = await openTable(path, name, options, scratchDir);
  const inspection = await inspectOpened(table.opened);
  if (table.encoding !== null) inspection.encoding = table.encoding;
  const first = await firstRows(table.opened, table.options, rows, table.lineOffset);
  return withoutHollow({ inspection, ...first }, table.opened.complete);
}

/** Without what loading leaves out at the right edge; known where every row is in view. */
function withoutHollow(preview: FilePreview, complete: boolean): FilePreview {
  const { inspection, rows, more } = preview;
  const delimited = inspection.format === "csv" || inspection.format === "tsv";
  // Of a workbook the sheet is read on its own: whether there is more of it says enough.
  const inView = delimited ? complete : isWorkbook(inspection.format);
  if (!inView || more || rows.length === 0) return preview;
  const { kept, notes } = judgeUnnamed(inspection.columns, (column) =>
    rows.every((cells) => (cells[column] ?? null) === null),
  );
  return {
    ...preview,
    inspection: { ...inspection, columns: inspection.columns.slice(0, kept) },
    rows: rows.map((cells) => cells.slice(0, kept)),
    notes: [...preview.notes, ...notes],
  };
}

/** The file as if it began with the table asked for; the cut lies in the scratch folder. */
async function openTable(
  path: string,
  name: string,
  options: ReadOptions,
  scratchDir: string,
): Promise<{ opened: OpenedFile; options: ReadOptions; lineOffset: number; encoding: string | null }> {
  const opened = await openHead(path, name, options, scratchDir);
  const { table = 1, ...rest } = opened.options;
  const { format, compression } = opened.detected;
  if (format !== "csv" && format !== "tsv")
    return { opened, options: opened.options, lineOffset: 0, encoding: null };
  if (compression !== null)
    fail(
      "invalid",
      "reading.preview_packed",
      "The second table of a compressed file has no preview. Unpack the file first, or load it without looking.",
      { field: "table" },
    );
  const cut = await cutTable(path, table, options, scratchDir, {});
  const inner = { ...rest, encoding: "utf-8", dialect: { ...rest.dialect, skip: undefined } };
  return {
    opened: {
      ...opened,
      path: cut.path,
      head: cut.head,
      complete: cut.head.length >= cut.bytes,
      options: inner,
    },
    options: inner,
    lineOffset: cut.lineOffset,
    encoding: cut.encoding.name,
  };
}

async function delimitedRows(
  opened: OpenedFile,
  options: ReadOptions,
  count: number,
  lineOffset: number,
): Promise<Rows> {
  const { head, complete } = opened;
  const plan = planDelimited(head, complete, options);
  const result: Rows = { rows: [], more: false, rejected: [], notes: [] };
  const shown: { cells: (string | null)[]; line: number }[] = [];
  if (plan.layout.firstDataLine === 0) return result;
  const settler = new RowSettler(plan.grammar, plan.layout, plan.shortShare, options.ragged ?? "align");
  const text = decodeBuffer(head, plan.encoding, complete);
  const reader = new RecordReader(once(text), plan.grammar, plan.layout, settler, {
    damage: true,
    nul: true,
    footer: complete && options.footer !== "keep",
    lineOffset,
  });
  for await (const batch of reader.read())
    for (const event of batch) {
      if (shown.length >= count) result.more = true;
      else if (event.kind === "row") shown.push(event);
      else result.rejected.push({ line: event.line, reason: event.reason, raw: event.raw.slice(0, 300) });
    }
  if (!complete && !result.more) {
    // The head cuts its last row in two: it shows neither as a row nor as a rejection.
    shown.pop();
    result.more = true;
  }
  const notes = describeLog(reader.log);
  if (!result.more && options.footer !== "keep") {
    const { totals, doubtful } = await totalsOf(shown);
    notes.push(...describeTotals(totals, doubtful));
    for (const { cells, line } of shown.splice(shown.length - totals.length)) {
      const raw = cells.map((cell) => cell ?? "").join(plan.grammar.delimiter);
      result.rejected.push({ line, reason: totalReason, raw: raw.slice(0, 300) });
    }
  }
  return { ...result, rows: shown.map(({ cells }) => cells), rejected: result.rejected.slice(0, 20), notes };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
