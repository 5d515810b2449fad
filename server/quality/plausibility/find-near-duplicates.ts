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
  const found = nearDuplicates(describing.map((i) => ({ cells: table.cells[i] ?? [] })));
  const check = {
    id: nearDuplicateCheck,
    description: "No row looks like a differently written copy of an earlier one.",
    dimension: "uniqueness" as const,
    columns: describing.map((i) => table.columns[i]?.name ?? ""),
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
