import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { type Coded, codedColumn, Numbering, TextNumbering } from "./coded-column";

/** Texts of columns by their place, each list by number of the value. */
export type TextsOf = (columns: readonly number[]) => Promise<ReadonlyMap<number, readonly string[]>>;

/** All cells of a table that is small enough to be looked at row by row, as numbers of values. */
export type RowCells = {
  columns: readonly ScoredColumn[];
  /** `_row` of each row. */
  ids: Float64Array;
  /** By column; rows in the order of `ids`. */
  coded: readonly Coded[];
  /** The values of some columns. Of large tables they are read when they are asked for, and not kept. */
  textsOf: TextsOf;
};

const usualRows = 50_000;
/** Rows up to which columns are held against each other. */
export const comparedRows = 250_000;
const mostCells = 4_000_000;
/** Rows that are asked for one by one, if they are few among all; else all are read. */
const fewRows = { most: 20_000, share: 0.2 };
const loaded = new WeakMap<ScoringContext, Promise<RowCells | null>>();

/** What was not looked for because the table is too large to be held row by row; null where everything was. */
export function noteOnSize({ rows, columns }: Pick<ScoringContext, "rows" | "columns">): string | null {
  const held = columns.filter(({ type }) => type !== "json").length;
  const size = `The table has ${rows.toLocaleString("en")} rows of ${columns.length} columns:`;
  if (rows > comparedRows || rows * held > mostCells)
    return `${size} rows that are nearly alike, values that contradict other columns and sources that contradict each other were not looked for.`;
  return rows > usualRows ? `${size} rows that are nearly alike were not looked for.` : null;
}

/** The cells by number of their value; null for tables too large to hold. Loaded once per scoring. */
export async function cellsOf(context: ScoringContext, mostRows = usualRows): Promise<RowCells | null> {
  if (context.rows > mostRows) return null;
  const found = loaded.get(context) ?? load(context);
  loaded.set(context, found);
  return found;
}

async function load(context: ScoringContext): Promise<RowCells | null> {
  const columns = context.columns.filter(({ type }) => type !== "json");
  if (context.rows * columns.length > mostCells || columns.length === 0) return null;
  return context.rows > usualRows ? loadNumbers(context, columns) : loadTexts(context, columns);
}

/** SQL for the cell as text, NULL where it is missing. */
const textOf = ({ name, present }: ScoredColumn) =>
  `CASE WHEN ${present} THEN CAST(${quoteName(name)} AS VARCHAR) END`;

/** Of small tables, most of whose values are looked at, the texts are kept. */
export async function loadTexts(
  { session, raw, rows }: Pick<ScoringContext, "session" | "raw" | "rows">,
  columns: readonly ScoredColumn[],
): Promise<RowCells> {
  const ids = new Float64Array(rows);
  const numberings = columns.map(() => new TextNumbering(rows));
  let row = 0;
  const tail = `FROM ${quoteName(raw)} ORDER BY _row`;
  for await (const chunk of session.textChunks(["_row", ...columns.map(textOf)], tail, rows))
    for (const cells of chunk) {
      ids[row] = Number(cells[0]);
      numberings.forEach((numbering, i) => {
        const text = cells[i + 1] ?? null;
        if (text !== null) numbering.set(row, text);
      });
      row++;
    }
  const coded = numberings.map((one) => one.column());
  const textsOf: TextsOf = async (wanted) =>
    new Map(wanted.flatMap((i) => (coded[i] ? [[i, coded[i].values] as const] : [])));
  return { columns, ids, coded, textsOf };
}

/** Of large ones the engine hands over hashes, 64 bits a cell: two values of one are not to be expected. */
export async function loadNumbers(
  { session, raw, rows }: Pick<ScoringContext, "session" | "raw" | "rows">,
  columns: readonly ScoredColumn[],
): Promise<RowCells> {
  const ids = new Float64Array(rows);
  const codes = columns.map(() => new Int32Array(rows).fill(-1));
  const numberings = columns.map(() => new Numbering());
  const hashes = columns.map((column, i) => `hash(${textOf(column)}) AS h${i}`);
  const words = columns.map(
    (column, i) =>
      `CASE WHEN ${column.present} THEN CAST(h${i} & 4294967295 AS UINTEGER) END, CAST(h${i} >> 32 AS UINTEGER)`,
  );
  const numbers = session.numberChunks(
    `SELECT CAST(_row AS DOUBLE), ${words.join(", ")} FROM (SELECT *, ${hashes.join(", ")} FROM ${quoteName(raw)}) ORDER BY _row`,
  );
  let start = 0;
  for await (const [chunkIds = [], ...halves] of numbers) {
    chunkIds.forEach((id, k) => {
      ids[start + k] = id ?? 0;
    });
    numberings.forEach((numbering, i) => {
      const [low = [], high = [], of] = [halves[2 * i], halves[2 * i + 1], codes[i]];
      for (let k = 0; of && k < low.length; k++) {
        const word = low[k] ?? null;
        if (word !== null) of[start + k] = numbering.numberOf(word, high[k] ?? 0);
      }
    });
    start += chunkIds.length;
  }
  const coded = codes.map((of, i) => codedColumn(of, numberings[i]?.size ?? 0));
  const textsOf: TextsOf = (wanted) => readTexts(session, raw, { columns, ids, coded }, wanted);
  return { columns, ids, coded, textsOf };
}

/** Reads the values of some columns from the rows in which they occur first. */
async function readTexts(
  session: ScoringContext["session"],
  raw: string,
  { columns, ids, coded }: Pick<RowCells, "columns" | "ids" | "coded">,
  wanted: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const list = wanted.flatMap((i) => {
    const [column, one] = [columns[i], coded[i]];
    return column && one ? [{ i, column, ...one, values: [] as string[] }] : [];
  });
  if (list.length === 0) return new Map();
  // Values are numbered in the order they occur, so that the next number tells the next new one.
  const first: number[] = [];
  const seen = list.map(() => 0);
  for (let row = 0; row < ids.length; row++) {
    let isFirst = false;
    list.forEach(({ codes }, k) => {
      if (codes[row] !== seen[k]) return;
      seen[k] = (seen[k] ?? 0) + 1;
      isFirst = true;
    });
    if (isFirst) first.push(row);
  }
  const few = first.length <= Math.min(fewRows.most, ids.length * fewRows.share);
  const where = few ? `WHERE _row IN (${first.map((row) => ids[row]).join(", ")})` : "";
  const tail = `FROM ${quoteName(raw)} ${where} ORDER BY _row`;
  let at = 0;
  for await (const chunk of session.textChunks(
    list.map(({ column }) => textOf(column)),
    tail,
    few ? first.length : ids.length,
  ))
    for (const cells of chunk) {
      const row = few ? (first[at] ?? 0) : at;
      for (const [k, { codes, values }] of list.entries())
        if (codes[row] === values.length) values.push(cells[k] ?? "");
      at++;
    }
  return new Map(list.map(({ i, values }) => [i, values]));
}
