import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type EngineSession, quoteName, quoteText } from "./engine";
import { wideParquet } from "./engine-parquet";

/**
 * Planning a statement costs time for every column of its relation, also for those it does not name. Tables
 * wider than this are looked at in slices, so that the cost of a column does not grow with their number.
 */
export const widestWhole = 300;

/** Columns of one slice. */
export const sliceWidth = 150;

/** The relation where one column is read from by itself, with `_row` and `_line`. */
export type SliceOf = (column: string) => Promise<string>;

export type SliceSource = {
  /** Prefix of the slices' names; absent: the relation's. */
  name?: string;
  /** Where the column is read from; absent: the relation. */
  from?: SliceOf;
  /** SQL over that for the value; absent: the column itself. */
  value?: (column: string) => string;
};

/**
 * Where each column of a relation is read from by itself: the relation, or, of a wide one, a slice that holds `_row`,
 * `_line` and its neighbours only. Slices are made when they are first asked for. They are files: in memory the engine
 * gives each column of text blocks of a quarter of a megabyte, however few rows there are.
 */
export function slicesOf(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  { name = relation, from = async () => relation, value = quoteName }: SliceSource = {},
): SliceOf {
  if (columns.length <= widestWhole) return async () => relation;
  const places = new Map(columns.map((column, at) => [column, Math.floor(at / sliceWidth)]));
  const made = new Map<number, Promise<string>>();
  const make = async (place: number) => {
    const neighbours = columns.slice(place * sliceWidth, (place + 1) * sliceWidth);
    const list = neighbours.map((column) => `${value(column)} AS ${quoteName(column)}`);
    const source = quoteName(await from(neighbours[0] ?? ""));
    const slice = `${name}_slice_${place}`;
    await writeSlice(session, slice, `SELECT ${["_row", "_line", ...list].join(", ")} FROM ${source}`);
    return slice;
  };
  return async (column) => {
    const place = places.get(column);
    if (place === undefined) return relation;
    const slice = made.get(place) ?? make(place);
    made.set(place, slice);
    return slice;
  };
}

async function writeSlice(session: EngineSession, slice: string, query: string): Promise<void> {
  await mkdir(session.tempDir, { recursive: true });
  const path = quoteText(join(session.tempDir, `slice-${randomUUID()}.parquet`));
  await session.run(
    `COPY (${query}) TO ${path} (FORMAT parquet, COMPRESSION lz4_raw${wideParquet(sliceWidth)});
     CREATE OR REPLACE TEMP VIEW ${quoteName(slice)} AS SELECT * FROM read_parquet(${path})`,
  );
}

/** The rows of each slice for which a condition holds, as a view beside it. */
export function rowsOfSlices(session: EngineSession, of: SliceOf, condition: string): SliceOf {
  const made = new Map<string, Promise<string>>();
  const make = async (slice: string) => {
    const view = `${slice}_rows`;
    await session.run(
      `CREATE OR REPLACE TEMP VIEW ${quoteName(view)} AS SELECT * FROM ${quoteName(slice)} WHERE ${condition}`,
    );
    return view;
  };
  return async (column) => {
    const slice = await of(column);
    const view = made.get(slice) ?? make(slice);
    made.set(slice, view);
    return view;
  };
}

/** The slices side by side as one view of all columns. */
export async function joinSlices(
  session: EngineSession,
  view: string,
  columns: readonly string[],
  of: SliceOf,
): Promise<void> {
  const slices: string[] = [];
  const list: string[] = [];
  for (const column of columns) {
    const slice = await of(column);
    if (slices.at(-1) !== slice) slices.push(slice);
    list.push(`s${slices.length - 1}.${quoteName(column)}`);
  }
  const sources = slices.map((slice, i) => `${quoteName(slice)} AS s${i}`).join(" POSITIONAL JOIN ");
  await session.run(
    `CREATE OR REPLACE TEMP VIEW ${quoteName(view)} AS SELECT s0._row, s0._line, ${list.join(", ")} FROM ${sources}`,
  );
}

/** What is asked time and again of some columns of a wide relation is asked of a copy of them; else of the relation. */
export async function copyOfSome(
  session: EngineSession,
  relation: string,
  width: number,
  columns: readonly string[],
): Promise<string> {
  if (width <= widestWhole) return relation;
  const copy = `${relation}_${randomUUID()}`;
  const list = ["_row", ...new Set(columns)].map(quoteName).join(", ");
  await session.run(`CREATE TEMP TABLE ${quoteName(copy)} AS SELECT ${list} FROM ${quoteName(relation)}`);
  return copy;
}
