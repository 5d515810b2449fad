import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fail } from "@/server/platform/errors";
import type { WorkbookFormat } from "../schema";
import { explainUnpacking } from "./unpack";
import type { ZipArchive } from "./zip-archive";

/** A zip archive is a workbook, or a folder with tables in it. */
export type ZipContent =
  | { kind: "workbook"; format: WorkbookFormat; reason: string }
  | { kind: "tables"; tables: string[] };

const tableEnding =
  /\.(?:csv|tsv|tab|txt|json|ndjson|jsonl|parquet|xlsx|xlsm|xltx|xls|xlsb|ods|fods|html?|xml|sql|sqlite3?|db3?|avro|log|csv\.gz|tsv\.gz)$/i;
/** Endings of what explains a table as often as it is one. */
const remarkEnding = /\.(?:txt|html?|xml|log)$/i;
const longestMimeType = 1000;
const shownNames = 20;

export async function zipContent(archive: ZipArchive): Promise<ZipContent> {
  const format = await workbookFormat(archive);
  if (format !== null) {
    archive.limitTotal();
    return {
      kind: "workbook",
      format,
      reason: `it is a zip archive with the parts of an .${format} workbook`,
    };
  }
  const names = archive.names().filter((name) => !isHidden(name));
  const named = names.filter((name) => tableEnding.test(name));
  if (named.length > 0) return { kind: "tables", tables: named };
  if (names.length === 1) return { kind: "tables", tables: names };
  return fail(
    "invalid",
    "reading.not_a_table",
    `This is a zip archive without a table in it. ${names.length === 0 ? "It is empty." : `It holds: ${listed(names)}.`}`,
  );
}

/**
 * The table that is asked for, or the first. `wanted` is its name in the archive, for a sheet of a workbook with
 * `/` and the name of the sheet behind it; where there is one table only, the sheet alone says enough.
 */
export function chooseEntry(
  tables: string[],
  wanted: string | undefined,
): { entry: string; sheet: string | undefined } {
  const first = tables.find((name) => !remarkEnding.test(name)) ?? tables[0] ?? "";
  if (wanted === undefined) return { entry: first, sheet: undefined };
  if (tables.includes(wanted)) return { entry: wanted, sheet: undefined };
  const entry = tables.find((name) => wanted.startsWith(`${name}/`));
  if (entry !== undefined) return { entry, sheet: wanted.slice(entry.length + 1) };
  if (tables.length === 1) return { entry: first, sheet: wanted };
  return fail(
    "invalid",
    "reading.sheet_unknown",
    `The archive has no table "${wanted}". It has: ${listed(tables)}.`,
    { field: "sheet" },
  );
}

/** The first bytes of a file in an archive, and whether they are all there is. */
export async function entryHead(
  archive: ZipArchive,
  entry: string,
  length: number,
): Promise<{ head: Buffer; complete: boolean }> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of archive.chunks(entry)) {
    parts.push(chunk);
    size += chunk.length;
    if (size > length) break;
  }
  return { head: Buffer.concat(parts).subarray(0, length), complete: size <= length };
}

/** Unpacks a file of an archive. A damaged one leaves nothing. */
export async function unpackEntry(
  archive: ZipArchive,
  entry: string,
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await pipeline(Readable.from(archive.chunks(entry)), createWriteStream(target), signal ? { signal } : {});
  } catch (error) {
    await rm(target, { force: true });
    throw explainUnpacking(error);
  }
}

async function workbookFormat(archive: ZipArchive): Promise<WorkbookFormat | null> {
  if (archive.has("xl/workbook.bin")) return "xlsb";
  const isOffice = archive.has("_rels/.rels") && archive.has("[Content_Types].xml");
  const document = archive
    .names()
    .some((name) => /^(?:word\/document\.xml|ppt\/presentation\.xml)$/i.test(name));
  if (document && isOffice)
    fail("invalid", "reading.not_a_table", "This is a Word or PowerPoint document, not a table.");
  // Parts may lie in other folders than the usual one: what refers to them says where.
  if (
    isOffice ||
    archive.has("xl/workbook.xml") ||
    archive.names().some((name) => /^xl\/worksheets\//i.test(name))
  )
    return "xlsx";
  if (!archive.has("mimetype")) return null;
  const type = (await archive.text("mimetype", longestMimeType)).trim();
  if (/^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/.test(type)) return "ods";
  if (/^application\/vnd\.(?:oasis|sun)/.test(type))
    fail(
      "invalid",
      "reading.not_a_table",
      "This is an OpenDocument file, but not a spreadsheet (.ods). Save its table as .ods, .xlsx or CSV and try again.",
    );
  return null;
}

/** What systems put into archives on their own. */
function isHidden(name: string): boolean {
  return /^__MACOSX\//.test(name) || /^(?:\.|thumbs\.db$|desktop\.ini$)/i.test(basename(name));
}

function listed(names: string[]): string {
  const rest = names.length - shownNames;
  return `${names.slice(0, shownNames).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
