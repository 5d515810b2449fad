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
};

/** Different values held of one column. */
const heldValues = 20_000;

/**
 * Values of a column as text, missing ones left out; null where there are too many to hold: then no value stands out by
 * being rare.
 */
export async function readColumnValues(
  { session, raw, rawOf, profile, sample }: ScoringContext,
  column: ScoredColumn,
): Promise<ColumnValues | null> {
  const distinct = profileOf(profile, column.name)?.distinct ?? 0;
  // Of a table too small for a sample all are held.
  const small = sample.relation === raw;
  if (!small && distinct + (column.facts.inferred.misfits ?? 0) > heldValues) return null;
  const rows = await session.texts(
    ["value", "count"],
    `FROM (SELECT CAST(${quoteName(column.name)} AS VARCHAR) AS value, count(*) AS count
     FROM ${quoteName(await rawOf(column.name))} WHERE ${column.present} GROUP BY 1 ORDER BY 2 DESC, 1)`,
    distinct,
  );
  const values = rows.map(([value, count]) => ({ value: value ?? "", count: Number(count) }));
  return { column, values, total: values.reduce((sum, { count }) => sum + count, 0) };
}
