import { quoteName, quoteText } from "@/server/platform/engine";
import { ruleChecks } from "../checks/declared-rules";
import type { CellCheck } from "../checks/failures";
import type { Dimension, ScoredColumn, ScoringContext } from "../define-dimension";
import { findKnownMissing } from "../plausibility/find-conflicts";
import { findDeterminedMissing } from "../plausibility/find-dependency-exceptions";

/** A column filled at least this much is meant to be filled: its gaps are listed cell by cell. */
const filledByHabit = 0.98;

/** Are the values there? Empty cells and texts that mean "missing" count as missing. */
export const completeness: Dimension = {
  id: "completeness",
  label: "Completeness",
  question: "Are the values that should be there, there?",
  measure: async (context) => {
    const { failures, columns, rows } = context;
    const checks = await failures.runCellChecks(columns.flatMap((column) => cellChecks(column, context)));
    // Columns with many gaps are counted too, but a list of every empty cell would say nothing.
    const counted = columns.filter((column) => !expected(column, context) && column.facts.empty > 0);
    const optional = counted.map((column) => ({
      id: `completeness.filled.${column.name}`,
      description: `${column.name} is filled. Often empty, so its empty cells are counted but not listed.`,
      dimension: "completeness" as const,
      columns: [column.name],
      evaluated: rows,
      failed: column.facts.empty,
    }));
    return {
      checks: [
        ...checks,
        ...optional,
        ...(await findKnownMissing(context)),
        ...(await findDeterminedMissing(context)),
        ...(await ruleChecks(context, "completeness")),
      ],
      reason: "The table has no rows.",
    };
  },
};

function cellChecks(column: ScoredColumn, context: ScoringContext): CellCheck[] {
  const c = quoteName(column.name);
  const checks: CellCheck[] = [];
  const empty = column.facts.inferred.native
    ? `${c} IS NULL`
    : `(${c} IS NULL OR trim(${c}, E' \\t\\r\\n') = '')`;
  if (context.rows > 0 && (expected(column, context) || column.facts.empty === 0))
    checks.push({
      id: `completeness.filled.${column.name}`,
      description: `${column.name} is filled.`,
      dimension: "completeness",
      column: column.name,
      alone: true,
      fails: empty,
      evaluated: context.rows,
      failed: column.facts.empty,
      severity: context.required.has(column.name) || context.key.includes(column.name) ? "error" : "info",
    });
  if (column.facts.disguised.length > 0) {
    const list = column.facts.disguised.map((one) => quoteText(one.value)).join(", ");
    checks.push({
      id: `completeness.disguised.${column.name}`,
      description: `${column.name} holds no text that means "missing", such as N/A.`,
      dimension: "completeness",
      column: column.name,
      alone: true,
      fails: `CAST(${c} AS VARCHAR) IN (${list})`,
      severity: context.required.has(column.name)
        ? "error"
        : isNotation(column, context)
          ? "info"
          : "warning",
      suggestion: "''",
      evaluated: context.rows,
      failed: column.facts.disguised.reduce((sum, { count }) => sum + count, 0),
    });
  }
  return checks;
}

/** How statistical software writes "missing", and signs people put for "none". */
const software = new Set(["NA", "NaN", "<NA>", "."]);
/** Share of rows from which a word or sign is how the column leaves a cell empty. */
const usualShare = 0.05;
/** Columns that must write it, none of which has an empty cell, for it to be how the file does. */
const fewestAlike = 3;

/**
 * Whether a file writes "missing" like that throughout, and leaves no cell of the column empty: then such a cell is
 * counted as missing, and there is nothing to mend.
 */
function isNotation({ facts }: ScoredColumn, { columns }: ScoringContext): boolean {
  const [only, ...more] = facts.disguised;
  if (!only || more.length > 0 || facts.empty > 0) return false;
  const share = only.count / facts.rows;
  if (!/[\p{L}\p{N}]/u.test(only.value) && share >= usualShare) return true;
  if (!software.has(only.value)) return false;
  const alike = columns.filter((one) => one.facts.disguised.some(({ value }) => value === only.value));
  return (
    alike.length > 1 &&
    alike.every((one) => one.facts.empty === 0) &&
    (alike.length >= fewestAlike ||
      alike.some((one) => one.facts.disguised.some(({ count }) => count >= one.facts.rows * usualShare)))
  );
}

function expected({ name, facts }: ScoredColumn, context: ScoringContext): boolean {
  if (context.required.has(name) || context.key.includes(name)) return true;
  return facts.rows > 0 && 1 - facts.empty / facts.rows >= filledByHabit;
}
