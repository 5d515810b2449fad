import type { EngineSession } from "@/server/platform/engine";

/** Days since 1970 of the year from whose beginning systems count, and of the next ones a column may hold beside it. */
const year = { from: -25_569, to: -25_202 };
const nextFrom = -18_262;
/** Share of rows that may stand in that year by mistake. */
const mostRows = 0.04;

/**
 * Conditions on `v`, in days, for dates of 1900 where the next ones are twenty years later at least: a system put
 * them where nobody knew the date.
 */
export async function placeholderDates(session: EngineSession, relation: string): Promise<string[]> {
  const within = `v BETWEEN ${year.from} AND ${year.to}`;
  const { placed, near, rows } = await session.row<Record<"placed" | "near" | "rows", number>>(
    `SELECT count_if(${within}) AS placed, count_if(v < ${nextFrom} AND NOT (${within})) AS near, count(v) AS rows
     FROM (${relation})`,
  );
  return placed > 0 && near === 0 && placed <= Math.max(1, rows * mostRows) ? [within] : [];
}
