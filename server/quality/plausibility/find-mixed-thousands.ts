import { quoteName, quoteText } from "@/server/platform/engine";
import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";

/** Share of the numbers of four digits and more that may group them for the others to be the rule. */
const mostShare = 0.05;
const marks = { point: ".", comma: ",", space: " ", apostrophe: "'" } as const;

/** Numbers that group their thousands (`12,345`) in columns that hardly ever do. */
export async function findMixedThousands(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks = context.columns.flatMap((column): CellCheck[] => {
    const { thousands, decimal, native } = column.facts.inferred;
    // `79,500` among whole numbers can be read as a fraction, but hardly is one.
    const grouped = thousands ?? (decimal === "comma" ? "comma" : null);
    if (!grouped || native) return [];
    const c = `CAST(${quoteName(column.name)} AS VARCHAR)`;
    const mark = quoteText(marks[grouped]);
    return [
      {
        id: `consistency.thousands.${column.name}`,
        description: `${column.name} writes its thousands in one way.`,
        dimension: "consistency",
        column: column.name,
        scope: `(${column.present}) AND length(${c}) >= 4`,
        fails: `contains(${c}, ${mark})${thousands ? "" : ` AND regexp_full_match(trim(${c}), '-?[1-9][0-9]{0,2},[0-9]{3}')`}`,
        severity: "warning",
        suggestion: `replace(${c}, ${mark}, '')`,
      },
    ];
  });
  return context.failures.runCellChecks(checks, mostShare);
}
