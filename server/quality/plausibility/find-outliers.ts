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
/** Numbers so far out that no tail reaches them: with a reach this many times as long, more rows may be there. */
const extreme = 100;
const mostExtremeShare = 0.03;
/** Where some are zero or negative, logarithms cannot tell a long tail, and sums mostly have one. */
const reachBesideZeros = 100;

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
    const [far, farther] = [beyond(1), beyond(extreme)];
    const { evaluated, failed, extremes } = await context.session.row<Counted>(
      `SELECT count(v) AS evaluated, count(*) FILTER (${far("CAST(v AS DOUBLE)")}) AS failed,
         count(*) FILTER (${farther("CAST(v AS DOUBLE)")}) AS extremes FROM (SELECT ${value} AS v FROM ${quoteName(known ?? context.raw)})`,
    );
    const few = failed <= Math.max(1, evaluated * mostShare);
    // A tail fills the way to its end; mistakes leave a gap.
    const gap = extremes > 0 && failed - extremes <= evaluated * mostShare;
    if (!few && (!gap || extremes > evaluated * mostExtremeShare)) continue;
    const limit = few ? far : farther;
    checks.push({
      id: `accuracy.outlier.${column.name}`,
      description: `${column.name} is within a plausible distance of the other values.`,
      dimension: "accuracy",
      column: column.name,
      alone: true,
      evaluated,
      failed: few ? failed : extremes,
      fails: `coalesce(${limit(`CAST(${column.typed} AS DOUBLE)`)}, false)`,
      severity: "warning",
    });
  }
  return context.failures.runCellChecks(checks);
}

type Counted = { evaluated: number; failed: number; extremes: number };

/**
 * SQL that is true for an implausible number `v`, with reaches so many times as long; null where the
 * column has no spread to judge by.
 */
function limitsOf(
  { profile }: ScoringContext,
  column: ScoredColumn,
): ((times: number) => (v: string) => string) | null {
  const known = profileOf(profile, column.name);
  const low = Number(known?.quantiles?.["0.05"]);
  const high = Number(known?.quantiles?.["0.95"]);
  if (!Number.isFinite(low) || !Number.isFinite(high) || high <= low) return null;
  return (times) => (v) => {
    const distance = (low <= 0 ? reachBesideZeros : reach) * times * (high - low);
    const far = `(${v} < ${low - distance} OR ${v} > ${high + distance})`;
    if (low <= 0) return far;
    const ratio = Math.max(10 * times, (high / low) ** 2);
    // Below zero there is no logarithm: a negative among positives is judged by distance alone.
    return `(${far} AND (${v} <= 0 OR ${v} < ${low / ratio} OR ${v} > ${high * ratio}))`;
  };
}
