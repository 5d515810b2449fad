import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { wideParquet } from "@/server/platform/engine-parquet";
import type { RawColumn } from "../schema";

/** Where the rows of a relation are kept while the session lives. */
export type Placement = {
  session: EngineSession;
  table: string;
  scratchDir: string;
  estimatedBytes: number;
  /** Called when the engine has begun to read rows and nothing is to be done here meanwhile. */
  onLoading?: () => void;
};

/** How the physical line of a row follows from its number. */
export type Lines =
  | { kind: "none" }
  | { kind: "offset"; offset: number }
  | { kind: "column" }
  /** Cells of these columns hold line ends: lines are counted up row by row. */
  | { kind: "counted"; offset: number; columns: string[]; lineEnd: "\n" | "\r" };

/**
 * From here on a table is wide. The engine holds a block of 2,048 values of every column it touches, so
 * thousands of columns at once do not fit the usual limits: they are stored a thousand at a time.
 */
export const wideColumns = 1000;
/** Share of the session's memory the rows of one relation may take as a table. */
const memoryShare = 0.55;
/** Memory of a text table in relation to the bytes of its file. */
const tableGrowth = 2.6;

/**
 * Makes `table` from a query that yields the columns in order (and `_line` where `lines` says so). Small
 * relations become a table, large ones a Parquet file in the scratch folder with a view over it, so that
 * memory stays bounded whatever the size. `_row` counts from 1 in file order.
 */
export async function createRelation(
  place: Placement,
  columns: RawColumn[],
  query: string,
  lines: Lines | ((rows: number, source: string) => Promise<Lines>),
): Promise<number> {
  const own = hidesNumbers(columns);
  const store = (await fitsMemory(place))
    ? await storeTable(place, query, own)
    : await storeParquet(place, query, own, columns.length);
  const { n: rows } = await place.session.row<{ n: number }>(`SELECT count(*) AS n FROM ${store.source}`);
  const how = typeof lines === "function" ? await lines(rows, store.source) : lines;
  const names = columns.map((column) => quoteName(column.name));
  if (how.kind === "counted") {
    const counted = countedQuery(names, store, how);
    const second = { ...place, table: `${place.table}__numbered` };
    const final =
      store.kind === "table"
        ? await storeTable(second, counted, own)
        : await storeParquet(second, counted, own, columns.length);
    await store.drop();
    await createView(place, [...names, "_row", "_line"], final.source);
    return rows;
  }
  const line =
    how.kind === "none" ? "NULL::BIGINT" : how.kind === "column" ? "_line" : `${store.row} + ${how.offset}`;
  await createView(place, [...names, `${store.row} AS _row`, `${line} AS _line`], store.source);
  return rows;
}

/** The empty relation: every column there, no row. */
export async function createEmptyRelation(place: Placement, columns: RawColumn[]): Promise<void> {
  const list = columns.map((column) => `${quoteName(column.name)} VARCHAR`);
  await place.session.run(
    `CREATE OR REPLACE TABLE ${quoteName(place.table)} (${[...list, "_row BIGINT", "_line BIGINT"].join(", ")})`,
  );
}

/**
 * As {@link createRelation}, from one query per group of at most {@link wideColumns} columns, all with the
 * same rows in the same order; the first one yields `_line` too.
 */
export async function createWideRelation(
  place: Placement,
  groups: { columns: RawColumn[]; query: string }[],
): Promise<void> {
  const sources: string[] = [];
  let row = "";
  for (const [index, { columns, query }] of groups.entries()) {
    const part = { ...place, table: `${place.table}__${index}` };
    const store = await storeParquet(part, query, hidesNumbers(columns), columns.length);
    sources.push(`${store.source} AS g${index}`);
    row ||= store.row;
  }
  const list = groups.flatMap(({ columns }, index) =>
    columns.map(({ name }) => `g${index}.${quoteName(name)}`),
  );
  const numbers = [`g0.${row} AS _row`, "g0._line AS _line"];
  await createView(place, [...list, ...numbers], sources.join(" POSITIONAL JOIN "));
}

/** `row` is an expression that numbers the rows from 1 in their order. */
type Store = { kind: "table" | "parquet"; source: string; row: string; drop: () => Promise<void> };

/** Numbers written beside the rows, where the engine's own are hidden by a column. No column is named so: names are trimmed. */
const ownNumber = " number of the row";

/** Whether a column has one of the names under which the engine itself numbers rows. */
export function hidesNumbers(columns: readonly { name: string }[]): boolean {
  return columns.some(({ name }) => ["rowid", "file_row_number"].includes(name.toLowerCase()));
}

function numbered(query: string, own: boolean): string {
  return own ? `SELECT *, row_number() OVER () AS ${quoteName(ownNumber)} FROM (${query})` : query;
}

async function storeTable(
  { session, table, onLoading }: Placement,
  query: string,
  own: boolean,
): Promise<Store> {
  const name = quoteName(`${table}__data`);
  const loading = session.run(`CREATE OR REPLACE TABLE ${name} AS ${numbered(query, own)}`);
  onLoading?.();
  await loading;
  return {
    kind: "table",
    source: name,
    row: own ? quoteName(ownNumber) : "rowid + 1",
    drop: () => session.run(`DROP TABLE ${name}`),
  };
}

async function storeParquet(place: Placement, query: string, own: boolean, columns: number): Promise<Store> {
  const { session, table, scratchDir } = place;
  const path = join(scratchDir, `${table.replace(/[^\w-]/g, "_")}-${Date.now().toString(36)}.parquet`);
  await session.run(
    `COPY (${numbered(query, own)}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION lz4_raw${wideParquet(columns)})`,
  );
  return {
    kind: "parquet",
    source: `read_parquet(${quoteText(path)}${own ? "" : ", file_row_number = true"})`,
    row: own ? quoteName(ownNumber) : "file_row_number + 1",
    drop: () => rm(path, { force: true }),
  };
}

function countedQuery(names: string[], store: Store, how: Extract<Lines, { kind: "counted" }>): string {
  const mark = how.lineEnd === "\n" ? "chr(10)" : "chr(13)";
  const inner = how.columns
    .map((name) => quoteName(name))
    .map((name) => `(length(coalesce(${name}, '')) - length(replace(coalesce(${name}, ''), ${mark}, '')))`)
    .join(" + ");
  return `SELECT ${names.join(", ")}, ${store.row} AS _row,
    ${store.row} + ${how.offset} + coalesce(sum(${inner}) OVER (ORDER BY ${store.row}
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::BIGINT AS _line FROM ${store.source}`;
}

async function createView({ session, table }: Placement, list: string[], source: string): Promise<void> {
  await session.run(`CREATE OR REPLACE VIEW ${quoteName(table)} AS SELECT ${list.join(", ")} FROM ${source}`);
}

async function fitsMemory({ session, estimatedBytes }: Placement): Promise<boolean> {
  const { limit } = await session.row<{ limit: string }>(`SELECT current_setting('memory_limit') AS "limit"`);
  return estimatedBytes * tableGrowth < parseSize(limit) * memoryShare;
}

/** Bytes of a size as the engine prints it: `953.6 MiB`. */
function parseSize(text: string): number {
  const match = /^([\d.]+)\s*(bytes|[KMGT]i?B)/i.exec(text);
  const unit = { b: 0, k: 1, m: 2, g: 3, t: 4 }[match?.[2]?.charAt(0).toLowerCase() ?? "b"] ?? 0;
  return Number(match?.[1] ?? 0) * 1024 ** unit;
}
