import { quoteName } from "@/server/platform/engine";
import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";

/** Share of rows up to which spaces around a value are stray; of more it is how the column is written. */
const mostShare = 0.02;
const fewest = 20;

/** Values with spaces before or after them in columns that have none elsewhere. */
export async function findStraySpaces(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks = context.columns.flatMap((column) => {
    if (column.type !== "text" || context.rows < fewest) return [];
    const c = `CAST(${quoteName(column.name)} AS VARCHAR)`;
    const known = column.facts.padded ? {} : { evaluated: context.rows - column.facts.empty, failed: 0 };
    return [
      {
        id: `consistency.spaces.${column.name}`,
        description: `${column.name} has no stray spaces around its values.`,
        dimension: "consistency" as const,
        column: column.name,
        scope: column.present,
        fails: `(${c} LIKE ' %' OR ${c} LIKE '% ')`,
        severity: "warning" as const,
        suggestion: `trim(${c})`,
        ...known,
      },
    ];
  });
  return context.failures.runCellChecks(checks, mostShare);
}
