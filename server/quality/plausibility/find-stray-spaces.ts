import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { type ValueCount, valuesOf } from "./column-values";
import { type FlaggedValue, flagValues } from "./flag-values";

/** Share of rows up to which spaces around values are stray; of more it is how the column is written. */
const mostShare = 0.02;
const fewest = 20;
/** How many times as many rows must hold the value without the spaces. */
const outnumbers = 4;

/** Values that are another one of their column but for spaces before or after them. */
export async function findStraySpaces(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type !== "text" || context.rows < fewest) continue;
    const known = column.facts.padded ? await valuesOf(context, column) : null;
    const flagged = known ? straySpaces(known.values, known.total) : [];
    if (flagged.length === 0) continue;
    checks.push(
      await flagValues(context, {
        id: `consistency.spaces.${column.name}`,
        description: `${column.name} has no stray spaces around its values.`,
        dimension: "consistency",
        column,
        evaluated: known?.total ?? 0,
        flagged,
      }),
    );
  }
  return checks;
}

/** Padded values that make two of one thing. A lone one is trimmed on reading, and nobody sees a difference. */
export function straySpaces(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const padded = values.filter(({ value }) => value !== value.trim());
  if (padded.reduce((sum, { count }) => sum + count, 0) > total * mostShare) return [];
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  return padded.flatMap(({ value, count }) =>
    (counts.get(value.trim()) ?? 0) >= outnumbers * count ? [{ value, suggestion: value.trim() }] : [],
  );
}
