import type { ValueCount } from "./column-values";
import { type ValuesCheck, whereAny } from "./define-values-check";
import type { FlaggedValue } from "./flag-values";

/** Share of rows up to which spaces around values are stray; of more it is how the column is written. */
const mostShare = 0.02;
const fewest = 20;
/** How many times as many rows must hold the value without the spaces. */
const outnumbers = 4;

/** Values that are another one of their column but for spaces before or after them. */
export const valuesWithStraySpaces: ValuesCheck = {
  id: "consistency.spaces",
  dimension: "consistency",
  description: (column) => `${column} has no stray spaces around its values.`,
  wants: ({ type, facts }, { rows }) => type === "text" && rows >= fewest && facts.padded,
  judge: ({ values, total }) => whereAny(straySpaces(values, total)),
};

/** Padded values that make two of one thing. A lone one is trimmed on reading, and nobody sees a difference. */
export function straySpaces(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const padded = values.filter(({ value }) => value !== value.trim());
  if (padded.reduce((sum, { count }) => sum + count, 0) > total * mostShare) return [];
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  return padded.flatMap(({ value, count }) =>
    (counts.get(value.trim()) ?? 0) >= outnumbers * count ? [{ value, suggestion: value.trim() }] : [],
  );
}
