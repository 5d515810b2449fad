import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { valuesOf } from "./column-values";
import { flagValues } from "./flag-values";
import { otherNotations } from "./rigid-codes";

/** Codes and phone numbers written with other signs between their groups than nearly all of the column. */
export async function findMixedNotations(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type !== "text") continue;
    const known = await valuesOf(context, column);
    if (!known) continue;
    const flagged = otherNotations(known.values, known.total);
    if (flagged.length === 0) continue;
    checks.push(
      await flagValues(context, {
        id: `consistency.notation.${column.name}`,
        description: `${column.name} writes its codes with the same signs between their groups.`,
        dimension: "consistency",
        column,
        evaluated: known.total,
        flagged,
      }),
    );
  }
  return checks;
}
