import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";
import type { Cell } from "../schema";
import { extremeMoments, squareable } from "./extreme-moments";

export type NumericStatistics = {
  name: string;
  min: Cell;
  max: Cell;
  mean: number | null;
  stddev: number | null;
  quantiles: Record<string, Cell> | null;
};

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
const ordered = new Set(["integer", "decimal", "date", "time", "timestamp"]);
const summed = new Set(["integer", "decimal"]);

/** Up to this many rows the engine's own quantiles are used, which hold every value of every column in memory at once. */
const rankedInMemory = 2_000_000;

/**
 * Minimum, maximum, mean, deviation and quantiles of numbers, dates and times: in one scan, and from more than
 * `inMemory` of `rows` on with quantiles column by column, in a way the engine can spill to disk.
 */
export async function numericStatistics(
  session: EngineSession,
  relation: string,
  columns: readonly ProfiledColumn[],
  rows: number,
  inMemory = rankedInMemory,
): Promise<NumericStatistics[]> {
  const found: NumericStatistics[] = [];
  const wanted = columns.filter((column) => ordered.has(column.type));
  for (const source of new Set(wanted.map((column) => column.relation ?? relation)))
    found.push(
      ...(await measure(
        session,
        source,
        wanted.filter((one) => (one.relation ?? relation) === source),
        rows > inMemory,
      )),
    );
  return found;
}

async function measure(
  session: EngineSession,
  relation: string,
  wanted: readonly ProfiledColumn[],
  large: boolean,
): Promise<NumericStatistics[]> {
  const parts = wanted.map(({ name, type }, i) => {
    const c = quoteName(name);
    const moments = summed.has(type)
      ? `, avg(${c}) AS a${i}, stddev_samp(CAST(${c} AS DOUBLE)) FILTER (abs(CAST(${c} AS DOUBLE)) < ${squareable}) AS s${i}`
      : "";
    const ranked = large ? "" : `, quantile_disc(${c}, [${shares.join(", ")}]) AS q${i}`;
    return `min(${c}) AS l${i}, max(${c}) AS h${i}${ranked}${moments}`;
  });
  const row = await session.row(`SELECT ${parts.join(", ")} FROM ${quoteName(relation)}`);
  if (large)
    for (const [i, { name }] of wanted.entries())
      if (row[`l${i}`] !== null) row[`q${i}`] = await rankGroups(session, relation, name);
  for (const [i, { name, type }] of wanted.entries())
    if (summed.has(type))
      Object.assign(row, await extremeMoments(session, relation, name, type, row[`l${i}`], row[`h${i}`], i));
  return wanted.map(({ name, type }, i) => {
    const quantiles = row[`q${i}`] as Cell[] | null | undefined;
    const has = row[`l${i}`] !== null;
    return {
      name,
      min: row[`l${i}`] as Cell,
      max: row[`h${i}`] as Cell,
      mean: has && summed.has(type) ? rounded(row[`a${i}`]) : null,
      stddev: has && summed.has(type) ? rounded(row[`s${i}`]) : null,
      quantiles: quantiles
        ? Object.fromEntries(shares.map((share, k) => [String(share), quantiles[k] ?? null]))
        : null,
    };
  });
}

/** The quantiles of one column from its different values and how many rows lie at or below each. */
async function rankGroups(session: EngineSession, relation: string, name: string): Promise<Cell[]> {
  const c = quoteName(name);
  const picked = shares.map((share, k) => `min(v) FILTER (upto >= ceil(${share} * total)) AS q${k}`);
  const row = await session.row(
    `WITH g AS MATERIALIZED (SELECT ${c} AS v, count(*) AS n FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL GROUP BY ${c})
     SELECT ${picked.join(", ")} FROM (SELECT v, sum(n) OVER (ORDER BY v ROWS UNBOUNDED PRECEDING) AS upto FROM g),
       (SELECT sum(n) AS total FROM g)`,
  );
  return shares.map((_, k) => row[`q${k}`] as Cell);
}

/** Twelve digits: sums of doubles differ in the last ones by the order in which threads add. */
function rounded(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  return Number.isFinite(number) ? Number(number.toPrecision(12)) : null;
}
