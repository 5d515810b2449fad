import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { type ColumnValues, type ValueCount, valuesOf } from "./column-values";
import { type FlaggedValue, flagValues } from "./flag-values";
import { shapesFineToCoarse } from "./value-shapes";

/** Share of rows the usual shapes must cover for the others to be called malformed. */
const covered = 0.9;
/** Shapes a column may usually have; more say that it has no form. */
const usualShapes = 4;
const fewest = 20;

/** Values whose shape nearly no other value of the column has. */
export async function findMalformed(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type === "json" || column.type === "boolean" || context.rows < fewest) continue;
    const known = await valuesOf(context, column);
    if (!known.complete) continue;
    checks.push(
      await flagValues(context, {
        id: `validity.format.${column.name}`,
        description: `${column.name} is written in its usual format.`,
        dimension: "validity",
        column,
        evaluated: known.total,
        flagged: malformed(known),
      }),
    );
  }
  return checks;
}

/** The values of unusual shape, at the finest level of detail at which the column has usual shapes. */
export function malformed({
  values,
  total,
  column,
}: Pick<ColumnValues, "values" | "total" | "column">): FlaggedValue[] {
  const flagged = new Map<string, FlaggedValue>();
  if (total < fewest) return [];
  for (const shape of shapesFineToCoarse(column.type)) {
    const groups = new Map<string, ValueCount[]>();
    for (const one of values) {
      const key = shape(one.value);
      const list = groups.get(key);
      if (list) list.push(one);
      else groups.set(key, [one]);
    }
    const sized = [...groups].map(([key, members]) => ({
      key,
      members,
      rows: members.reduce((s, m) => s + m.count, 0),
    }));
    sized.sort((a, b) => b.rows - a.rows);
    const usual = sized.filter(({ rows }) => rows / total >= 0.05).slice(0, usualShapes);
    const share = usual.reduce((sum, { rows }) => sum + rows, 0) / total;
    if (share < covered) continue;
    for (const group of sized) {
      if (usual.includes(group) || group.rows / total > 0.02) continue;
      for (const { value } of group.members) flagged.set(value, { value, suggestion: null });
    }
    break;
  }
  return [...flagged.values()];
}
