import { quoteName } from "@/server/platform/engine";
import { repeated, ruleChecks } from "../checks/declared-rules";
import type { MeasuredCheck } from "../checks/failures";
import type { Dimension, ScoringContext } from "../define-dimension";
import { findNearDuplicates, nearDuplicateCheck } from "../plausibility/find-near-duplicates";
import { foldHeader, isIdHeader } from "../semantic-types";

/** Share of different values from which a column that is called nothing but an id is one: below, things are measured again. */
const namedUnique = 0.95;
/** Share of repeated values a column of numbers or codes may have and still be meant as a key; one always may. */
const mostRepeated = 0.002;
/** The same for the first column, which names the row more often than not. */
const mostRepeatedInFirst = 0.01;

/** Is each thing there once? */
export const uniqueness: Dimension = {
  id: "uniqueness",
  label: "Uniqueness",
  question: "Is each thing there once?",
  measure: async (context) => {
    const { failures, rows, profile } = context;
    const checks: MeasuredCheck[] = [];
    for (const key of keysToCheck(context)) {
      const known =
        key.names.length === 1 && profile.columns.some((one) => one.name === key.names[0] && one.unique);
      checks.push(
        await failures.runQueryCheck({
          id: `uniqueness.key.${key.names.join("+")}`,
          description: key.declared
            ? `${key.names.join(", ")} is declared as the key and must be unique.`
            : `${key.names.join(", ")} looks like a key and should be unique.`,
          dimension: "uniqueness",
          columns: key.names,
          evaluated: rows,
          ...(known ? { failed: 0 } : {}),
          query: repeated(context, key.names),
          severity: key.declared ? "error" : "warning",
        }),
      );
    }
    if (rows > 0) checks.push(await duplicateRows(context));
    checks.push(...(await ruleChecks(context, "uniqueness")));
    if (profile.duplicateRows < rows) checks.push(...(await findNearDuplicates(context)));
    return {
      checks,
      reason: "The table has no rows.",
      // Near duplicates are reported for a person to judge; they do not lower the score.
      score: (all) =>
        Math.min(
          1,
          ...all
            .filter(({ id, evaluated }) => id !== nearDuplicateCheck && evaluated > 0)
            .map(({ evaluated, failed }) => 1 - failed / evaluated),
        ),
    };
  },
};

function keysToCheck(context: ScoringContext): { names: string[]; declared: boolean }[] {
  const { key, profile, rows } = context;
  const keys = key.length > 0 ? [{ names: [...key], declared: true }] : [];
  for (const { name, distinct, nulls, type } of profile.columns) {
    if (key.length === 1 && key[0] === name) continue;
    if (type === "decimal" || type === "json" || type === "boolean" || rows === 0) continue;
    const share = distinct / Math.max(1, rows - nulls);
    const header = foldHeader(name);
    const named = isIdHeader(name) && (share >= namedUnique || rows <= 20);
    const alike =
      !/\b(zip|postal|post|postcode)\b/.test(header) &&
      /\b(id|key|nr|no|number|nummer|code)$/.test(header) &&
      rows - nulls - distinct <=
        Math.max(
          1,
          (rows - nulls) * (name === profile.columns[0]?.name ? mostRepeatedInFirst : mostRepeated),
        ) &&
      nulls / rows < 0.05;
    if (named || alike) keys.push({ names: [name], declared: false });
  }
  return keys;
}

async function duplicateRows({
  failures,
  profile,
  columns,
  raw,
  rows,
}: ScoringContext): Promise<MeasuredCheck> {
  const check = {
    id: "uniqueness.rows",
    description: "No row repeats an earlier one in every column.",
    dimension: "uniqueness" as const,
    columns: columns.map(({ name }) => name),
    evaluated: rows,
  };
  if (profile.duplicateRows === 0) return { ...check, failed: 0 };
  const cells = columns.map(({ name }) => quoteName(name)).join(", ");
  return failures.runQueryCheck({
    ...check,
    severity: "warning",
    query: `SELECT "row", line, NULL AS "column", NULL AS value, NULL AS suggestion, duplicate_of FROM (
      SELECT _row AS "row", _line AS line, first_value(_row) OVER (PARTITION BY h ORDER BY _row) AS duplicate_of
      FROM (SELECT _row, _line, hash(${cells}) AS h FROM ${quoteName(raw)})) WHERE duplicate_of <> "row"`,
  });
}
