import { quoteName } from "@/server/platform/engine";
import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import { dateLimitsOf, firstWrong, type Limits, limitsOf, mostShare } from "./outlier-limits";
import { profileOf } from "./profile-of";

const fewest = 30;
/** Fewer different numbers than this are grades or codes. */
const fewDifferent = 10;

/** Headers of numbers that name something instead of measuring it. */
const naming =
  /\b(id|ids|key|code|kode|nr|no|number|nummer|zip|postnr|postal|phone|tel|year|år|index|idx|fips|cvr|cpr|ssn|isbn|ean|sku)\b/;

/**
 * Single numbers and dates far outside the rest. Of numbers that name something, only those of another
 * order of magnitude; of a quantity that is never negative, also the few that are.
 */
export async function findOutliers(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: CellCheck[] = [];
  for (const column of context.columns) {
    const known = profileOf(context.profile, column.name);
    if (!known || context.rows - known.nulls < fewest || known.distinct < 2) continue;
    const scale = scaleOf(context, column, known.distinct);
    if (!scale) continue;
    const limits = await limitsOfColumn(context, column, scale);
    const check = limits && (await judge(context, column, scale, limits));
    if (check) checks.push(check);
  }
  return context.failures.runCellChecks(checks);
}

type Scale = { kind: "number" | "name" | "date"; value: string };

/** How the values of a column are placed on a line, as SQL over the raw relation; null where they are not. */
function scaleOf({ entities }: ScoringContext, column: ScoredColumn, distinct: number): Scale | null {
  const { type, typed, name } = column;
  if (type === "date" || type === "timestamp")
    return { kind: "date", value: `(epoch(CAST(${typed} AS TIMESTAMP)) / 86400)` };
  if (type !== "integer" && type !== "decimal") return null;
  const value = `CAST(${typed} AS DOUBLE)`;
  const named = naming.test(foldHeader(name)) || entities.has(name) || distinct <= fewDifferent;
  return { kind: named ? "name" : "number", value };
}

async function limitsOfColumn(
  { session, sample }: ScoringContext,
  column: ScoredColumn,
  { kind, value }: Scale,
): Promise<Limits | null> {
  const { low, middle, high, size } = await session.row<Record<"low" | "middle" | "high" | "size", number>>(
    `SELECT quantile_cont(v, 0.05) AS low, quantile_cont(v, 0.5) AS middle, quantile_cont(v, 0.95) AS high,
       quantile_cont(abs(v), 0.5) FILTER (v <> 0) AS size
     FROM (SELECT ${value} AS v FROM ${quoteName(sample.relation)} WHERE ${column.present})`,
  );
  const spread = { low: read(low), middle: read(middle), high: read(high), size: read(size) };
  return kind === "date" ? dateLimitsOf(spread) : limitsOf(spread, kind === "name");
}

const read = (value: unknown) => (value === null ? Number.NaN : Number(value));

type Counted = {
  rows: number;
  up: number;
  up_inside: number | null;
  down: number;
  down_inside: number | null;
  negative: number;
};

async function judge(
  context: ScoringContext,
  column: ScoredColumn,
  scale: Scale,
  { low, high }: Limits,
): Promise<CellCheck | null> {
  const { kind, value } = scale;
  // Where hardly any number is below zero, the sign is what is wrong, and that is judged apart.
  const below = low > 0 ? `v > 0 AND v < ${low}` : `v < ${low}`;
  const counted = await context.session.row<Counted>(
    `SELECT count(v) AS rows, count_if(v > ${high}) AS up, max(v) FILTER (v <= ${high}) AS up_inside,
       count_if(${below}) AS down, min(v) FILTER (v >= ${low}) AS down_inside, count_if(v < 0) AS negative
     FROM (SELECT ${value} AS v FROM ${quoteName(context.raw)} WHERE ${column.present})`,
  );
  const rows = Number(counted.rows);
  const wrongFrom = async (count: number, inside: number | null, where: string, order: "ASC" | "DESC") => {
    if (count === 0 || count > Math.max(1, rows * mostShare)) return null;
    const far = await context.session.rows<{ v: number }>(
      `SELECT v FROM (SELECT ${value} AS v FROM ${quoteName(context.raw)} WHERE ${column.present}) WHERE ${where} ORDER BY v ${order}`,
    );
    const numbers = far.map(({ v }) => Number(v));
    return firstWrong(numbers, inside === null ? null : Number(inside), rows, kind === "date");
  };
  const top = await wrongFrom(counted.up, counted.up_inside, `v > ${high}`, "ASC");
  const bottom = await wrongFrom(counted.down, counted.down_inside, below, "DESC");
  const conditions = [
    ...(top === null ? [] : [`${value} >= ${top}`]),
    ...(bottom === null ? [] : [`${low > 0 ? `${value} > 0 AND ` : ""}${value} <= ${bottom}`]),
    ...(kind === "number" && isOddSign(column, low, rows, Number(counted.negative)) ? [`${value} < 0`] : []),
  ];
  return {
    id: `accuracy.outlier.${column.name}`,
    description: `${column.name} is within a plausible distance of the other values.`,
    dimension: "accuracy",
    column: column.name,
    evaluated: rows,
    ...(conditions.length === 0 ? { failed: 0 } : {}),
    fails: `(${column.present}) AND coalesce(${conditions.map((one) => `(${one})`).join(" OR ") || "false"}, false)`,
    severity: "warning",
  };
}

/** Share of rows that may be negative by mistake in a quantity that is else positive. */
const mostNegative = 0.02;
/** Quantities that are counted or measured from nothing upwards; sums of money are corrected by negative ones. */
const unsigned =
  /\b(age|alder|quantity|qty|antal|count|number|nights|days|hours|minutes|seconds|duration|adults|children|students|teachers|employees|population|persons|people|rooms|beds|seats|pages|weight|vægt|height|width|length|depth|area|distance|speed|pressure|humidity|battery|voltage|volume|capacity|salary|wage|price|unit price|cost per|rating|votes|views|clicks|size|dose|kg|km|stock)\b/;

function isOddSign({ name }: ScoredColumn, low: number, rows: number, negative: number): boolean {
  return low > 0 && negative > 0 && negative <= rows * mostNegative && unsigned.test(foldHeader(name));
}
