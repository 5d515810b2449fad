import { basename } from "node:path";
import { nameSheets, type OpenedFile, openHead } from "./open-file";
import { type FileInspection, isRecords, isWorkbook, type ReadOptions } from "./schema";

/**
 * What a file is and how it would be read, from its content: format, encoding, dialect, header, sheets.
 * Reads the first bytes only (of a workbook, the sheet in question). Throws `invalid` with a `reading.*`
 * code for empty, binary, encrypted and unknown content.
 */
export async function inspectFile(
  path: string,
  options: ReadOptions = {},
  { fileName, scratchDir }: { fileName?: string; scratchDir?: string } = {},
): Promise<FileInspection> {
  return inspectOpened(await openHead(path, fileName ?? basename(path), options, scratchDir));
}

export async function inspectOpened(opened: OpenedFile): Promise<FileInspection> {
  const inspection = await inspectTable(opened, opened.options);
  return { ...inspection, ...nameSheets(opened, inspection) };
}

async function inspectTable(opened: OpenedFile, options: ReadOptions): Promise<FileInspection> {
  const { detected, bytes, head, complete, path } = opened;
  const base = {
    format: detected.format,
    bytes,
    compression: detected.compression,
    encoding: null,
    dialect: null,
    sheet: null,
    sheets: null,
  };
  const why = [`format ${detected.format}: ${detected.reason}`];
  const { format } = detected;
  if (isWorkbook(format)) {
    const { planSheet } = await import("./excel/read-workbook");
    const plan = await planSheet({ path, format }, options);
    plan.workbook.close();
    const { sheet, sheets, columns, layout } = plan;
    const reasons = [...why, ...layout.reasons];
    return { ...base, sheet: sheet.name, sheets, columns, confidence: layout.confidence, reasons };
  }
  if (isRecords(format)) {
    const { previewRecords } = await import("./records/open-records");
    const { encoding, sheet, sheets, columns } = await previewRecords({ path, format }, options, 100);
    return { ...base, encoding, sheet, sheets, columns, confidence: detected.confidence, reasons: why };
  }
  switch (format) {
    case "csv":
    case "tsv": {
      const { planDelimited, toDialect, delimitedFormat } = await import("./delimited/open-delimited");
      const plan = planDelimited(head, complete, options);
      return {
        ...base,
        format: delimitedFormat(plan.grammar),
        encoding: plan.encoding.name,
        dialect: toDialect(plan),
        columns: plan.columns,
        confidence: Math.min(detected.confidence, plan.confidence),
        reasons: [...why, ...plan.reasons],
      };
    }
    case "json":
    case "ndjson": {
      const { previewJson } = await import("./json/preview-json");
      const { encoding, sheet, sheets, columns } = await previewJson(opened, options, 100);
      return { ...base, encoding, sheet, sheets, columns, confidence: detected.confidence, reasons: why };
    }
    case "parquet": {
      const { inspectParquet } = await import("./parquet/preview-parquet");
      return {
        ...base,
        columns: await inspectParquet(path, options.flattenDepth),
        confidence: 1,
        reasons: why,
      };
    }
  }
}
