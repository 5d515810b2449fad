import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { type ColumnValues, type ValueCount, valuesOf } from "./column-values";
import { deletions, editDistance } from "./edit-distance";
import { type FlaggedValue, flagValues } from "./flag-values";

/**
 * Misspelt categories: a rare value one edit away from a much more frequent one. Columns whose
 * frequent values are one edit apart among themselves (names, codes, grades) are left alone.
 */
export async function findMisspelt(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type === "json" || column.type === "boolean" || context.rows < 10) continue;
    const known = await valuesOf(context, column);
    if (!known.complete || !repeats(known)) continue;
    checks.push(
      await flagValues(context, {
        id: `accuracy.spelling.${column.name}`,
        description: `${column.name} holds no value that looks like a misspelling of a frequent one.`,
        dimension: "accuracy",
        column,
        evaluated: known.total,
        flagged: misspelt(known.values, known.total),
      }),
    );
  }
  return checks;
}

/** Whether values repeat enough for a rare one to stand out. */
function repeats({ values, total }: ColumnValues): boolean {
  const frequent = values.filter(({ count }) => count >= 3);
  const covered = frequent.reduce((sum, { count }) => sum + count, 0);
  return frequent.length > 0 && covered / total >= 0.3;
}

/** The flagged values among all values of a column, with what they probably should be. */
export function misspelt(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const index = new Map<string, ValueCount[]>();
  const targets = values.filter(({ count, value }) => count >= 3 && value.length <= 300);
  for (const target of targets)
    for (const key of deletions(target.value)) {
      const list = index.get(key);
      if (list) list.push(target);
      else index.set(key, [target]);
    }
  const near = (value: string) => {
    const found = new Set<ValueCount>();
    for (const key of deletions(value)) for (const target of index.get(key) ?? []) found.add(target);
    return [...found].filter(
      (target) => target.value !== value && editDistance(value, target.value, 1) === 1,
    );
  };
  const crowded = targets.filter((one) =>
    near(one.value).some((other) => likely(one.value, other.value, 0)),
  ).length;
  const isCrowded = targets.length >= 5 && crowded / targets.length > 0.2;
  return values.flatMap((one) => {
    if (one.value.length > 300) return [];
    const best = near(one.value)
      .filter((target) => {
        const share = target.count / total;
        if (isCrowded && share < 0.5) return false;
        return (
          target.count >= 3 * one.count &&
          one.count <= Math.max(2, total * 0.01) &&
          likely(one.value, target.value, share)
        );
      })
      .sort((a, b) => b.count - a.count)[0];
    return best ? [{ value: one.value, suggestion: best.value }] : [];
  });
}

/** Whether one edit between the two is more likely a slip than another value. `share`: rows of the target. */
function likely(value: string, target: string, share: number): boolean {
  const letters = /\p{L}/u.test(target);
  const digitsDiffer = value.replace(/\D/g, "") !== target.replace(/\D/g, "");
  if (!letters || digitsDiffer) return target.length >= 6 && share >= 0.5;
  return target.length >= 4 || share >= 0.5;
}
