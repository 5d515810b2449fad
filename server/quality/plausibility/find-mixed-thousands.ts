import { quoteName, quoteText } from "@/server/platform/engine";
import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";

/** Share of the numbers of four digits and more that may group them for the others to be the rule. */
const mostShare = 0.05;
const marks = { point: ".", comma: ",", space: " ", apostrophe: "'" } as const;

/** Numbers that group their thousands (`12,345`) in columns that hardly ever do. */
export async function findMixedThousands(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks = context.columns.flatMap((column): CellCheck[] => {
    const { thousands, native } = column.facts.inferred;
    if (!thousands || native) return [];
    const c = `CAST(${quoteName(column.name)} AS VARCHAR)`;
    const mark = quoteText(marks[thousands]);
    return [
      {
        id: `consistency.thousands.${column.name}`,
        description: `${column.name} writes its thousands in one way.`,
        dimension: "consistency",
        column: column.name,
        scope: `(${column.present}) AND abs(${column.typed}) >= 1000`,
        fails: `contains(${c}, ${mark})`,
        severity: "warning",
        suggestion: `replace(${c}, ${mark}, '')`,
      },
    ];
  });
  return context.failures.runCellChecks(checks, mostShare);
}
