import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";

/** Distance from the quartiles, in quartile ranges, from which a number is called implausible. */
const reach = 12;
const fewest = 30;

/**
 * Numbers far outside the rest: beyond twelve quartile ranges both as they are and, where all are
 * positive, in logarithms, so that sums of money with a long tail are not called wrong.
 */
export async function findOutliers(context: ScoringContext): Promise<MeasuredCheck[]> {
  const numbers = context.columns.filter((column) => column.type === "integer" || column.type === "decimal");
  const wanted = numbers.filter(({ name }) => {
    const known = context.profile.columns.find((one) => one.name === name);
    return (
      known !== undefined && context.rows - known.nulls >= fewest && known.distinct > 10 && !known.unique
    );
  });
  return context.failures.runCellChecks(wanted.flatMap((column) => outlierCheck(context, column)));
}

function outlierCheck({ profile }: ScoringContext, column: ScoredColumn): CellCheck[] {
  const known = profile.columns.find(({ name }) => name === column.name);
  const low = Number(known?.quantiles?.["0.25"]);
  const high = Number(known?.quantiles?.["0.75"]);
  if (!Number.isFinite(low) || !Number.isFinite(high) || high <= low) return [];
  const v = `CAST(${column.typed} AS DOUBLE)`;
  const spread = high - low;
  let fails = `${v} < ${low - reach * spread} OR ${v} > ${high + reach * spread}`;
  if (low > 0) {
    const ratio = (high / low) ** (reach / 2);
    // Below zero there is no logarithm: a negative among positives is judged by distance alone.
    fails = `(${fails}) AND (${v} <= 0 OR ${v} < ${low / ratio} OR ${v} > ${high * ratio})`;
  }
  return [
    {
      id: `accuracy.outlier.${column.name}`,
      description: `${column.name} is within a plausible distance of the other values.`,
      dimension: "accuracy",
      column: column.name,
      scope: `${v} IS NOT NULL`,
      fails: `coalesce(${fails}, false)`,
      severity: "warning",
    },
  ];
}
