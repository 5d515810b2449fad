import { quoteName } from "@/server/platform/engine";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { profileOf } from "./profile-of";

/** Share of the values that must be numbers or dates for the others to be mistakes in a column of such. */
const nearly = 0.85;
const number = "[+-]?[0-9]+(?:[.][0-9]+)?";
const date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
/** Codes are padded to a length, numbers are not. */
const padded = "[+-]?0[0-9].*";
/** The most frequent shape of such columns; the values of others need not be looked at. */
const shapeOfTyped = /^[-+.9]+$/;

/**
 * A column of text that is one of numbers or dates but for its mistakes, as a column of those; the column itself
 * where it is not. What cannot be read has no value. Judged on the sample.
 */
export async function asTyped(context: ScoringContext, column: ScoredColumn): Promise<ScoredColumn> {
  if (column.type !== "text") return column;
  const shape = profileOf(context.profile, column.name)?.patterns[0]?.pattern ?? "";
  if (!shapeOfTyped.test(shape)) return column;
  const { session, sample } = context;
  const text = `trim(CAST(${quoteName(column.name)} AS VARCHAR))`;
  const has = (shape: string) => `count_if(regexp_full_match(${text}, '${shape}'))`;
  const [counts] = await session.rows<Record<"total" | "numbers" | "dates" | "codes", number>>(
    `SELECT count(*)::INTEGER AS total, ${has(number)}::INTEGER AS numbers, ${has(date)}::INTEGER AS dates,
       ${has(padded)}::INTEGER AS codes
     FROM ${quoteName(await sample.of(column.name))} WHERE ${column.present}`,
  );
  if (!counts || counts.total === 0) return column;
  if (counts.numbers / counts.total >= nearly && counts.codes === 0)
    return {
      ...column,
      type: "decimal",
      // `3e99` is no number of the others' kind.
      typed: `CASE WHEN regexp_full_match(${text}, '[-+0-9.]{1,20}') THEN TRY_CAST(${text} AS DOUBLE) END`,
    };
  return counts.dates / counts.total >= nearly
    ? { ...column, type: "date", typed: `TRY_CAST(${text} AS DATE)` }
    : column;
}
