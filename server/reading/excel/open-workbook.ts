import { fail } from "@/server/platform/errors";
import type { WorkbookFormat } from "../schema";
import type { Workbook } from "./sheet";

/** Where a workbook is, and what it is by its content. */
export type WorkbookFile = { path: string; format: WorkbookFormat };

/** Opens a workbook of any program up to, but not including, its sheets. The caller closes it. */
export async function openWorkbook({ path, format }: WorkbookFile): Promise<Workbook> {
  const workbook = await openAs(path, format);
  if (workbook.sheets.length > 0) return workbook;
  workbook.close();
  return fail("invalid", "reading.no_sheet", "The workbook has no worksheet.");
}

async function openAs(path: string, format: WorkbookFormat): Promise<Workbook> {
  if (format === "xls") return (await import("./xls/open-xls")).openXls(path);
  const { ZipArchive } = await import("../archive/zip-archive");
  const archive = await ZipArchive.open(path);
  try {
    const { openXlsx } = await import("./xlsx/open-xlsx");
    return await openXlsx(archive);
  } catch (error) {
    archive.close();
    throw error;
  }
}
