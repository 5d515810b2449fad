import { countryShape } from "../checks/code-shapes";
import type { ScoredColumn } from "../define-dimension";
import type { ColumnValues } from "./column-values";
import type { ValuesCheck } from "./define-values-check";
import { misspeltDomains } from "./misspelt-domains";
import { misspelt } from "./misspelt-values";
import { misspeltWords } from "./misspelt-words";
import { truncated } from "./truncated-values";

/**
 * Misspelt values: a rare value a slip away from a much more frequent one, or a rare word a slip away
 * from a frequent word of the column. Columns whose frequent values lie that close together (names,
 * codes, grades) are left alone.
 */
export const misspeltValues: ValuesCheck = {
  id: "accuracy.spelling",
  dimension: "accuracy",
  description: (column) => `${column} holds no value that looks like a misspelling of a frequent one.`,
  wants: (column, { rows, entities }) =>
    column.semanticType === "email" ||
    (rows >= 10 && canBeMisspelt(column) && !unlikeEntities.has(entities.get(column.name) ?? "")),
  judge: (known) => {
    const { column, values, total } = known;
    if (column.semanticType === "email") return misspeltDomains(values);
    if (total === 0 || (column.type === "integer" && !hasUsualNumber(known))) return null;
    const repeated = repeats(known);
    if (!repeated && column.type !== "text") return null;
    const whole = repeated ? misspelt(values, total) : [];
    const words = column.type === "text" ? misspeltWords(values) : [];
    const cut = repeated ? truncated(values) : [];
    // `Dominica` is no `Dominican Republic` cut short.
    const isCountry = (value: string) => column.semanticType === "country" && countryShape.test(value.trim());
    const found = [...cut, ...words, ...whole].filter(({ value }) => !isCountry(value));
    return [...new Map(found.map((one) => [one.value, one])).values()];
  },
};

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
