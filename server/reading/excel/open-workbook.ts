import { posix } from "node:path";
import { fail } from "@/server/platform/errors";
import { ZipArchive } from "../archive/zip-archive";
import { builtInFormat, customFormat, type NumberFormat } from "./number-format";
import { attribute, scanXml } from "./scan-xml";

export type Workbook = {
  archive: ZipArchive;
  /** Worksheets in order; hidden ones too, charts and macros not. */
  sheets: { name: string; part: string; hidden: boolean }[];
  date1904: boolean;
  /** Number format per cell style. */
  formats: NumberFormat[];
  sharedStrings: string[];
};

/** Characters of shared strings kept in memory, at most. */
const longestStrings = 512 * 1024 * 1024;

/** Opens a workbook up to, but not including, its sheets. The caller closes the archive. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const archive = await ZipArchive.open(path);
  try {
    const main = await mainPart(archive);
    if (archive.has("xl/workbook.bin"))
      fail(
        "invalid",
        "reading.binary_workbook",
        "This is a binary workbook (.xlsb). Save it as .xlsx and try again.",
      );
    if (!archive.has(main))
      fail(
        "invalid",
        "reading.not_a_table",
        "This is a zip archive without a workbook. Unpack it and upload the tables inside.",
      );
    const targets = await readTargets(archive, main);
    const { sheets, date1904 } = await readSheetList(archive, main, targets);
    if (sheets.length === 0) fail("invalid", "reading.no_sheet", "The workbook has no worksheet.");
    return {
      archive,
      sheets,
      date1904,
      formats: await readFormats(archive, partOf(targets, "/styles") ?? "xl/styles.xml"),
      sharedStrings: await readStrings(archive, partOf(targets, "/sharedStrings") ?? "xl/sharedStrings.xml"),
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

export async function walk(
  archive: ZipArchive,
  name: string,
  open: (name: string, attributes: string) => void,
): Promise<void> {
  const handler = { open, text: () => undefined, close: () => undefined };
  for await (const _ of scanXml(archive.chunks(name), handler));
}

type Targets = Map<string, { part: string; type: string }>;

/** The parts that one part of the archive refers to, by the id of the reference; none where it refers to nothing. */
export async function readTargets(archive: ZipArchive, from: string): Promise<Targets> {
  const targets: Targets = new Map();
  const folder = posix.dirname(from);
  const list = posix.join(folder, "_rels", `${posix.basename(from)}.rels`);
  if (!archive.has(list) && from !== usualMain) return targets;
  await walk(archive, list, (name, attributes) => {
    if (name !== "Relationship") return;
    const target = attribute(attributes, "Target") ?? "";
    const part = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    targets.set(attribute(attributes, "Id") ?? "", { part, type: attribute(attributes, "Type") ?? "" });
  });
  return targets;
}

const usualMain = "xl/workbook.xml";

/** The part that describes the workbook, which an archive may keep under another name than the usual one. */
async function mainPart(archive: ZipArchive): Promise<string> {
  if (archive.has(usualMain) || !archive.has("_rels/.rels")) return usualMain;
  return partOf(await readTargets(archive, ""), "/officeDocument") ?? usualMain;
}

function partOf(targets: Targets, type: string): string | null {
  for (const target of targets.values()) if (target.type.endsWith(type)) return target.part;
  return null;
}

async function readSheetList(
  archive: ZipArchive,
  main: string,
  targets: Targets,
): Promise<Pick<Workbook, "sheets" | "date1904">> {
  const sheets: Workbook["sheets"] = [];
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

async function readStrings(archive: ZipArchive, part: string): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has(part)) return strings;
  let current = "";
  let inText = false;
  let phonetic = 0;
  let total = 0;
  const handler = {
    open: (name: string) => {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = phonetic === 0;
    },
    text: (value: string) => {
      if (inText) current += value;
    },
    close: (name: string) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        strings.push(unescapeExcel(current));
        total += current.length;
        if (total > longestStrings)
          fail(
            "invalid",
            "reading.zip_bomb",
            "The workbook's texts unpack to an implausible size and were not read.",
          );
      }
    },
  };
  for await (const _ of scanXml(archive.chunks(part), handler));
  return strings;
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
