import { quoteName } from "@/server/platform/engine";
import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import { profileOf } from "./profile-of";

/** Distance beyond the middle 90 %, in widths of it, from which a number is called implausible. */
const reach = 6;
const fewest = 30;
/** More than this share of rows out there is a tail, not a mistake. */
const mostShare = 0.002;

/** Headers of numbers that name something instead of measuring it. */
const naming =
  /\b(id|ids|key|code|kode|nr|no|number|nummer|zip|postnr|postal|phone|tel|year|år|index|idx|fips|cvr|cpr|ssn|isbn|ean|sku)\b/;

/**
 * Single numbers far outside the rest, both as they are and, where all are positive, in logarithms,
 * so that sums of money with a long tail are not called wrong. Numbers that name something are left out.
 */
export async function findOutliers(context: ScoringContext): Promise<MeasuredCheck[]> {
  const wanted = context.columns.filter((column) => {
    if ((column.type !== "integer" && column.type !== "decimal") || naming.test(foldHeader(column.name)))
      return false;
    if (context.entities.has(column.name)) return false;
    const known = profileOf(context.profile, column.name);
    return known !== undefined && context.rows - known.nulls >= fewest && known.distinct > 10;
  });
  const checks: CellCheck[] = [];
  for (const column of wanted) {
    const beyond = limitsOf(context, column);
    if (!beyond) continue;
    const known = column.relation;
    const value = known ? quoteName(column.name) : `(${column.typed})`;
    const { evaluated, failed } = await context.session.row<{ evaluated: number; failed: number }>(
      `SELECT count(v) AS evaluated, count(*) FILTER (${beyond("CAST(v AS DOUBLE)")}) AS failed FROM (SELECT ${value} AS v FROM ${quoteName(known ?? context.raw)})`,
    );
    if (failed > Math.max(1, evaluated * mostShare)) continue;
    checks.push({
      id: `accuracy.outlier.${column.name}`,
      description: `${column.name} is within a plausible distance of the other values.`,
      dimension: "accuracy",
      column: column.name,
      evaluated,
      failed,
      fails: `coalesce(${beyond(`CAST(${column.typed} AS DOUBLE)`)}, false)`,
      severity: "warning",
    });
  }
  return context.failures.runCellChecks(checks);
}

/** SQL that is true for an implausible number `v`; null where the column has no spread to judge by. */
function limitsOf({ profile }: ScoringContext, column: ScoredColumn): ((v: string) => string) | null {
  const known = profileOf(profile, column.name);
  const low = Number(known?.quantiles?.["0.05"]);
  const high = Number(known?.quantiles?.["0.95"]);
  if (!Number.isFinite(low) || !Number.isFinite(high) || high <= low) return null;
  const spread = high - low;
  return (v) => {
    const far = `(${v} < ${low - reach * spread} OR ${v} > ${high + reach * spread})`;
    if (low <= 0) return far;
    const ratio = Math.max(10, (high / low) ** 2);
    // Below zero there is no logarithm: a negative among positives is judged by distance alone.
    return `(${far} AND (${v} <= 0 OR ${v} < ${low / ratio} OR ${v} > ${high * ratio}))`;
  };
}
