import { quoteName, quoteText } from "@/server/platform/engine";
import { copyOfSome } from "@/server/platform/engine-slices";
import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { findBeyond } from "./find-beyond";
import { isMeasure } from "./find-outliers";
import { type Limits, limitsOf } from "./outlier-limits";
import { profileOf } from "./profile-of";

/** Groups a column may make, and rows on average in one. */
const groups = { fewest: 2, most: 50, rows: 40 };
/** Columns that are tried as groups and as measures. */
const mostColumns = 12;
/** The spread within the groups must be this much smaller than that of the whole for the group to matter. */
const muchSmaller = 0.4;

/** Numbers far outside those of the same kind: a value of sodium among values of glucose. */
export async function findOutliersWithin(context: ScoringContext): Promise<MeasuredCheck[]> {
  const allKinds = context.columns.filter(({ type, name }) => {
    const distinct = profileOf(context.profile, name)?.distinct ?? 0;
    const fits = distinct >= groups.fewest && distinct <= groups.most;
    return type === "text" && fits && context.rows >= distinct * groups.rows;
  });
  const kinds = allKinds.slice(0, mostColumns);
  if (kinds.length === 0) return [];
  const allMeasures = context.columns.filter((column) => isMeasure(context, column));
  const measures = allMeasures.slice(0, mostColumns);
  if (Math.max(allKinds.length, allMeasures.length) > mostColumns)
    context.notes.add(
      `Numbers far from those of their own kind were looked for in the first ${mostColumns} columns of numbers and the first ${mostColumns} of kinds.`,
    );
  const checks: CellCheck[] = [];
  const from = await copied(context, [...kinds, ...measures]);
  for (const measure of measures) {
    const kind = await tellingKind(context, from.sample, measure, kinds);
    const check = kind && (await judgeWithin(context, from, measure, kind));
    if (check) checks.push(check);
  }
  return context.failures.runCellChecks(checks);
}

type Copied = { raw: string; sample: string };

/** The relations that are asked for these columns time and again. */
async function copied(
  { session, raw, sample, columns }: ScoringContext,
  wanted: readonly ScoredColumn[],
): Promise<Copied> {
  const names = wanted.map(({ name }) => name);
  const copy = (relation: string) => copyOfSome(session, relation, columns.length, names);
  const whole = await copy(raw);
  return { raw: whole, sample: sample.relation === raw ? whole : await copy(sample.relation) };
}

const numberOf = ({ typed }: ScoredColumn) => `CAST(${typed} AS DOUBLE)`;

/** The column in whose groups the measure varies least, where that is far less than as a whole. */
async function tellingKind(
  { session }: ScoringContext,
  sample: string,
  measure: ScoredColumn,
  kinds: readonly ScoredColumn[],
): Promise<ScoredColumn | null> {
  const width = "quantile_cont(y, 0.9) - quantile_cont(y, 0.1)";
  // On the scale of orders of magnitude, as the limits are.
  const y = `asinh(${numberOf(measure)})`;
  const from = `FROM ${quoteName(sample)} WHERE ${measure.present}`;
  const { whole } = await session.row<{ whole: number | null }>(
    `SELECT ${width} AS whole FROM (SELECT ${y} AS y ${from})`,
  );
  if (!whole) return null;
  let best: { kind: ScoredColumn; share: number } | null = null;
  for (const kind of kinds) {
    const { within } = await session.row<{ within: number | null }>(
      `SELECT sum(n * w) / sum(n) AS within FROM (
         SELECT count(*) AS n, ${width} AS w FROM (SELECT ${quoteName(kind.name)} AS g, ${y} AS y ${from}) GROUP BY g)`,
    );
    const share = within === null ? 1 : within / whole;
    if (share <= muchSmaller && (!best || share < best.share)) best = { kind, share };
  }
  return best?.kind ?? null;
}

type Group = { g: string; low: number; middle: number; high: number; size: number | null };

async function judgeWithin(
  { session }: ScoringContext,
  { sample, raw }: Copied,
  measure: ScoredColumn,
  kind: ScoredColumn,
): Promise<CellCheck | null> {
  const v = numberOf(measure);
  const g = `CAST(${quoteName(kind.name)} AS VARCHAR)`;
  const found = await session.rows<Group>(
    `SELECT g, quantile_cont(v, 0.05) AS low, quantile_cont(v, 0.5) AS middle, quantile_cont(v, 0.95) AS high,
       quantile_cont(abs(v), 0.5) FILTER (v <> 0) AS size
     FROM (SELECT ${g} AS g, ${v} AS v FROM ${quoteName(sample)} WHERE (${measure.present}) AND ${kind.present})
     WHERE v IS NOT NULL GROUP BY g HAVING count(*) >= ${groups.rows / 2}`,
  );
  const conditions: string[] = [];
  let evaluated = 0;
  for (const group of found) {
    const spread = { ...group, size: group.size ?? Number.NaN };
    const limits: Limits | null = limitsOf(spread, false);
    if (!limits) continue;
    const inGroup = `(${measure.present}) AND ${g} = ${quoteText(group.g)}`;
    const { rows, wrong } = await findBeyond(
      session,
      `SELECT ${v} AS v FROM ${quoteName(raw)} WHERE ${inGroup}`,
      limits,
    );
    evaluated += rows;
    for (const one of wrong) conditions.push(`(${inGroup} AND ${one.replaceAll(/\bv\b/g, v)})`);
  }
  if (evaluated === 0) return null;
  return {
    id: `accuracy.within.${measure.name}`,
    description: `${measure.name} is within a plausible distance of the others with the same ${kind.name}.`,
    dimension: "accuracy",
    column: measure.name,
    evaluated,
    ...(conditions.length === 0 ? { failed: 0 } : {}),
    fails: `coalesce(${conditions.join(" OR ") || "false"}, false)`,
    severity: "warning",
  };
}
