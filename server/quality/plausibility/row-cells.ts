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

const mostRows = 50_000;
const mostCells = 4_000_000;
const loaded = new WeakMap<ScoringContext, Promise<RowCells | null>>();

/** The cells as text, missing ones null; null for tables too large to hold. Loaded once per scoring. */
export function cellsOf(context: ScoringContext): Promise<RowCells | null> {
  const found = loaded.get(context) ?? load(context);
  loaded.set(context, found);
  return found;
}

async function load({ session, raw, rows, columns: all }: ScoringContext): Promise<RowCells | null> {
  const columns = all.filter(({ type }) => type !== "json");
  if (rows > mostRows || rows * columns.length > mostCells || columns.length === 0) return null;
  const select = columns.map(
    ({ name, present }, i) => `CASE WHEN ${present} THEN CAST(${quoteName(name)} AS VARCHAR) END AS c${i}`,
  );
  const cells: (string | null)[][] = columns.map(() => []);
  const ids: number[] = [];
  for await (const chunk of session.chunks(
    `SELECT _row, ${select.join(", ")} FROM ${quoteName(raw)} ORDER BY _row`,
  ))
    for (const row of chunk) {
      ids.push(Number(row._row));
      for (const [i, list] of cells.entries()) list.push(row[`c${i}`] as string | null);
    }
  return { columns, ids, cells };
}
