import { quoteName } from "@/server/platform/engine";
import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { isIdHeader } from "../semantic-types";
import { nearDuplicates } from "./near-duplicates";
import { profileOf } from "./profile-of";
import { cellsOf } from "./row-cells";

/** Id of the one check that reports near duplicates. */
export const nearDuplicateCheck = "uniqueness.near";

const fewestColumns = 3;
/** Of a wider table the columns with the most different values are compared: they tell rows apart. */
const mostColumns = 100;
/** What a table about people holds of them. */
const identifying = new Set(["PERSON", "EMAIL", "PHONE", "NATIONAL_ID"]);

/**
 * Records of people that are probably the same one written differently. Looked for in tables small
 * enough to hold, over the columns that describe the thing (not those that number the rows).
 */
export async function findNearDuplicates(context: ScoringContext): Promise<MeasuredCheck[]> {
  // Readings, payments and events resemble each other by nature; people and their records should not.
  if (context.rows < 10 || ![...context.entities.values()].some((entity) => identifying.has(entity)))
    return [];
  const table = await cellsOf(context);
  if (!table) return [];
  const describing = table.columns.flatMap((column, i) => {
    const known = profileOf(context.profile, column.name);
    const numbersRows = known?.unique === true && (isIdHeader(column.name) || column.type === "integer");
    return numbersRows || column.type === "boolean" ? [] : [i];
  });
  if (describing.length < fewestColumns) return [];
  const distinctOf = (i: number) => profileOf(context.profile, table.columns[i]?.name ?? "")?.distinct ?? 0;
  const compared =
    describing.length <= mostColumns
      ? describing
      : describing
          .toSorted((a, b) => distinctOf(b) - distinctOf(a))
          .slice(0, mostColumns)
          .sort((a, b) => a - b);
  const texts = await table.textsOf(compared);
  const columnsOf = (i: number) => {
    const one = table.coded[i];
    return one ? [{ ...one, values: texts.get(i) ?? [] }] : [];
  };
  const found = nearDuplicates(compared.flatMap(columnsOf), (pairs) =>
    context.notes.add(
      `Rows that are nearly alike were looked for in ${pairs.toLocaleString("en")} pairs of rows with a rare value in common; there are more.`,
    ),
  );
  const check = {
    id: nearDuplicateCheck,
    description:
      compared.length === describing.length
        ? "No row looks like a differently written copy of an earlier one."
        : `No row looks like a differently written copy of an earlier one, in the ${mostColumns} columns with the most different values.`,
    dimension: "uniqueness" as const,
    columns: compared.map((i) => table.columns[i]?.name ?? ""),
    evaluated: context.rows,
  };
  if (found.length === 0) return [{ ...check, failed: 0 }];
  const list = found.map(({ row, of }) => `(${table.ids[row]}, ${table.ids[of]})`).join(", ");
  return [
    await context.failures.runQueryCheck({
      ...check,
      severity: "info",
      query: `SELECT r._row AS "row", r._line AS line, NULL AS "column", NULL AS value, NULL AS suggestion, f.original AS duplicate_of
        FROM ${quoteName(context.raw)} r JOIN (VALUES ${list}) AS f(copy, original) ON r._row = f.copy`,
    }),
  ];
}
