import { fail } from "@/server/platform/errors";
import type { ZipArchive } from "../../archive/zip-archive";
import { builtInFormat, customFormat, type NumberFormat } from "../number-format";
import { attribute, scanXml } from "../scan-xml";
import type { Workbook } from "../sheet";
import { mainPart, partOf, readTargets, type Targets, walk } from "./package-parts";
import { readStrings } from "./shared-strings";
import { sheetRows } from "./sheet-rows";
import { readShape } from "./sheet-shape";

/** What the cells of every sheet refer to. */
export type CellTables = {
  archive: ZipArchive;
  date1904: boolean;
  /** Number format per cell style. */
  formats: NumberFormat[];
  sharedStrings: string[];
};

/** Opens a workbook (.xlsx) up to, but not including, its sheets. Closing it closes the archive. */
export async function openXlsx(archive: ZipArchive): Promise<Workbook> {
  const main = await mainPart(archive);
  if (!archive.has(main))
    fail("invalid", "reading.workbook_broken", "The workbook is incomplete: its list of sheets is missing.");
  const targets = await readTargets(archive, main);
  const { sheets, date1904 } = await readSheetList(archive, main, targets);
  const tables: CellTables = {
    archive,
    date1904,
    formats: await readFormats(archive, partOf(targets, "/styles") ?? "xl/styles.xml"),
    sharedStrings: await readStrings(archive, partOf(targets, "/sharedStrings") ?? "xl/sharedStrings.xml"),
  };
  return {
    sheets: sheets.map(({ name, hidden, part }) => ({
      name,
      hidden,
      shape: (signal) => readShape(archive, part, signal),
      rows: (shape, signal, tally) => sheetRows(tables, part, shape, signal, tally),
    })),
    close: () => archive.close(),
  };
}

type SheetPart = { name: string; part: string; hidden: boolean };

async function readSheetList(
  archive: ZipArchive,
  main: string,
  targets: Targets,
): Promise<{ sheets: SheetPart[]; date1904: boolean }> {
  const sheets: SheetPart[] = [];
  let date1904 = false;
  await walk(archive, main, (name, attributes) => {
    // Extensions bring properties of the same name, which say nothing of dates.
    if (name === "workbookPr") date1904 ||= /^(1|true)$/.test(attribute(attributes, "date1904") ?? "");
    if (name !== "sheet") return;
    const target = targets.get(attribute(attributes, "[a-zA-Z]+:id") ?? "");
    if (!target?.type.endsWith("/worksheet")) return;
    sheets.push({
      name: attribute(attributes, "name") ?? `Sheet ${sheets.length + 1}`,
      part: target.part,
      hidden: /hidden/i.test(attribute(attributes, "state") ?? ""),
    });
  });
  return { sheets, date1904 };
}

async function readFormats(archive: ZipArchive, part: string): Promise<NumberFormat[]> {
  if (!archive.has(part)) return [];
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellFormats = false;
  const handler = {
    open: (name: string, attributes: string) => {
      if (name === "numFmt")
        codes.set(
          Number(attribute(attributes, "numFmtId")),
          customFormat(attribute(attributes, "formatCode") ?? ""),
        );
      else if (name === "cellXfs") inCellFormats = true;
      else if (name === "xf" && inCellFormats) {
        const id = Number(attribute(attributes, "numFmtId") ?? 0);
        formats.push(codes.get(id) ?? builtInFormat(id));
      }
    },
    text: () => undefined,
    close: (name: string) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  };
  for await (const _ of scanXml(archive.chunks(part), handler));
  return formats;
}
