import { join } from "node:path";
import { fail } from "@/server/platform/errors";
import { gunzipFile, gunzipHead } from "./archive/gunzip";
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
};

const text: FileFormat[] = ["csv", "tsv", "json", "ndjson"];

/** Looks at the beginning of a file only. */
export async function openHead(path: string, name: string, options: ReadOptions): Promise<OpenedFile> {
  let length = headBytes;
  let { head, bytes } = await readHead(path, length);
  const detected = detectFormat(head, name);
  if (detected.compression === null) {
    while (detected.format === "csv" && head.length < bytes && hasLongLines(head) && length < longestHead) {
      length *= 4;
      ({ head } = await readHead(path, length));
    }
    return {
      path,
      name,
      bytes,
      head,
      complete: head.length >= bytes,
      detected: applyOptions(detected, options),
    };
  }
  let inner = await gunzipHead(path, length);
  while (!inner.complete && hasLongLines(inner.head) && length < longestHead) {
    length *= 4;
    inner = await gunzipHead(path, length);
  }
  return { path, name, bytes, ...inner, detected: innerFormat(inner.head, name, options) };
}

/** The largest part of a file that is looked at, where its lines are long. */
const longestHead = headBytes * 64;

/** Whether a table's names and its first row are not both in the head: nothing could be told about it. */
function hasLongLines(head: Buffer): boolean {
  const ends = (sign: number) => head.indexOf(sign, head.indexOf(sign) + 1) > 0;
  return !ends(0x0a) && !ends(0x0d);
}

/** Opens a file for reading to its end; a compressed one is unpacked into the scratch folder first. */
export async function openWhole(
  path: string,
  name: string,
  options: ReadOptions,
  scratchDir: string,
  signal?: AbortSignal,
): Promise<OpenedFile & { unpacked: string | null }> {
  const opened = await openHead(path, name, options);
  if (opened.detected.compression === null) return { ...opened, unpacked: null };
  const target = join(scratchDir, `unpacked-${Date.now().toString(36)}.txt`);
  await gunzipFile(path, target, opened.bytes, signal);
  return { ...opened, path: target, unpacked: target };
}

function innerFormat(head: Buffer, name: string, options: ReadOptions): DetectedFormat {
  const inner = detectFormat(head, name.replace(/\.gz$/i, ""));
  if (inner.compression !== null || !text.includes(inner.format))
    fail(
      "invalid",
      "reading.nested_archive",
      "The gzip file holds no text table. Upload what is inside it instead.",
    );
  return { ...applyOptions(inner, options), compression: "gzip" };
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
