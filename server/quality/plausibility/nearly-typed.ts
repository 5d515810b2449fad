import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { valuesOf } from "./column-values";

/** Share of the values that must be numbers or dates for the others to be mistakes in a column of such. */
const nearly = 0.85;
const number = /^[+-]?[0-9]+(?:[.][0-9]+)?$/;
const date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
/** Codes are padded to a length, numbers are not. */
const padded = /^[+-]?0[0-9]/;

/**
 * A column of text that is one of numbers or dates but for its mistakes, as a column of those; the column itself
 * where it is not. What cannot be read has no value.
 */
export async function asTyped(context: ScoringContext, column: ScoredColumn): Promise<ScoredColumn> {
  if (column.type !== "text") return column;
  const known = await valuesOf(context, column);
  if (!known || known.total === 0) return column;
  const share = (shape: RegExp) =>
    known.values.reduce((sum, { value, count }) => (shape.test(value.trim()) ? sum + count : sum), 0) /
    known.total;
  const text = `trim(CAST(${quoteName(column.name)} AS VARCHAR))`;
  if (share(number) >= nearly && share(padded) === 0)
    return {
      ...column,
      type: "decimal",
      // `3e99` is no number of the others' kind.
      typed: `CASE WHEN regexp_full_match(${text}, '[-+0-9.]{1,20}') THEN TRY_CAST(${text} AS DOUBLE) END`,
    };
  return share(date) >= nearly ? { ...column, type: "date", typed: `TRY_CAST(${text} AS DATE)` } : column;
}
