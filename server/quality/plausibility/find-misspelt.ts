import type { MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { type ColumnValues, valuesOf } from "./column-values";
import { type FlaggedValue, flagValues } from "./flag-values";
import { misspeltDomains } from "./misspelt-domains";
import { misspelt } from "./misspelt-values";
import { misspeltWords } from "./misspelt-words";
import { truncated } from "./truncated-values";

/**
 * Misspelt values: a rare value a slip away from a much more frequent one, or a rare word a slip away
 * from a frequent word of the column. Columns whose frequent values lie that close together (names,
 * codes, grades) are left alone.
 */
export async function findMisspelt(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.semanticType === "email") {
      const addresses = await valuesOf(context, column);
      if (!addresses) continue;
      checks.push(await reportOn(context, addresses, misspeltDomains(addresses.values)));
      continue;
    }
    if (context.rows < 10 || !canBeMisspelt(column)) continue;
    if (unlikeEntities.has(context.entities.get(column.name) ?? "")) continue;
    const known = await valuesOf(context, column);
    if (!known || known.total === 0 || (column.type === "integer" && !hasUsualNumber(known))) continue;
    const whole = repeats(known) ? misspelt(known.values, known.total) : [];
    const words = column.type === "text" ? misspeltWords(known.values) : [];
    const cut = repeats(known) ? truncated(known.values) : [];
    const flagged = new Map([...cut, ...words, ...whole].map((one) => [one.value, one]));
    if (!repeats(known) && column.type !== "text") continue;
    checks.push(await reportOn(context, known, [...flagged.values()]));
  }
  return checks;
}

function reportOn(
  context: ScoringContext,
  { column, total }: ColumnValues,
  flagged: readonly FlaggedValue[],
): Promise<MeasuredCheck> {
  return flagValues(context, {
    id: `accuracy.spelling.${column.name}`,
    description: `${column.name} holds no value that looks like a misspelling of a frequent one.`,
    dimension: "accuracy",
    column,
    evaluated: total,
    flagged,
  });
}

/** Dates and decimals that can be read have no spelling; addresses of mail and web differ by a letter by right. */
export function canBeMisspelt({ type, semanticType }: Pick<ScoredColumn, "type" | "semanticType">): boolean {
  return (type === "text" || type === "integer") && !unlike.has(semanticType ?? "");
}

const unlike = new Set(["email", "url", "uuid", "ip_address", "phone", "cpr", "cvr"]);

/** A rare surname is no slip of a frequent one, and one identifier is never another with a slip. */
const unlikeEntities = new Set([
  "PERSON",
  "USERNAME",
  "EMAIL",
  "PHONE",
  "NATIONAL_ID",
  "TAX_ID",
  "PASSPORT",
  "DRIVING_LICENCE",
  "MEDICAL_ID",
  "BANK_ACCOUNT",
  "IBAN",
  "CREDIT_CARD",
  "VEHICLE",
]);

/** Whether one long number stands in most rows: beside others each is a number of its own, and no slip. */
function hasUsualNumber({ values, total }: ColumnValues): boolean {
  const [usual] = values;
  return usual !== undefined && usual.value.length >= 6 && usual.count >= total * 0.5;
}

/** Whether values repeat enough for a rare one to stand out. */
function repeats({ values, total }: ColumnValues): boolean {
  const frequent = values.filter(({ count }) => count >= 3);
  const covered = frequent.reduce((sum, { count }) => sum + count, 0);
  return frequent.length > 0 && covered / total >= 0.3;
}
