import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { Cell, DateGaps } from "../schema";

const day = 86_400;
/** Different moments from which a rhythm can be told. */
const fewest = 12;
/** Share of steps that are the usual one, and that are a multiple of it, where there is a rhythm at all. */
const rhythm = { usual: 0.5, onGrid: 0.9 };
/** How far a step may be off a multiple of the usual one, as a share of the latter. */
const tolerance = 0.1;
/** Steps as long as at least this share are part of the rhythm, as weekends are in the days of an office. */
const recurring = 0.05;
/** A rhythm is looked for in the first so many moments before all of a large column are put in order. */
const probed = 2000;
const listed = 5;

type Step = { seconds: number; months: number; n: number };
type Rhythm = { unit: DateGaps["unit"]; size: number; sql: string; usualLengths: number[] };

/**
 * The step between the moments of a column of dates or times, where there is a usual one, and where moments are missing; null
 * where there is no rhythm.
 */
export async function findDateGaps(
  session: EngineSession,
  relation: string,
  column: string,
  distinct: number,
): Promise<DateGaps | null> {
  if (distinct < fewest) return null;
  const c = quoteName(column);
  const moments = `SELECT DISTINCT ${c} AS v FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL`;
  if (distinct > probed && !rhythmOf(await countSteps(session, `${moments} ORDER BY v LIMIT ${probed}`)))
    return null;
  const found = rhythmOf(await countSteps(session, moments));
  if (!found) return null;
  const { unit, size, sql, usualLengths } = found;
  const missing = `SELECT before, v, CAST(round(${sql} / ${size}) AS BIGINT) - 1 AS missing FROM (${steps(moments)})
    WHERE round(${sql} / ${size}) > 1 AND round(${sql} / ${size}) NOT IN (${[0, ...usualLengths].join(", ")})`;
  const totals = await session.row<{ gaps: number; missing: number }>(
    `SELECT count(*) AS gaps, coalesce(sum(missing), 0)::BIGINT AS missing FROM (${missing})`,
  );
  const longest = await session.rows<{ from: Cell; to: Cell; missing: number }>(
    `SELECT before AS "from", v AS "to", missing FROM (${missing}) ORDER BY missing DESC, v LIMIT ${listed}`,
  );
  return {
    unit,
    size: unit === "day" ? size / day : size,
    gaps: Number(totals.gaps),
    missing: Number(totals.missing),
    longest: longest.map((gap) => ({ ...gap, missing: Number(gap.missing) })),
  };
}

/** Each moment with the one before it. */
function steps(moments: string): string {
  return `SELECT before, v, CAST(epoch(v) - epoch(before) AS DOUBLE) AS seconds, date_diff('month', before, v) AS months
    FROM (SELECT v, lag(v) OVER (ORDER BY v) AS before FROM (${moments})) WHERE before IS NOT NULL`;
}

async function countSteps(session: EngineSession, moments: string): Promise<Step[]> {
  const rows = await session.rows<Step>(
    `SELECT seconds, months, count(*) AS n FROM (${steps(moments)}) GROUP BY ALL ORDER BY n DESC, seconds LIMIT 5000`,
  );
  return rows.map(({ seconds, months, n }) => ({
    seconds: Number(seconds),
    months: Number(months),
    n: Number(n),
  }));
}

function rhythmOf(counted: readonly Step[]): Rhythm | null {
  const total = counted.reduce((sum, { n }) => sum + n, 0);
  // Months and years are of different lengths: they are counted, not measured.
  const byMonths = counted.every(({ seconds }) => seconds >= 27 * day);
  const lengthOf = (step: Step) => (byMonths ? step.months : step.seconds);
  const size = mostFrequent(counted.map((step) => [lengthOf(step), step.n]));
  if (!size) return null;
  const times = counted.map((step): [number, number] => [lengthOf(step) / size, step.n]);
  const share = (fits: (times: number) => boolean) =>
    times.reduce((sum, [length, n]) => (fits(length) ? sum + n : sum), 0) / total;
  const near = (length: number) => Math.abs(length - Math.round(length)) <= tolerance && length > 0.5;
  if (share((length) => Math.abs(length - 1) <= tolerance) < rhythm.usual || share(near) < rhythm.onGrid)
    return null;
  const lengths = [...new Set(times.map(([length]) => Math.round(length)))];
  const usualLengths = lengths.filter(
    (length) => length > 1 && share((one) => Math.round(one) === length) >= recurring,
  );
  const sql = byMonths ? "months" : "seconds";
  return { unit: byMonths ? "month" : size % day === 0 ? "day" : "second", size, sql, usualLengths };
}

function mostFrequent(counted: readonly (readonly [length: number, n: number])[]): number {
  const counts = new Map<number, number>();
  for (const [length, n] of counted) counts.set(length, (counts.get(length) ?? 0) + n);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
