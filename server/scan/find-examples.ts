import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { FailingExample } from "./schema";

const examplesEach = 3;

/**
 * The values that fail each check most often, each with its first place; none of empty cells that are counted only.
 *
 * @param failures table of failing cells, as `scoreTable` describes it
 * @param shown what may be shown of a value of a column (`null`: of the whole row) in a check
 */
export async function findExamples(
  session: EngineSession,
  failures: string,
  shown: (check: string, column: string | null, value: string | null) => string | null,
): Promise<Map<string, FailingExample[]>> {
  type Row = Omit<FailingExample, "duplicateOf"> & { check: string; duplicate_of: number | null };
  const rows = await session.rows<Row>(
    `SELECT * FROM (
       SELECT "check", "column", value, min("row") AS "row", arg_min(line, "row") AS line, count(*) AS count,
         arg_min(suggestion, "row") AS suggestion, duplicate_of
       FROM ${quoteName(failures)} WHERE NOT (dimension = 'completeness' AND severity = 'info')
       GROUP BY "check", "column", value, duplicate_of)
     QUALIFY row_number() OVER (PARTITION BY "check" ORDER BY count DESC, "row") <= ${examplesEach}
     ORDER BY "check", count DESC, "row"`,
  );
  const found = new Map<string, FailingExample[]>();
  for (const { check, duplicate_of, ...one } of rows) {
    const example = {
      ...one,
      value: shown(check, one.column, one.value),
      suggestion: shown(check, one.column, one.suggestion),
      ...(duplicate_of === null ? {} : { duplicateOf: duplicate_of }),
    };
    found.set(check, [...(found.get(check) ?? []), example]);
  }
  return found;
}
