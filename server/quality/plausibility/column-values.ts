import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { profileOf } from "./profile-of";

export type ValueCount = { value: string; count: number };

/** The different values of a column with their rows, most frequent first. */
export type ColumnValues = {
  column: ScoredColumn;
  values: readonly ValueCount[];
  /** Rows behind `values`. */
  total: number;
  /** False where the column has too many values to hold: then these come from a spread of rows. */
  complete: boolean;
};

/** Different values held of one column; of one with more, the values of the sample. */
const heldValues = 20_000;

const loaded = new WeakMap<ScoringContext, Map<string, Promise<ColumnValues>>>();

/** Values of a column as text, missing ones left out; loaded once per scoring. */
export function valuesOf(context: ScoringContext, column: ScoredColumn): Promise<ColumnValues> {
  const known = loaded.get(context) ?? new Map<string, Promise<ColumnValues>>();
  loaded.set(context, known);
  const found = known.get(column.name) ?? load(context, column);
  known.set(column.name, found);
  return found;
}

async function load(context: ScoringContext, column: ScoredColumn): Promise<ColumnValues> {
  const { session, raw, rawOf, profile, sample } = context;
  const distinct = profileOf(profile, column.name)?.distinct ?? 0;
  const complete = sample.relation === raw || distinct + (column.facts.inferred.misfits ?? 0) <= heldValues;
  const rows = await session.texts(
    ["value", "count"],
    `FROM (SELECT CAST(${quoteName(column.name)} AS VARCHAR) AS value, count(*) AS count
     FROM ${quoteName(complete ? await rawOf(column.name) : sample.relation)} WHERE ${column.present} GROUP BY 1 ORDER BY 2 DESC, 1)`,
    Math.min(distinct, complete ? distinct : sample.rows),
  );
  const values = rows.map(([value, count]) => ({ value: value ?? "", count: Number(count) }));
  return { column, values, total: values.reduce((sum, { count }) => sum + count, 0), complete };
}
