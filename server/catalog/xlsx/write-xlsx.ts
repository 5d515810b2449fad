import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { EngineSession } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import {
  cellXml,
  contentTypesXml,
  escapeXml,
  relationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./parts";

/** Rows an Excel sheet holds, the header among them. */
const sheetLimit = 1_048_576;

/**
 * Writes the result of a query as an Excel workbook with one sheet, streaming: numbers and booleans
 * keep their type, all else is text, so that no leading zero or long id is altered by Excel.
 */
export async function writeXlsx(
  session: EngineSession,
  select: string,
  path: string,
  options: { rows: number; sheet: string },
): Promise<void> {
  if (options.rows >= sheetLimit)
    fail(
      "invalid",
      "catalog.xlsx_too_long",
      `An Excel sheet holds ${sheetLimit - 1} rows. Export CSV or Parquet instead.`,
    );
  const zip = new ZipFile();
  const fixed = { mtime: new Date(Date.UTC(2000, 0, 1)) };
  zip.addBuffer(Buffer.from(contentTypesXml), "[Content_Types].xml", fixed);
  zip.addBuffer(Buffer.from(relationshipsXml), "_rels/.rels", fixed);
  zip.addBuffer(Buffer.from(workbookXml(options.sheet)), "xl/workbook.xml", fixed);
  zip.addBuffer(Buffer.from(workbookRelationshipsXml), "xl/_rels/workbook.xml.rels", fixed);
  const rows = Readable.from(sheet(session, select));
  // The archive does not hand on what goes wrong in a stream put into it: it would wait for ever.
  rows.once("error", (error) => (zip.outputStream as Readable).destroy(error));
  zip.addReadStream(rows, "xl/worksheets/sheet1.xml", fixed);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

async function* sheet(session: EngineSession, select: string): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`;
  const columns = await session.rows<{ column_name: string }>(`DESCRIBE ${select}`);
  yield `<row>${columns.map(({ column_name }) => `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(column_name)}</t></is></c>`).join("")}</row>`;
  for await (const rows of session.chunks(select)) {
    yield rows
      .map((row) => `<row>${columns.map(({ column_name }) => cellXml(row[column_name])).join("")}</row>`)
      .join("");
  }
  yield "</sheetData></worksheet>";
}
