import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { fail } from "@/server/platform/errors";
import { isPacking, type Packing, unpackFile, unpackHead } from "./archive/unpack";
import { ZipArchive } from "./archive/zip-archive";
import { chooseEntry, entryHead, unpackEntry, zipContent } from "./archive/zip-tables";
import { headBytes } from "./delimited/open-delimited";
import { type DetectedFormat, detectFormat, readHead } from "./detect-format";
import type { FileFormat, ReadOptions } from "./schema";

/** A file whose format is known and whose first bytes are at hand, unpacked if it was compressed. */
export type OpenedFile = {
  /** Where the unpacked bytes are; for a head only, the file as given. */
  path: string;
  name: string;
  /** Size of the file as given. */
  bytes: number;
  head: Buffer;
  /** The head is the whole file. */
  complete: boolean;
  detected: DetectedFormat;
  /** The options as they apply to the table: the name of one in an archive is none of its sheets. */
  options: ReadOptions;
  /** The tables of the archive that the file is, and the one that is read. */
  archive: { tables: string[]; entry: string } | null;
  /** A file in the scratch folder that whoever is done with the table removes. */
  unpacked: string | null;
};

const text: FileFormat[] = ["csv", "tsv", "json", "ndjson"];

/** Looks at the beginning of a file only. What has to be unpacked for that goes to the scratch folder. */
export async function openHead(
  path: string,
  name: string,
  options: ReadOptions,
  scratchDir?: string,
): Promise<OpenedFile> {
  let length = headBytes;
  let { head, bytes } = await readHead(path, length);
  const detected = detectFormat(head, name);
  const whole = { path, name, bytes, options, archive: null, unpacked: null };
  if (detected.compression === "zip")
    return openZip({ ...whole, head, complete: head.length >= bytes, detected }, scratchDir);
  if (detected.compression === null) {
    while (detected.format === "csv" && head.length < bytes && hasLongLines(head) && length < longestHead) {
      length *= 4;
      ({ head } = await readHead(path, length));
    }
    return { ...whole, head, complete: head.length >= bytes, detected: applyOptions(detected, options) };
  }
  return openPacked({ ...whole, head, complete: false, detected }, detected.compression, scratchDir);
}

/** A text by its beginning; what has to be read from other places too is unpacked. */
async function openPacked(
  opened: OpenedFile,
  packing: Packing,
  scratchDir: string | undefined,
): Promise<OpenedFile> {
  const { path, bytes, options } = opened;
  const name = opened.name.replace(packedEnding, "");
  let length = headBytes;
  let inner = await unpackHead(path, packing, length);
  while (!inner.complete && hasLongLines(inner.head) && length < longestHead) {
    length *= 4;
    inner = await unpackHead(path, packing, length);
  }
  const found = detectFormat(inner.head, name);
  if (found.compression === null && text.includes(found.format))
    return { ...opened, ...inner, detected: { ...applyOptions(found, options), compression: packing } };
  if (isPacking(found.compression)) refuseNested(opened.name);
  if (scratchDir === undefined)
    return fail(
      "invalid",
      "reading.preview_packed",
      "The file has no preview as long as it is compressed. Unpack it first, or load it without looking.",
    );
  const target = scratchFile(scratchDir);
  await unpackFile(path, packing, target, bytes);
  const table = await openHead(target, name, options, scratchDir);
  if (table.archive !== null) refuseNested(opened.name);
  return {
    ...table,
    name: opened.name,
    bytes,
    unpacked: target,
    detected: { ...table.detected, compression: packing },
  };
}

/** What packers put behind the name of a file. */
const packedEnding = /\.(?:gz|gzip|bz2|zst|zstd|xz)$/i;

/** The largest part of a file that is looked at, where its lines are long. */
const longestHead = headBytes * 64;

/** Whether a table's names and its first row are not both in the head, or a cell fills most of it: little could be told. */
function hasLongLines(head: Buffer): boolean {
  const ends = (sign: number) => head.indexOf(sign, head.indexOf(sign) + 1) > 0;
  if (!ends(0x0a) && !ends(0x0d)) return true;
  const last = head.lastIndexOf(quoteSign);
  if (last < 0 || last > head.length / 2) return false;
  let quotes = 0;
  for (let at = head.indexOf(quoteSign); at >= 0; at = head.indexOf(quoteSign, at + 1)) quotes++;
  return quotes % 2 === 1;
}

const quoteSign = 0x22;

