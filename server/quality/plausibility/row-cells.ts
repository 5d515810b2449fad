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
const mostCells = 4_000_000;
const loaded = new WeakMap<ScoringContext, Promise<RowCells | null>>();

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
  const found = await session.texts(["_row", ...select], `FROM ${quoteName(raw)} ORDER BY _row`);
  const ids = found.map(([id]) => Number(id));
  const cells = columns.map((_, i) => found.map((row) => row[i + 1] ?? null));
  return { columns, ids, cells };
}
