import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { type ValueCount, valuesOf } from "./column-values";
import { canBeMisspelt } from "./find-misspelt";
import { type FlaggedValue, flagValues } from "./flag-values";

/**
 * Rows the usual spelling needs, and how many times as many as another: where both are in use,
 * nobody can say that one is wrong.
 */
const fewestUsual = 20;
const outnumbers = 20;

/** One thing written in several ways: values that differ only in case, spaces or punctuation. */
export async function findVariants(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type !== "text" || context.rows < 10 || !canBeMisspelt(column)) continue;
    const known = await valuesOf(context, column);
    if (!known.complete || known.values.length > known.total * 0.5) continue;
    checks.push(
      await flagValues(context, {
        id: `consistency.variants.${column.name}`,
        description: `${column.name} writes each value in one way (case, spaces and punctuation).`,
        dimension: "consistency",
        column,
        evaluated: known.total,
        flagged: variants(known.values),
      }),
    );
  }
  return checks;
}

/** Rare spellings of a value whose usual spelling is far more frequent. */
export function variants(values: readonly ValueCount[]): FlaggedValue[] {
  const groups = new Map<string, ValueCount[]>();
  for (const one of values) {
    const key = one.value
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, "");
    // An initial is written with a dot or without.
    if (!/\p{L}/u.test(key) || key.length < 2) continue;
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [usual, ...others] = [...group].sort((a, b) => b.count - a.count);
    if (!usual || usual.count < fewestUsual) return [];
    return others
      .filter(({ value, count }) => usual.count >= outnumbers * count && value.trim() !== usual.value.trim())
      .map(({ value }) => ({ value, suggestion: usual.value }));
  });
}
