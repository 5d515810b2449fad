import { quoteName } from "@/server/platform/engine";
import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import { type Beyond, findBeyond } from "./find-beyond";
import { asTyped } from "./nearly-typed";
import { dateLimitsOf, type Limits, limitsOf } from "./outlier-limits";
import { placeholderDates } from "./placeholder-dates";
import { profileOf } from "./profile-of";

const fewest = 30;
const msPerDay = 86_400_000;
/** Fewer different numbers than this are grades or codes. */
const fewDifferent = 10;

/** Headers of numbers that name something instead of measuring it. */
const naming =
  /\b(id|ids|key|code|kode|nr|no|number|nummer|zip|postnr|postal|phone|tel|year|år|index|idx|objectid|oid|fid|recid|fips|cvr|cpr|ssn|isbn|ean|sku)\b/;

/**
 * Single numbers and dates far outside the rest. Of numbers that name something, only those of another
 * order of magnitude; of a quantity that is never negative, also the few that are.
 */
export async function findOutliers(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: CellCheck[] = [];
  for (const one of context.columns) {
    const known = profileOf(context.profile, one.name);
    if (!known || context.rows - known.nulls < fewest || known.distinct < 2) continue;
    const column = await asTyped(context, one);
    const scale = scaleOf(context, column, known.distinct);
    if (!scale) continue;
    const limits = await limitsOfColumn(context, column, scale);
    const check = limits && (await judge(context, column, scale, limits));
    if (check) checks.push(check);
  }
  return context.failures.runCellChecks(checks);
}

/** Whether a column is one of numbers that measure something. */
export function isMeasure(context: ScoringContext, column: ScoredColumn): boolean {
  const distinct = profileOf(context.profile, column.name)?.distinct ?? 0;
  return scaleOf(context, column, distinct)?.kind === "number";
}

/** `lnwage`, `log_gdp`: a logarithm has no order of magnitude, and a long tail towards zero. */
const logarithm = /^(ln|log(10|2)?)[a-z_. ]/i;

type Scale = { kind: "number" | "name" | "date"; value: string };

const yearHeader = /\b(year|år|aar|birthyear|yr)\b/;

/** How the values of a column are placed on a line, as SQL over the raw relation; null where they are not. */
function scaleOf(
  { entities, profile }: ScoringContext,
  column: ScoredColumn,
  distinct: number,
): Scale | null {
  const { type, typed, name } = column;
  if (type === "date" || type === "timestamp")
    return { kind: "date", value: `(epoch(CAST(${typed} AS TIMESTAMP)) / 86400)` };
  if (type !== "integer" && type !== "decimal") return null;
  const value = `CAST(${typed} AS DOUBLE)`;
  if (yearHeader.test(foldHeader(name)) && areYears(profile, name))
    return { kind: "date", value: `(${value} * 365.25)` };
  const named =
    naming.test(foldHeader(name)) || logarithm.test(name) || entities.has(name) || distinct <= fewDifferent;
  return { kind: named ? "name" : "number", value };
}

/** Whether the middle half of the numbers are years people write about. */
function areYears(profile: ScoringContext["profile"], name: string): boolean {
  const known = profileOf(profile, name)?.quantiles;
  const [low, high] = [Number(known?.["0.25"]), Number(known?.["0.75"])];
  return low >= 1500 && high <= 2200;
}

async function limitsOfColumn(
  { session, sample }: ScoringContext,
  column: ScoredColumn,
  { kind, value }: Scale,
): Promise<Limits | null> {
  // Asked for as a list: the engine gathers the numbers once for all quantiles.
  const { quantiles, size } = await session.row<{ quantiles: number[] | null; size: number | null }>(
    `SELECT quantile_cont(v, [0.05, 0.5, 0.95, 0.1, 0.9]) AS quantiles,
       quantile_cont(abs(v), 0.5) FILTER (v <> 0) AS size
     FROM (SELECT ${value} AS v FROM ${quoteName(await sample.of(column.name))} WHERE ${column.present})`,
  );
  const at = (i: number) => read(quantiles?.[i] ?? null);
  const spread = { low: at(0), middle: at(1), high: at(2), size: read(size), tenth: at(3), ninth: at(4) };
  return kind === "date" ? dateLimitsOf(spread) : limitsOf(spread, kind === "name");
}