/** Opens a file for reading to its end; a compressed one is unpacked into the scratch folder first. */
export async function openWhole(
  path: string,
  name: string,
  options: ReadOptions,
  scratchDir: string,
  signal?: AbortSignal,
): Promise<OpenedFile> {
  const opened = await openHead(path, name, options, scratchDir);
  if (opened.detected.compression === null || opened.unpacked !== null) return opened;
  const target = scratchFile(scratchDir);
  const { compression } = opened.detected;
  if (opened.archive !== null) {
    const { entry } = opened.archive;
    await withArchive(path, (archive) => unpackEntry(archive, entry, target, signal));
  } else if (isPacking(compression)) await unpackFile(path, compression, target, opened.bytes, signal);
  return { ...opened, path: target, unpacked: target };
}

/** A workbook, or one of the tables in an archive: texts by their beginning, others unpacked. */
async function openZip(opened: OpenedFile, scratchDir: string | undefined): Promise<OpenedFile> {
  const { path, options } = opened;
  return withArchive(path, async (archive) => {
    const content = await zipContent(archive);
    if (content.kind === "workbook") return { ...opened, detected: workbookIn(content, options, null) };
    const { tables } = content;
    const { entry, sheet } = chooseEntry(tables, options.sheet);
    const { sheet: _, ...rest } = options;
    const inner = sheet === undefined ? rest : { ...rest, sheet };
    const first = await entryHead(archive, entry, headBytes);
    const found = detectFormat(first.head, entry);
    if (isPacking(found.compression)) refuseNested(entry);
    const table = { ...opened, ...first, options: inner, archive: { tables, entry } };
    if (found.compression === null && text.includes(found.format))
      return { ...table, detected: { ...applyOptions(found, options), compression: "zip" } };
    if (scratchDir === undefined)
      fail(
        "invalid",
        "reading.preview_packed",
        `${entry} has no preview as long as it is packed. Unpack the archive first, or load it without looking.`,
      );
    const target = scratchFile(scratchDir);
    await unpackEntry(archive, entry, target);
    const detected: DetectedFormat =
      found.compression === "zip"
        ? await withArchive(target, async (packed) => {
            const within = await zipContent(packed);
            return within.kind === "workbook" ? workbookIn(within, options, "zip") : refuseNested(entry);
          })
        : { ...applyOptions(found, options), compression: "zip" };
    return { ...table, path: target, unpacked: target, detected };
  });
}

async function withArchive<T>(path: string, work: (archive: ZipArchive) => Promise<T>): Promise<T> {
  const archive = await ZipArchive.open(path);
  try {
    return await work(archive);
  } finally {
    archive.close();
  }
}

function workbookIn(
  { format, reason }: Pick<DetectedFormat, "format" | "reason">,
  options: ReadOptions,
  compression: DetectedFormat["compression"],
): DetectedFormat {
  return { ...applyOptions({ format, reason, compression, confidence: 0.95 }, options), compression };
}

function scratchFile(scratchDir: string): string {
  return join(scratchDir, `unpacked-${randomUUID()}`);
}

function refuseNested(entry: string): never {
  return fail(
    "invalid",
    "reading.nested_archive",
    `${entry} is compressed twice, or holds an archive. Unpack it and upload what is inside.`,
  );
}

/** A format the user names wins over the detected one, as long as both are text or both are the same. */
function applyOptions(detected: DetectedFormat, options: ReadOptions): DetectedFormat {
  const wanted = options.format;
  if (wanted === undefined || wanted === detected.format) return detected;
  if (!text.includes(wanted) || !text.includes(detected.format))
    fail(
      "invalid",
      "reading.format_mismatch",
      `The file is ${detected.format} by its content and cannot be read as ${wanted}.`,
      {
        field: "format",
      },
    );
  return { ...detected, format: wanted, reason: "set by the user", confidence: 1 };
}

type Named = { sheet: string | null; sheets: string[] | null };

/** The names that a table and its neighbours have for people: those in an archive with several stand in front. */
export function nameSheets({ archive }: OpenedFile, { sheet, sheets }: Named): Named {
  if (archive === null || archive.tables.length < 2) return { sheet, sheets };
  const { entry, tables } = archive;
  return {
    sheet: sheet === null ? entry : `${entry}/${sheet}`,
    sheets: tables.flatMap((table) =>
      table === entry && sheets !== null ? sheets.map((name) => `${table}/${name}`) : [table],
    ),
  };
}

/** Formats of a single table. */
const alone: FileFormat[] = ["csv", "tsv", "ndjson", "parquet", "avro", "log"];

export function archiveNotes({ archive, options, detected }: OpenedFile): string[] {
  if (options.sheet !== undefined && alone.includes(detected.format))
    return [`The file is one table: there is no "${options.sheet}" in it to choose.`];
  if (archive === null || archive.tables.length < 2) return [];
  return [`The archive has ${archive.tables.length} tables; this is "${archive.entry}".`];
}
