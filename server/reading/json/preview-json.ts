import { fail } from "@/server/platform/errors";
import type { OpenedFile } from "../open-file";
import { nameColumns } from "../relation/name-columns";
import { type RawColumn, type ReadOptions, usualFlattenDepth } from "../schema";
import { decodeBuffer } from "../text/decode-stream";
import { ColumnSet, flattenValue } from "./flatten-value";
import {
  endOfString,
  endOfValue,
  JsonIncomplete,
  JsonSyntax,
  kindAt,
  skipSpace,
  stringValue,
} from "./parse-json";
import { jsonEncoding } from "./read-json";

export type JsonPreview = {
  encoding: string;
  columns: RawColumn[];
  rows: (string | null)[][];
  more: boolean;
  notes: string[];
};

/** The first rows of a JSON or NDJSON file from its head alone; the rest is not checked here. */
export async function previewJson(
  opened: OpenedFile,
  options: ReadOptions,
  count: number,
): Promise<JsonPreview> {
  const { head, complete, detected } = opened;
  const encoding = jsonEncoding(head, options);
  const text = decodeBuffer(head, encoding, complete);
  const columns = new ColumnSet();
  const rows: (string | null)[][] = [];
  const notes: string[] = [];
  const depth = options.flattenDepth ?? usualFlattenDepth;
  const put = (at: number): number => {
    const end = endOfValue(text, at, complete);
    const cells: (string | null)[] = [];
    flattenValue(text, at, true, depth, columns, cells);
    rows.push(cells);
    return end;
  };
  let more = !complete;
  try {
    let at = skipSpace(text, 0);
    if (detected.format === "json") {
      const start = firstElement(text, at, complete);
      if (start === null)
        do at = skipSpace(text, put(at));
        while (rows.length <= count && text.charAt(at) === "{");
      else {
        if (start.member !== null) notes.push(`The rows are the elements of "${start.member}".`);
        at = start.at;
        while (rows.length <= count && text.charAt(at) !== "]" && at < text.length) {
          at = skipSpace(text, put(at));
          if (text.charAt(at) === ",") at = skipSpace(text, at + 1);
        }
      }
    } else while (rows.length <= count && at < text.length) at = nextLine(text, at, put);
  } catch (error) {
    if (error instanceof JsonSyntax && (complete || rows.length === 0))
      fail("invalid", "reading.json_invalid", `The file is not valid JSON: ${error.reason}.`, {
        cause: error,
      });
    if (!(error instanceof JsonSyntax) && !(error instanceof JsonIncomplete)) throw error;
  }
  more ||= rows.length > count;
  const named = nameColumns(columns.names);
  const shown = rows.slice(0, count).map((cells) => named.map((_, index) => cells[index] ?? null));
  return { encoding: encoding.name, columns: named, rows: shown, more, notes };
}

/** Takes the value of one NDJSON line; a line that is not valid is left to the reader to reject. */
function nextLine(text: string, at: number, put: (at: number) => number): number {
  try {
    return skipSpace(text, put(at));
  } catch (error) {
    const end = text.indexOf("\n", at);
    if (!(error instanceof JsonSyntax) || end < 0) throw error;
    return skipSpace(text, end + 1);
  }
}

/** Where the first row begins: in the top array, or in the first array of objects of the top object. */
function firstElement(
  text: string,
  at: number,
  complete: boolean,
): { at: number; member: string | null } | null {
  const kind = kindAt(text, at, complete);
  if (kind === "array") return { at: skipSpace(text, at + 1), member: null };
  if (kind !== "object") return null;
  const arrays: { at: number; member: string }[] = [];
  try {
    let next = skipSpace(text, at + 1);
    while (text.charAt(next) === '"') {
      const keyEnd = endOfString(text, next, complete);
      const member = stringValue(text.slice(next, keyEnd));
      const valueAt = skipSpace(text, skipSpace(text, keyEnd) + 1);
      if (/^\[\s*\{/.test(text.slice(valueAt, valueAt + 200)))
        arrays.push({ at: skipSpace(text, valueAt + 1), member });
      next = skipSpace(text, endOfValue(text, valueAt, complete));
      if (text.charAt(next) === ",") next = skipSpace(text, next + 1);
    }
  } catch (error) {
    if (!(error instanceof JsonIncomplete) && !(error instanceof JsonSyntax)) throw error;
  }
  return arrays.length === 1 ? (arrays[0] ?? null) : null;
}
