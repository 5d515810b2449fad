import { dateReadings } from "@/server/platform/engine-formats";
import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { type ValueCount, valuesOf } from "./column-values";
import { type FlaggedValue, flagValues } from "./flag-values";

/** Share of values that must be dates for a text column to be one of dates. */
const dated = 0.9;
/** Share of the dates from which a notation is the column's own. */
const leading = 0.5;
const fewest = 10;

const shapes = dateReadings
  .filter(({ type }) => type !== "time")
  .map(({ shape }) => new RegExp(`^(?:${shape})$`));
/** Two figures for the year are no date Atlas reads, but one it knows when it sees it. */
const shortYear = /^[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}$/;

/** Dates of one column in several notations: they are read as text, and the rarer notations are why. */
export async function findMixedDates(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type !== "text" || context.rows < fewest) continue;
    const known = await valuesOf(context, column);
    if (!known) continue;
    const flagged = mixedDates(known.values);
    if (flagged.length === 0) continue;
    checks.push(
      await flagValues(context, {
        id: `consistency.dates.${column.name}`,
        description: `${column.name} writes its dates in one format.`,
        dimension: "consistency",
        column,
        evaluated: known.total,
        flagged,
      }),
    );
  }
  return checks;
}

/** The dates that are not written as most of the column's dates are; none where no notation leads. */
export function mixedDates(values: readonly ValueCount[]): FlaggedValue[] {
  const notations = new Map<string, ValueCount[]>();
  let total = 0;
  let dates = 0;
  for (const one of values) {
    total += one.count;
    if (!isDate(one.value)) continue;
    dates += one.count;
    const notation = notationOf(one.value);
    notations.set(notation, [...(notations.get(notation) ?? []), one]);
  }
  if (dates < fewest || dates / total < dated) return [];
  const [usual, ...others] = [...notations.values()].sort((a, b) => rowsOf(b) - rowsOf(a));
  if (!usual || rowsOf(usual) / dates < leading) return [];
  return others.flatMap((list) => list.map(({ value }) => ({ value, suggestion: null })));
}

const isDate = (value: string) => shortYear.test(value) || shapes.some((shape) => shape.test(value));
const rowsOf = (list: readonly ValueCount[]) => list.reduce((sum, { count }) => sum + count, 0);

/** `2024-03-01` is `Y-n-n`, `1. marts 2024` is `n. M Y`: what stands where, by which signs it is kept apart. */
function notationOf(value: string): string {
  return value
    .replace(/\p{L}{3,}/gu, "M")
    .replace(/[0-9]{4}/g, "Y")
    .replace(/[0-9]+/g, "n");
}