const read = (value: unknown) => (value === null ? Number.NaN : Number(value));

async function judge(
  context: ScoringContext,
  column: ScoredColumn,
  scale: Scale,
  limits: Limits,
): Promise<CellCheck | null> {
  const { kind, value } = scale;
  const { rows, negative, leastNegative, wrong } =
    noneBeyond(context, column, kind, limits) ??
    (await findBeyond(context.session, await numbersOf(context, column, scale), limits));
  const oddSign = kind === "number" && isOddSign(column, limits, { rows, negative, leastNegative });
  const placeholder = mayHoldPlaceholder(context, column)
    ? await placeholderDates(context.session, await numbersOf(context, column, scale))
    : [];
  const conditions = [...wrong, ...placeholder, ...(oddSign ? ["v < 0"] : [])].map((one) =>
    one.replaceAll(/\bv\b/g, value),
  );
  return {
    id: `accuracy.outlier.${column.name}`,
    description: `${column.name} is within a plausible distance of the other values.`,
    dimension: "accuracy",
    column: column.name,
    alone: true,
    evaluated: rows,
    ...(conditions.length === 0 ? { failed: 0 } : {}),
    fails: `(${column.present}) AND coalesce(${conditions.map((one) => `(${one})`).join(" OR ") || "false"}, false)`,
    severity: "warning",
  };
}

/** Whether the first date is one systems begin with, as far as it is known. */
function mayHoldPlaceholder({ profile }: ScoringContext, { type, name }: ScoredColumn): boolean {
  if (type !== "date" && type !== "timestamp") return false;
  const least = profileOf(profile, name)?.min ?? null;
  return least === null || /^(1899-12-3|1900)/.test(`${least}`);
}

/** What the least and the largest value tell without another look at the column; null where they do not. */
function noneBeyond(
  { profile, rows }: ScoringContext,
  { name }: ScoredColumn,
  kind: Scale["kind"],
  { low, high }: Limits,
): Beyond | null {
  const known = profileOf(profile, name);
  if (!known || known.min === null || known.max === null) return null;
  const placed = (cell: unknown) => (kind === "date" ? Date.parse(`${cell}`) / msPerDay : Number(cell));
  const [least, largest] = [placed(known.min), placed(known.max)];
  const within = least >= low && largest <= high && (kind === "date" || least >= 0);
  return within ? { rows: rows - known.nulls, negative: 0, leastNegative: null, wrong: [] } : null;
}

/** Query for the values on the line, from where numbers and dates are kept if they are. */
async function numbersOf(
  { rawOf }: ScoringContext,
  { name, relation, present, typed }: ScoredColumn,
  { value }: Scale,
): Promise<string> {
  if (relation === undefined)
    return `SELECT ${value} AS v FROM ${quoteName(await rawOf(name))} WHERE ${present}`;
  return `SELECT ${value.replace(typed, () => quoteName(name))} AS v FROM ${quoteName(relation)} WHERE ${quoteName(name)} IS NOT NULL`;
}

/** Share of rows that may be negative by mistake in a quantity that is else positive. */
const mostNegative = 0.04;
/** Quantities that are counted or measured from nothing upwards; sums of money are corrected by negative ones. */
const unsigned =
  /\b(age|alder|quantity|qty|antal|count|number|nights|days|hours|minutes|seconds|duration|adults|children|students|teachers|employees|population|persons|people|rooms|beds|seats|pages|weight|vægt|height|width|length|depth|area|distance|speed|pressure|humidity|battery|voltage|volume|capacity|salary|wage|price|unit price|cost per|rating|votes|reviews|issue|views|clicks|size|dose|kg|km|stock)\b/;

/** A negative fraction this near to zero belongs to a quantity that passes it, such as a logarithm. */
const passesZero = 0.5;

function isOddSign(
  { name }: ScoredColumn,
  limits: Limits,
  { rows, negative, leastNegative }: Pick<Beyond, "rows" | "negative" | "leastNegative">,
): boolean {
  if (!limits.unsigned || leastNegative === null || negative > rows * mostNegative) return false;
  const passes = !Number.isInteger(leastNegative) && -leastNegative < passesZero;
  return !passes && unsigned.test(foldHeader(name));
}
