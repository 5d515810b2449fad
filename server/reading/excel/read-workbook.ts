import { fail } from "@/server/platform/errors";
import { detectLayout, type Layout } from "../delimited/detect-layout";
import { FooterHold } from "../delimited/hold-footer";
import { createRejectedTable, loadRecords } from "../delimited/load-records";
import type { Grammar } from "../delimited/parse-record";
import type { ReadProgress } from "../delimited/read-delimited";
import type { RecordEvent } from "../delimited/read-records";
import { type Placement, wideColumns } from "../relation/create-relation";
import { nameColumns } from "../relation/name-columns";
import { setAsideTotals } from "../relation/set-aside-totals";
import { settleUnnamed } from "../relation/unnamed-columns";
import type { RawColumn, ReadOptions } from "../schema";
import { openWorkbook, type WorkbookFile } from "./open-workbook";
import type { Sheet, SheetRow, SheetShape, SheetTally, TableShape, Workbook } from "./sheet";
import { headerNames, layoutRows } from "./sheet-layout";

export type SheetPlan = {
  workbook: Workbook;
  sheet: Sheet;
  sheets: string[];
  shape: TableShape;
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
  file: WorkbookFile,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<SheetPlan> {
  const workbook = await openWorkbook(file, signal);
  try {
    const sheets = workbook.sheets.map((sheet) => sheet.name);
    const { sheet, shape: whole } = await chooseSheet(workbook, options, signal);
    const shape = chooseTable(whole, options.table ?? 1, sheet.name);
    const sample: SheetRow[] = [];
    let more = false;
    for await (const row of sheet.rows(shape, signal)) {
      more = sample.length === sampledRows;
      if (more) break;
      sample.push(row);
    }
    const width = Math.max(0, shape.lastColumn - shape.firstColumn + 1);
    const layout = detectLayout(
      layoutRows(sample, width),
      width,
      noGrammar,
      { ...options.dialect, comment: null },
      null,
      () => "",
    );
    const names =
      layout.headerRows > 0 ? headerNames(sample, layout, shape) : Array.from({ length: width }, () => "");
    const notes: string[] = [];
    if (sheets.length > 1) notes.push(`The workbook has ${sheets.length} sheets; this is "${sheet.name}".`);
    if (shape.merges.length > 0)
      notes.push(`${shape.merges.length} merged areas: values merged over rows count for each row.`);
    const next = whole.tables[options.table ?? 1];
    if (next)
      notes.push(
        `The sheet has ${whole.tables.length} tables; the next one begins on row ${next.fromRow} and was not loaded.`,
      );
    if (whole.outside > 0)
      notes.push(`${whole.outside} cells outside the tables that the sheet names were not loaded.`);
    return { workbook, sheet, sheets, shape, layout, columns: nameColumns(names), sample, more, notes };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

/** Loads one sheet; `_line` is the row number of the sheet. */
export async function readWorkbook(
  place: Placement,
  file: WorkbookFile,
  options: ReadOptions,
  progress: ReadProgress,
): Promise<{ sheet: string; sheets: string[]; columns: RawColumn[]; rows: number; notes: string[] }> {
  const plan = await planSheet(file, options, progress.signal);
  const { workbook, sheet, sheets, columns, notes } = plan;
  try {
    await createRejectedTable(place);
    const skipped = { blank: 0, footer: 0, uncalculated: 0 };
    const keepFooter = options.footer === "keep";
    const records = dataRows(plan, skipped, keepFooter, progress.signal);
    const { rows } = await loadRecords(place, columns, records);
    if (skipped.uncalculated > 0)
      notes.push(
        `${skipped.uncalculated === 1 ? "1 formula has" : `${skipped.uncalculated} formulas have`} no value in the file and ${skipped.uncalculated === 1 ? "was" : "were"} left empty. Open it in Excel and save it to have ${skipped.uncalculated === 1 ? "it" : "them"} calculated.`,
      );
    if (skipped.blank > 0) notes.push(`${skipped.blank} empty rows skipped.`);
    if (skipped.footer > 0)
      notes.push(`${skipped.footer} rows of text below the table left out of the data.`);
    const source = { sheet: sheet.name, sheets };
    if (columns.length > wideColumns) return { ...source, columns, rows, notes };
    const settled = await settleUnnamed(place, columns, rows);
    notes.push(...settled.notes);
    if (keepFooter) return { ...source, columns: settled.columns, rows, notes };
    const kept = await setAsideTotals(place, settled.columns, rows, writeCells);
    return { ...source, columns: settled.columns, rows: kept.rows, notes: [...notes, ...kept.notes] };
  } finally {
    workbook.close();
  }
}

async function* dataRows(
  { sheet, shape, layout }: SheetPlan,
  skipped: { blank: number; footer: number } & SheetTally,
  keepFooter: boolean,
  signal?: AbortSignal,
): AsyncGenerator<RecordEvent[]> {
  if (layout.firstDataLine === 0) return;
  const hold = new FooterHold();
  let last = layout.firstDataLine - 1;
  for await (const { cells, row } of sheet.rows(shape, signal, skipped)) {
    if (row < layout.firstDataLine) continue;
    const filled = cells.filter((cell) => cell !== null).length;
    if (filled === 0) {
      skipped.blank++;
      continue;
    }
    if (row > last + 1 && !keepFooter && layout.width > 2) hold.expect();
    last = row;
    const event: RecordEvent = { kind: "row", cells, line: row };
    if (filled === 1 && hold.take({ event, raw: writeCells(cells), repair: null }) && !hold.full) continue;
    const waiting = hold.release().map((held) => held.event);
    yield filled === 1 && waiting.includes(event) ? waiting : [...waiting, event];
  }
  const below = hold.close();
  skipped.footer = below.length;
  yield below;
}

/** A row of cells for people to look at. */
function writeCells(cells: (string | null)[]): string {
  return cells.map((cell) => cell ?? "").join("\t");
}

function chooseTable({ tables, merges }: SheetShape, number: number, sheet: string): TableShape {
  const area = tables[number - 1];
  if (!area)
    return fail(
      "invalid",
      "reading.table_unknown",
      `The sheet "${sheet}" has ${tables.length === 1 ? "one table" : `${tables.length} tables`}; there is no table ${number}.`,
      { field: "table" },
    );
  return { ...area, merges };
}

async function chooseSheet(
  workbook: Workbook,
  options: ReadOptions,
  signal?: AbortSignal,
): Promise<{ sheet: Sheet; shape: SheetShape }> {
  if (options.sheet !== undefined) {
    const sheet = workbook.sheets.find(({ name }) => name === options.sheet);
    if (!sheet)
      return fail(
        "invalid",
        "reading.sheet_unknown",
        `The workbook has no sheet "${options.sheet}". It has: ${workbook.sheets.map((s) => s.name).join(", ")}.`,
        { field: "sheet" },
      );
    return { sheet, shape: await sheet.shape(signal) };
  }
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  // A sheet of remarks often stands in front of the one with the table.
  let remarks: { sheet: Sheet; shape: SheetShape } | null = null;
  for (const sheet of visible.length > 0 ? visible : workbook.sheets) {
    const shape = await sheet.shape(signal);
    if (shape.fullRows >= 2) return { sheet, shape };
    if (shape.tables.some(({ lastColumn }) => lastColumn >= 0)) remarks ??= { sheet, shape };
  }
  if (remarks !== null) return remarks;
  return fail("invalid", "reading.empty", "The workbook is empty: no sheet holds a value.");
}
