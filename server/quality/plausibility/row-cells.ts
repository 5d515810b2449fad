import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";

/** All cells of a table that is small enough to be looked at row by row, column by column. */
export type RowCells = {
  columns: readonly ScoredColumn[];
  /** `_row` of each row. */
  ids: readonly number[];
  /** `cells[column][row]`; null where the value is missing. */
  cells: readonly (readonly (string | null)[])[];
};

const usualRows = 50_000;
/** Rows up to which columns are held against each other. */
export const comparedRows = 250_000;
const mostCells = 4_000_000;
const loaded = new WeakMap<ScoringContext, Promise<RowCells | null>>();

/** What was not looked for because the table is too large to be held row by row; null where everything was. */
export function noteOnSize({ rows, columns }: Pick<ScoringContext, "rows" | "columns">): string | null {
  const held = columns.filter(({ type }) => type !== "json").length;
  const size = `The table has ${rows.toLocaleString("en")} rows of ${columns.length} columns:`;
  if (rows > comparedRows || rows * held > mostCells)
    return `${size} rows that are nearly alike, values that contradict other columns and sources that contradict each other were not looked for.`;
  return rows > usualRows ? `${size} rows that are nearly alike were not looked for.` : null;
}

/** The cells as text, missing ones null; null for tables too large to hold. Loaded once per scoring. */
export async function cellsOf(context: ScoringContext, mostRows = usualRows): Promise<RowCells | null> {
  if (context.rows > mostRows) return null;
  const found = loaded.get(context) ?? load(context);
  loaded.set(context, found);
  return found;
}

async function load({ session, raw, rows, columns: all }: ScoringContext): Promise<RowCells | null> {
  const columns = all.filter(({ type }) => type !== "json");
  if (rows * columns.length > mostCells || columns.length === 0) return null;
  const select = columns.map(
    ({ name, present }) => `CASE WHEN ${present} THEN CAST(${quoteName(name)} AS VARCHAR) END`,
  );
  const found = await session.texts(["_row", ...select], `FROM ${quoteName(raw)} ORDER BY _row`, rows);
  const ids = found.map(([id]) => Number(id));
  const cells = columns.map((_, i) => found.map((row) => row[i + 1] ?? null));
  return { columns, ids, cells };
}
