import { quoteName, quoteText } from "@/server/platform/engine";
import type { MeasuredCheck, Severity } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import type { DimensionId } from "../schema";

export type FlaggedValue = { value: string; suggestion: string | null };

export type ValueCheck = {
  id: string;
  description: string;
  dimension: DimensionId;
  column: ScoredColumn;
  evaluated: number;
  severity?: Severity;
  flagged: readonly FlaggedValue[];
};

/** Collects every row whose value of the column is one of the flagged ones. */
export async function flagValues(context: ScoringContext, check: ValueCheck): Promise<MeasuredCheck> {
  const { id, description, dimension, column, evaluated, flagged } = check;
  const measured = { id, description, dimension, columns: [column.name], evaluated };
  if (flagged.length === 0) return { ...measured, failed: 0 };
  const list = flagged
    .map(
      ({ value, suggestion }) =>
        `(${quoteText(value)}, ${suggestion === null ? "NULL" : quoteText(suggestion)})`,
    )
    .join(", ");
  const c = `CAST(r.${quoteName(column.name)} AS VARCHAR)`;
  return context.failures.runQueryCheck({
    ...measured,
    severity: check.severity ?? "warning",
    once: new Set(flagged.map(({ value }) => value)).size === flagged.length,
    query: `SELECT r._row AS "row", r._line AS line, ${quoteText(column.name)} AS "column", ${c} AS value, f.suggestion AS suggestion, NULL AS duplicate_of
      FROM ${quoteName(await context.rawOf(column.name))} r JOIN (VALUES ${list}) AS f(value, suggestion) ON ${c} = f.value`,
  });
}
