import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ProfiledColumn } from "../profile-table";
import type { Cell } from "../schema";

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

/** Minimum, maximum, mean, deviation and quantiles of numbers, dates and times, in one scan. */
export async function numericStatistics(
  session: EngineSession,
  relation: string,
  columns: readonly ProfiledColumn[],
): Promise<NumericStatistics[]> {
  const found: NumericStatistics[] = [];
  const wanted = columns.filter((column) => ordered.has(column.type));
  for (const source of new Set(wanted.map((column) => column.relation ?? relation)))
    found.push(
      ...(await measure(
        session,
        source,
        wanted.filter((one) => (one.relation ?? relation) === source),
      )),
    );
  return found;
}

async function measure(
  session: EngineSession,
  relation: string,
  wanted: readonly ProfiledColumn[],
): Promise<NumericStatistics[]> {
  const parts = wanted.map(({ name, type }, i) => {
    const c = quoteName(name);
    const moments = summed.has(type)
      ? `, avg(${c}) AS a${i}, coalesce(stddev_samp(CAST(${c} AS DOUBLE)) FILTER (isfinite(CAST(${c} AS DOUBLE))), 0) AS s${i}`
      : "";
    return `min(${c}) AS l${i}, max(${c}) AS h${i}, quantile_disc(${c}, [${shares.join(", ")}]) AS q${i}${moments}`;
  });
  const row = await session.row(`SELECT ${parts.join(", ")} FROM ${quoteName(relation)}`);
  return wanted.map(({ name, type }, i) => {
    const quantiles = row[`q${i}`] as Cell[] | null;
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

/** Twelve digits: sums of doubles differ in the last ones by the order in which threads add. */
function rounded(value: unknown): number | null {
  const number = Number(value);
  return Number.isFinite(number) ? Number(number.toPrecision(12)) : null;
}
