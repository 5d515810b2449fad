import { fail } from "@/server/platform/errors";
import { ZipArchive } from "../archive/zip-archive";
import { readHead } from "../detect-format";
import type { WorkbookFormat } from "../schema";
import type { Workbook } from "./sheet";

/** Where a workbook is, and what it is by its content. */
export type WorkbookFile = { path: string; format: WorkbookFormat };

/** Opens a workbook of any program up to, but not including, its sheets. The caller closes it. */
export async function openWorkbook(file: WorkbookFile, signal?: AbortSignal): Promise<Workbook> {
  const workbook = await openAs(file, signal);
  if (workbook.sheets.length > 0) return workbook;
  workbook.close();
  return fail("invalid", "reading.no_sheet", "The workbook has no worksheet.");
}

async function openAs({ path, format }: WorkbookFile, signal?: AbortSignal): Promise<Workbook> {
  switch (format) {
    case "xls":
      return (await import("./xls/open-xls")).openXls(path);
    case "xml":
      return (await import("./markup/excel-xml")).openExcelXml(path, signal);
    case "html":
      return (await import("./markup/html-tables")).openHtml(path, signal);
    case "ods":
      return (await isZip(path))
        ? fromArchive(path, async (archive) => (await import("./ods/open-ods")).openOds(archive, signal))
        : (await import("./ods/open-ods")).openFlatOds(path, signal);
    case "xlsb":
      return fromArchive(path, async (archive) => (await import("./xlsb/open-xlsb")).openXlsb(archive));
    case "xlsx":
      return fromArchive(path, async (archive) => (await import("./xlsx/open-xlsx")).openXlsx(archive));
  }
}

async function isZip(path: string): Promise<boolean> {
  return (await readHead(path, 2)).head.toString("latin1") === "PK";
}

async function fromArchive(
  path: string,
  open: (archive: ZipArchive) => Promise<Workbook>,
): Promise<Workbook> {
  const archive = await ZipArchive.open(path);
  try {
    return await open(archive);
  } catch (error) {
    archive.close();
    throw error;
  }
}
