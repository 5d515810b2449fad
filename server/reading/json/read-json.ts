import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "@/server/platform/errors";
import { cleanReader, createRejectedTable, insertRejected } from "../delimited/load-records";
import type { ReadProgress } from "../delimited/read-delimited";
import { CleanFile } from "../relation/clean-file";
import { createEmptyRelation, createRelation, type Placement } from "../relation/create-relation";
import { nameColumns } from "../relation/name-columns";
import { type RawColumn, type ReadOptions, usualFlattenDepth } from "../schema";
import { decodeFile, hasDamage } from "../text/decode-stream";
import { detectEncoding, type Encoding, namedEncoding } from "../text/detect-encoding";
import { ColumnSet } from "./flatten-value";
import { documentRows, findShape, type JsonEvent, type JsonShape, ndjsonRows } from "./json-rows";

export type JsonResult = { encoding: string; columns: RawColumn[]; rows: number; notes: string[] };

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
  const shape = format === "json" ? await findShape(whole(path, encoding, progress)) : null;
  const columns = new ColumnSet();
  const depth = options.flattenDepth ?? usualFlattenDepth;
  const rows = () => {
    const chunks = decodeFile(path, encoding, progress);
    return shape ? documentRows(chunks, shape, { depth, columns }) : ndjsonRows(chunks, { depth, columns });
  };
  // Columns that keep appearing would need too many files: then they are collected first.
  const loaded = (await loadRows(place, rows(), columns)) ?? (await loadRows(place, rows(), columns));
  if (!loaded) return fail("bug", "reading.json_columns", "The columns changed between two readings.");
  if (loaded.rows === 0 && loaded.rejected > 0)
    fail(
      "invalid",
      "reading.json_invalid",
      `The file is not valid NDJSON: none of its ${loaded.rejected} lines is a JSON value.`,
    );
  return {
    encoding: encoding.name,
    columns: nameColumns(columns.names),
    rows: loaded.rows,
    notes: shapeNotes(shape),
  };
}

export function shapeNotes(shape: JsonShape | null): string[] {
  if (!shape || shape.member === null) return [];
  const others =
    shape.others.length > 0 ? ` Not part of the rows: ${shape.others.slice(0, 10).join(", ")}.` : "";
  return [`The rows are the elements of "${shape.member}".${others}`];
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
        `The file is not valid JSON: it holds bytes that are not ${encoding.name}.`,
      );
    yield chunk;
  }
}

type Segment = { file: CleanFile; width: number };

const mostSegments = 32;
/** Rows looked at before the first is written: most files show all their keys in them. */
const rowsAhead = 2000;

/**
 * Writes rows to scratch files, one per stage in which new columns appeared, and loads them as one
 * relation. Null when columns kept appearing; by then `columns` knows them all.
 */
async function loadRows(
  place: Placement,
  events: AsyncIterable<JsonEvent>,
  columns: ColumnSet,
): Promise<{ rows: number; rejected: number } | null> {
  const base = join(place.scratchDir, `${place.table.replace(/[^\w-]/g, "_")}-json`);
  const rejected = await CleanFile.create(`${base}-rejected.csv`);
  const segments: Segment[] = [];
  const ahead: { cells: (string | null)[]; line: number }[] = [];
  let rows = 0;
  let tooMany = false;
  const write = async (cells: (string | null)[], line: number) => {
    let segment = segments.at(-1);
    if (!segment || cells.length > segment.width) {
      if (segments.length >= mostSegments) {
        tooMany = true;
        return;
      }
      await segment?.file.close();
      segment = {
        file: await CleanFile.create(`${base}-${segments.length}.csv`),
        width: Math.max(1, columns.names.length),
      };
      segments.push(segment);
    }
    while (cells.length < segment.width) cells.push(null);
    segment.file.add(line, cells);
    if (segment.file.full) await segment.file.flush();
  };
  try {
    for await (const event of events) {
      if (event.kind === "rejected") {
        rejected.add(event.line, [event.reason, event.raw.slice(0, 65_536)]);
        if (rejected.full) await rejected.flush();
        continue;
      }
      rows++;
      if (tooMany) continue;
      if (rows <= rowsAhead) ahead.push(event);
      else {
        for (const waiting of ahead.splice(0)) await write(waiting.cells, waiting.line);
        await write(event.cells, event.line);
      }
    }
    for (const waiting of ahead.splice(0)) await write(waiting.cells, waiting.line);
    await segments.at(-1)?.file.close();
    await rejected.close();
    if (tooMany) return null;
    await insertRejected(place, rejected);
    const named = nameColumns(columns.names);
    if (rows === 0) await createEmptyRelation(place, named);
    else await loadSegments(place, segments, named);
    return { rows, rejected: rejected.rows };
  } finally {
    for (const { file } of segments) await rm(file.path, { force: true });
    await rm(rejected.path, { force: true });
  }
}

async function loadSegments(place: Placement, segments: Segment[], columns: RawColumn[]): Promise<void> {
  const queries = segments.map(({ file, width }) => {
    const present = columns.slice(0, width).map((column): [string, string] => [column.name, "VARCHAR"]);
    const list: [string, string][] = present.length > 0 ? present : [["\u2400", "VARCHAR"]];
    return `SELECT * FROM ${cleanReader(file, [["_line", "BIGINT"], ...list])}`;
  });
  const bytes = segments.reduce((sum, { file }) => sum + file.bytes, 0);
  await createRelation({ ...place, estimatedBytes: bytes }, columns, queries.join(" UNION ALL BY NAME "), {
    kind: "column",
  });
}
