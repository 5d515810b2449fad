import { dateReadings } from "@/server/platform/engine-formats";
import type { ValueCount } from "./column-values";
import { type ValuesCheck, whereAny } from "./define-values-check";
import type { FlaggedValue } from "./flag-values";

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
export const mixedDateNotations: ValuesCheck = {
  id: "consistency.dates",
  dimension: "consistency",
  description: (column) => `${column} writes its dates in one format.`,
  wants: ({ type }, { rows }) => type === "text" && rows >= fewest,
  judge: ({ values }) => whereAny(mixedDates(values)),
};

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
