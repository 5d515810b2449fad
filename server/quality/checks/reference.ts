import { quoteName, quoteText } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import type { ScoringContext } from "../define-dimension";
import type { MeasuredCheck } from "./failures";

/**
 * Compares every column the reference data has too with it, row by row over the key. The reference
 * value is the suggestion. Rows the reference does not know fail a check of their own.
 */
export async function compareWithReference(context: ScoringContext): Promise<MeasuredCheck[]> {
  const { reference, session, failures, raw, columns } = context;
  if (!reference) return [];
  const described = await session.rows<{ column_name: string }>(`DESCRIBE ${quoteName(reference.relation)}`);
  const theirs = new Set(described.map(({ column_name }) => column_name));
  for (const name of reference.key)
    if (!theirs.has(name) || !columns.some((column) => column.name === name))
      fail(
        "invalid",
        "quality.reference_key",
        `The key column "${name}" must exist in both the table and the reference data.`,
      );
  const text = (side: string, name: string) =>
    `nullif(trim(CAST(${side}.${quoteName(name)} AS VARCHAR)), '')`;
  const on = reference.key.map((name) => `${text("r", name)} = ${text("k", name)}`).join(" AND ");
  const known = quoteName(reference.relation);
  const keyName = reference.key.join(", ");
  const first = reference.key[0] ?? "";
  const checks = [
    await failures.runQueryCheck({
      id: `accuracy.reference.${reference.key.join("+")}`,
      description: `${keyName} exists in the reference data.`,
      dimension: "accuracy",
      columns: [...reference.key],
      evaluated: context.rows,
      severity: "warning",
      query: `SELECT r._row AS "row", r._line AS line, ${quoteText(first)} AS "column", ${text("r", first)} AS value, NULL AS suggestion, NULL AS duplicate_of
        FROM ${quoteName(raw)} r ANTI JOIN ${known} k ON ${on}`,
    }),
  ];
  const { n: matched } = await session.row<{ n: number }>(
    `SELECT count(*) AS n FROM ${quoteName(raw)} r SEMI JOIN ${known} k ON ${on}`,
  );
  for (const { name } of columns) {
    if (!theirs.has(name) || reference.key.includes(name) || name === "_row" || name === "_line") continue;
    checks.push(
      await failures.runQueryCheck({
        id: `accuracy.reference.${name}`,
        description: `${name} agrees with the reference data.`,
        dimension: "accuracy",
        columns: [name],
        evaluated: matched,
        severity: "warning",
        query: `SELECT "row", line, ${quoteText(name)} AS "column", value, suggestion, NULL AS duplicate_of FROM (
          SELECT r._row AS "row", r._line AS line, ${text("r", name)} AS value, ${text("k", name)} AS suggestion
          FROM ${quoteName(raw)} r JOIN ${known} k ON ${on}) WHERE value IS DISTINCT FROM suggestion`,
      }),
    );
  }
  return checks;
}
