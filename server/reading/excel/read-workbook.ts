import { fail } from "@/server/platform/errors";
import { detectLayout, type Layout } from "../delimited/detect-layout";
import { createRejectedTable, loadRecords } from "../delimited/load-records";
import type { Grammar } from "../delimited/parse-record";
import type { ReadProgress } from "../delimited/read-delimited";
import type { RecordEvent } from "../delimited/read-records";
import type { SampleRow } from "../delimited/sample-rows";
import type { Placement } from "../relation/create-relation";
import { nameColumns } from "../relation/name-columns";
import type { RawColumn, ReadOptions } from "../schema";
import { openWorkbook, type Workbook } from "./open-workbook";
import { readShape, type SheetRow, type SheetShape, sheetRows } from "./sheet-rows";

export type SheetPlan = {
  workbook: Workbook;
  sheet: { name: string; part: string };
  sheets: string[];
  shape: SheetShape;
  layout: Layout;
  columns: RawColumn[];
  /** First rows, for a preview. */
  sample: SheetRow[];
  /** The sheet goes on after the sample. */
  more: boolean;
  notes: string[];
};

const sampledRows = 300;
/** Sheets have no delimiters; header and preamble are judged by the cells alone. */
const noGrammar: Grammar = {
  delimiter: "\t",
  quote: null,
  escape: null,
  initialSpace: false,
  lineEnd: "any",
};

/** Opens a workbook, chooses the sheet and finds header and extent. The caller closes the archive. */
export async function planSheet(
  path: string,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<SheetPlan> {
  const workbook = await openWorkbook(path);
  try {
    const sheets = workbook.sheets.map((sheet) => sheet.name);
    const { sheet, shape } = await chooseSheet(workbook, options, signal);
    const sample: SheetRow[] = [];
    let more = false;
    for await (const row of sheetRows(workbook, sheet.part, shape, signal)) {
      more = sample.length === sampledRows;
      if (more) break;
      sample.push(row);
    }
    const width = Math.max(0, shape.lastColumn - shape.firstColumn + 1);
    const layout = detectLayout(
      sample.map(toSampleRow),
      width,
      noGrammar,
      { ...options.dialect, comment: null },
      null,
      () => "",
    );
    const names = layout.headerRows > 0 ? layout.names : Array.from({ length: width }, () => "");
    const notes: string[] = [];
    if (sheets.length > 1) notes.push(`The workbook has ${sheets.length} sheets; this is "${sheet.name}".`);
    if (shape.merges.length > 0)
      notes.push(`${shape.merges.length} merged areas: values merged over rows count for each row.`);
    return { workbook, sheet, sheets, shape, layout, columns: nameColumns(names), sample, more, notes };
  } catch (error) {
    workbook.archive.close();
    throw error;
  }
}

/** Loads one sheet; `_line` is the row number of the sheet. */
export async function readWorkbook(
  place: Placement,
  path: string,
  options: ReadOptions,
  progress: ReadProgress,
): Promise<{ sheet: string; sheets: string[]; columns: RawColumn[]; rows: number; notes: string[] }> {
  const plan = await planSheet(path, options, progress.signal);
  const { workbook, sheet, sheets, columns, notes } = plan;
  try {
    await createRejectedTable(place);
    const skipped = { blank: 0 };
    const { rows } = await loadRecords(place, columns, dataRows(plan, skipped, progress.signal));
    if (skipped.blank > 0) notes.push(`${skipped.blank} empty rows skipped.`);
    return { sheet: sheet.name, sheets, columns, rows, notes };
  } finally {
    workbook.archive.close();
  }
}

async function* dataRows(
  { workbook, sheet, shape, layout }: SheetPlan,
  skipped: { blank: number },
  signal?: AbortSignal,
): AsyncGenerator<RecordEvent[]> {
  if (layout.firstDataLine === 0) return;
  for await (const { cells, row } of sheetRows(workbook, sheet.part, shape, signal)) {
    if (row < layout.firstDataLine) continue;
    if (cells.every((cell) => cell === null)) skipped.blank++;
    else yield [{ kind: "row", cells, line: row }];
  }
}

async function chooseSheet(
  workbook: Workbook,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<{ sheet: Workbook["sheets"][number]; shape: SheetShape }> {
  if (options.sheet !== undefined) {
    const sheet = workbook.sheets.find(({ name }) => name === options.sheet);
    if (!sheet)
      return fail(
        "invalid",
        "reading.sheet_unknown",
        `The workbook has no sheet "${options.sheet}". It has: ${workbook.sheets.map((s) => s.name).join(", ")}.`,
        { field: "sheet" },
      );
    return { sheet, shape: await readShape(workbook, sheet.part, signal) };
  }
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  for (const sheet of visible.length > 0 ? visible : workbook.sheets) {
    const shape = await readShape(workbook, sheet.part, signal);
    if (shape.lastColumn >= 0) return { sheet, shape };
  }
  return fail("invalid", "reading.empty", "The workbook is empty: no sheet holds a value.");
}

function toSampleRow({ cells, row }: SheetRow): SampleRow {
  return {
    cells,
    line: row,
    quoted: 0,
    paddedQuotes: 0,
    stray: false,
    resolved: true,
    blank: cells.every((cell) => cell === null),
  };
}
