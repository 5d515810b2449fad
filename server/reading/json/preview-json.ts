import type { OpenedFile } from "../open-file";
import { ColumnSet } from "../relation/column-set";
import { nameColumns } from "../relation/name-columns";
import { type FilePreview, type RawColumn, type ReadOptions, usualFlattenDepth } from "../schema";
import { decodeBuffer, decodeFile } from "../text/decode-stream";
import type { Encoding } from "../text/detect-encoding";
import { shapeNotes } from "./choose-shape";
import { findShape, HeadEnded } from "./find-shape";
import { namesInFirstRow } from "./header-row";
import { documentRows, ndjsonRows } from "./json-rows";
import { firstOfColumns } from "./load-columns";
import { type JsonPlace, jsonEncoding, placeOf } from "./read-json";

export type JsonPreview = JsonPlace &
  Pick<FilePreview, "rows" | "more" | "rejected" | "notes"> & { encoding: string; columns: RawColumn[] };

/** How far a document is looked at for its rows, unless it is packed: then its head alone is. */
const lookedAt = 64 * 1024 * 1024;
const shownRaw = 300;
const shownRejected = 20;

/** The first rows of a JSON or NDJSON file; what lies behind them is not checked here. */
export async function previewJson(
  opened: OpenedFile,
  options: ReadOptions,
  count: number,
): Promise<JsonPreview> {
  const { head, detected } = opened;
  const encoding = jsonEncoding(head, options);
  const text = () => beginning(opened, encoding);
  const shape = detected.format === "json" ? await findShape(text(), options.sheet, true) : null;
  const found = { encoding: encoding.name, ...placeOf(shape), notes: shapeNotes(shape) };
  if (shape?.kind === "columns")
    return { ...found, ...(await firstOfColumns(text(), shape.path, count)), rejected: [] };
  const columns = new ColumnSet();
  const rowOptions = { depth: options.flattenDepth ?? usualFlattenDepth, columns };
  const events = shape ? documentRows(text(), shape, rowOptions) : ndjsonRows(text(), rowOptions);
  const rows: (string | null)[][] = [];
  const rejected: FilePreview["rejected"] = [];
  let more = false;
  try {
    for await (const event of events) {
      // One row more than asked for, as the first may hold the names.
      if (rows.length > count + 1) break;
      if (event.kind === "row") rows.push(event.cells);
      else if (rejected.length < shownRejected)
        rejected.push({ line: event.line, reason: event.reason, raw: event.raw.slice(0, shownRaw) });
    }
  } catch (error) {
    if (!(error instanceof HeadEnded)) throw error;
    more = true;
  }
  const names = namesInFirstRow(rows, columns.names);
  if (names !== null) {
    columns.rename(names);
    rows.shift();
  }
  more ||= rows.length > count;
  const named = nameColumns(columns.names);
  const shown = rows.slice(0, count).map((cells) => named.map((_, index) => cells[index] ?? null));
  return { ...found, columns: named, rows: shown, more, rejected };
}

/** The text of a file up to where it may be looked at; a longer one ends in {@link HeadEnded}. */
async function* beginning(opened: OpenedFile, encoding: Encoding): AsyncGenerator<string> {
  const { head, complete, detected, path, bytes } = opened;
  if (complete || detected.compression !== null) {
    yield decodeBuffer(head, encoding, complete);
    if (!complete) throw new HeadEnded();
    return;
  }
  yield* decodeFile(path, encoding, { end: lookedAt - 1 });
  if (bytes > lookedAt) throw new HeadEnded();
}
