import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { type Coded, codedColumn, Numbering, TextNumbering } from "./coded-column";
import { profileOf } from "./profile-of";

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

/** Rows up to which rows are held against each other, and texts are kept. */
const usualRows = 50_000;
/** Rows and cells up to which columns are held against each other whatever they hold. */
const usual = { rows: 250_000, cells: 4_000_000 };
/** The same where values repeat: each different one costs more than ten cells. */
const most = { rows: 1_000_000, cells: 6_000_000, different: 750_000 };
/** Rows that a dependency speaks of at least: ten, in tables of more than the usual rows this share. */
const fewestDependent = { rows: 10, share: 0.1 };
/** Rows that are asked for one by one, if they are few among all; else all are read. */
const fewRows = { most: 20_000, share: 0.2 };
const loaded = new WeakMap<ScoringContext, Promise<RowCells | null>>();

type Held = Pick<ScoringContext, "session" | "raw" | "rows">;
type Sized = Pick<ScoringContext, "rows" | "columns" | "profile">;

/** What was not looked for because the table is too large to be held row by row; null where everything was. */
export function noteOnSize(table: Sized): string | null {
  const { rows, columns } = table;
  const size = `The table has ${rows.toLocaleString("en")} rows of ${columns.length} columns:`;
  const byRow = "rows that are nearly alike, values in the wrong column and slips that another column tells";
  if (!canHold(table))
    return `${size} ${byRow}, values that contradict other columns and sources that contradict each other were not looked for.`;
  return rows > usualRows ? `${size} ${byRow} were not looked for.` : null;
}

const heldColumns = ({ columns }: Sized) => columns.filter(({ type }) => type !== "json");

function canHold(table: Sized): boolean {
  const { rows } = table;
  const columns = heldColumns(table);
  if (rows <= usual.rows && rows * columns.length <= usual.cells) return true;
  const repeating = columns.filter((column) => !tellsRowsApart(table, column));
  const different = repeating.reduce((sum, column) => sum + seenOf(table, column).distinct, 0);
  return rows <= most.rows && rows * repeating.length <= most.cells && different <= most.different;
}

/** Rows with a value, and different values, of which the text may have more. */
function seenOf({ rows, profile }: Sized, { name, facts }: ScoredColumn) {
  const known = profileOf(profile, name);
  const present = known ? rows - known.nulls + (facts.inferred.misfits ?? 0) : rows;
  return { present: Math.min(rows, present), distinct: known?.distinct ?? 0 };
}

/**
 * Whether the values of a column differ in so many rows that no other column can determine it. Of the rows that speak
 * for a dependency 80 % agree with their group of three rows at least: all but a third share their value with another
 * row, which twice the rows beyond the different values can.
 */
function tellsRowsApart(table: Sized, column: ScoredColumn): boolean {
  const { present, distinct } = seenOf(table, column);
  const { rows, share } = fewestDependent;
  const least = table.rows > usual.rows ? table.rows * share : rows;
  return (2 * (present - distinct)) / (0.8 - 1 / 3) < least;
}

/** The cells by number of their value, of tables of usual size; null of larger ones. Loaded once per scoring. */
export async function cellsOf(context: ScoringContext): Promise<RowCells | null> {
  return context.rows > usualRows ? null : comparedCellsOf(context);
}

/** The same for what compares columns only, and so can look at larger tables. */
export async function comparedCellsOf(context: ScoringContext): Promise<RowCells | null> {
  const found = loaded.get(context) ?? load(context);
  loaded.set(context, found);
  return found;
}

async function load(context: ScoringContext): Promise<RowCells | null> {
  const columns = heldColumns(context);
  if (columns.length === 0 || !canHold(context)) return null;
  if (context.rows <= usualRows) return loadTexts(context, columns);
  const apart = new Set(columns.filter((column) => tellsRowsApart(context, column)));
  return loadNumbers(context, columns, apart);
}

/** SQL for the cell as text, NULL where it is missing. */
const textOf = ({ name, present }: ScoredColumn) =>
  `CASE WHEN ${present} THEN CAST(${quoteName(name)} AS VARCHAR) END`;

/** Of small tables, most of whose values are looked at, the texts are kept; of wide ones they are read slice by slice. */
export async function loadTexts(
  { session, raw, rows, rawOf = async () => raw }: Held & Partial<Pick<ScoringContext, "rawOf">>,
  columns: readonly ScoredColumn[],
): Promise<RowCells> {
  const ids = new Float64Array(rows);
  const numberings = columns.map(() => new TextNumbering(rows));
  const slices = new Map<string, number[]>();
  for (const [i, { name }] of columns.entries()) {
    const slice = await rawOf(name);
    slices.set(slice, [...(slices.get(slice) ?? []), i]);
  }
  for (const [slice, places] of slices) {
    const texts = places.flatMap((i) => (columns[i] ? [textOf(columns[i])] : []));
    let row = 0;
    for await (const chunk of session.textChunks(
      ["_row", ...texts],
      `FROM ${quoteName(slice)} ORDER BY _row`,
      rows,
    ))
      for (const cells of chunk) {
        ids[row] = Number(cells[0]);
        for (const [k, i] of places.entries()) {
          const text = cells[k + 1] ?? null;
          if (text !== null) numberings[i]?.set(row, text);
        }
        row++;
      }
  }
  const coded = numberings.map((one) => one.column());
  const textsOf: TextsOf = async (wanted) =>
    new Map(wanted.flatMap((i) => (coded[i] ? [[i, coded[i].values] as const] : [])));
  return { columns, ids, coded, textsOf };
}

/**
 * Of large ones the engine hands over hashes, 64 bits a cell: two values of one are not to be expected.
 *
 * @param apart columns that are left without values
 */
export async function loadNumbers(
  { session, raw, rows }: Held,
  columns: readonly ScoredColumn[],
  apart: ReadonlySet<ScoredColumn> = new Set(),
): Promise<RowCells> {
  const ids = new Float64Array(rows);
  const none = new Int32Array(rows).fill(-1);
  const read = columns.flatMap((column) =>
    apart.has(column) ? [] : [{ column, codes: none.slice(), numbering: new Numbering() }],
  );
  const hashes = read.map(({ column }, i) => `, hash(${textOf(column)}) AS h${i}`);
  const words = read.map(
    ({ column: { present } }, i) =>
      `, CASE WHEN ${present} THEN CAST(h${i} & 4294967295 AS UINTEGER) END, CAST(h${i} >> 32 AS UINTEGER)`,
  );
  const numbers = session.numberChunks(
    `SELECT CAST(_row AS DOUBLE)${words.join("")} FROM (SELECT *${hashes.join("")} FROM ${quoteName(raw)}) ORDER BY _row`,
  );
  let start = 0;
  for await (const { rows: length, columns: cells } of numbers) {
    for (let k = 0; k < length; k++) ids[start + k] = cells[0]?.getItem(k) ?? 0;
    for (const [i, { codes, numbering }] of read.entries()) {
      const [low, high] = [cells[2 * i + 1], cells[2 * i + 2]];
      for (let k = 0; low && high && k < length; k++) {
        const word = low.getItem(k);
        if (word !== null) codes[start + k] = numbering.numberOf(word, high.getItem(k) ?? 0);
      }
    }
    start += length;
  }
  const known = new Map(
    read.map(({ column, codes, numbering }) => [column, codedColumn(codes, numbering.size)]),
  );
  const coded = columns.map((column) => known.get(column) ?? codedColumn(none, 0));
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
