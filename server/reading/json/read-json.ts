import { fail } from "@/server/platform/errors";
import { createRejectedTable } from "../delimited/load-records";
import type { ReadProgress } from "../delimited/read-delimited";
import { ColumnSet } from "../relation/column-set";
import type { Placement } from "../relation/create-relation";
import { type LoadedGrowing, loadGrowing, mostGrown, TooManyColumns } from "../relation/load-growing";
import { type RawColumn, type ReadOptions, usualFlattenDepth } from "../schema";
import { decodeFile, hasDamage } from "../text/decode-stream";
import { detectEncoding, type Encoding, namedEncoding } from "../text/detect-encoding";
import { pathName, shapeNotes } from "./choose-shape";
import { findShape, type JsonShape } from "./find-shape";
import { namesInFirstRow } from "./header-row";
import { documentRows, ndjsonRows } from "./json-rows";
import { loadColumns } from "./load-columns";

/** The list that holds the rows, and the others that could, where there are several. */
export type JsonPlace = { sheet: string | null; sheets: string[] | null };

export type JsonResult = JsonPlace & {
  encoding: string;
  columns: RawColumn[];
  rows: number;
  notes: string[];
};

/** Loads JSON or NDJSON; values travel as their source text, so no digit is lost. */
export async function readJson(
  place: Placement,
  path: string,
  head: Buffer,
  format: "json" | "ndjson",
  options: ReadOptions,
  progress: ReadProgress,
): Promise<JsonResult> {
  await createRejectedTable(place);
  const encoding = jsonEncoding(head, options);
  const shape = format === "json" ? await findShape(whole(path, encoding, progress), options.sheet) : null;
  const found = { encoding: encoding.name, ...placeOf(shape), notes: shapeNotes(shape) };
  const chunks = () => decodeFile(path, encoding, progress);
  if (shape?.kind === "columns") return { ...found, ...(await loadColumns(place, chunks(), shape.path)) };
  const wanted = options.flattenDepth ?? usualFlattenDepth;
  const { columns, rows, rejected, depth } = await loadFolded(place, chunks, shape, wanted);
  if (rows === 0 && rejected > 0)
    fail(
      "invalid",
      "reading.json_invalid",
      `The file is not valid NDJSON: none of its ${rejected} lines is a JSON value.`,
    );
  const folded = `Objects have more than ${mostGrown} different keys ${depth + 2} levels deep: they stay JSON text.`;
  return { ...found, columns, rows, notes: depth < wanted ? [...found.notes, folded] : found.notes };
}

/** Loads the rows as deep as asked for, or less deep where keys are values that never come again. */
async function loadFolded(
  place: Placement,
  chunks: () => AsyncIterable<string>,
  shape: JsonShape | null,
  wanted: number,
): Promise<LoadedGrowing & { depth: number }> {
  for (let depth = wanted; ; depth--) {
    const columns = new ColumnSet();
    const rows = () =>
      shape ? documentRows(chunks(), shape, { depth, columns }) : ndjsonRows(chunks(), { depth, columns });
    try {
      const header = (first: (string | null)[][]) => namesInFirstRow(first, columns.names);
      return { ...(await loadGrowing(place, { rows, columns, header })), depth };
    } catch (error) {
      if (!(error instanceof TooManyColumns)) throw error;
      if (depth === 0)
        fail(
          "invalid",
          "reading.too_many_columns",
          `The rows have more than ${mostGrown} different keys: they are values, not names of columns. Write each as a row of its own, with the key in a field, and try again.`,
        );
    }
  }
}

export function placeOf(shape: JsonShape | null): JsonPlace {
  if (shape === null || shape.lists.length < 2) return { sheet: null, sheets: null };
  return { sheet: pathName(shape.path), sheets: shape.lists };
}

export function jsonEncoding(head: Buffer, options: ReadOptions): Encoding {
  if (options.encoding) return namedEncoding(options.encoding, head);
  const found = detectEncoding(head, false);
  // JSON is Unicode by its standard: bytes that are not are damage, never another encoding.
  return found.name.startsWith("utf-")
    ? found
    : { name: "utf-8", bom: 0, confidence: 0.5, reason: "JSON is UTF-8" };
}

/** The text of a document; bytes outside its encoding make it invalid. */
async function* whole(path: string, encoding: Encoding, progress: ReadProgress): AsyncGenerator<string> {
  for await (const chunk of decodeFile(path, encoding, progress)) {
    if (hasDamage(chunk))
      fail(
        "invalid",
        "reading.json_invalid",
        `The file is not valid JSON: it holds bytes that are not ${encoding.name}. Name the encoding it is in, or save it as UTF-8 and retry.`,
      );
    yield chunk;
  }
}
