import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { Dependency } from "../schema";
import { mostExceptions, type SampledDependency } from "./dependencies";

/** Row numbers listed per dependency. */
const listedRows = 10;

/**
 * Measures in the whole table what a sample suggested; null where it does not hold there. Of values that are as frequent
 * the least is the usual one, so that every scan names the same rows.
 */
export async function verifyDependency(
  session: EngineSession,
  raw: string,
  typed: ReadonlyMap<string, string>,
  { determinants, dependent }: SampledDependency,
): Promise<Dependency | null> {
  const sources = determinants.map((name, i) => `${typed.get(name)} AS a${i}`);
  const keys = determinants.map((_, i) => `a${i}`);
  const filled = [...keys, "b"].map((name) => `${name} IS NOT NULL`).join(" AND ");
  const pairs = `pairs AS (SELECT ${keys.join(", ")}, b, count(*) AS n FROM (
    SELECT ${sources.join(", ")}, ${typed.get(dependent)} AS b FROM ${quoteName(raw)}) WHERE ${filled} GROUP BY ALL)`;
  const { rows, repeated, exceptions } = await session.row<
    Record<"rows" | "repeated" | "exceptions", number>
  >(
    `WITH ${pairs}, groups AS (SELECT sum(n) AS size, max(n) AS most FROM pairs GROUP BY ${keys.join(", ")})
     SELECT coalesce(sum(size), 0)::BIGINT AS rows, coalesce(sum(size) FILTER (size > 1), 0)::BIGINT AS repeated,
       coalesce(sum(size - most), 0)::BIGINT AS exceptions FROM groups`,
  );
  const limit = determinants.length === 1 ? mostExceptions.one : mostExceptions.two;
  if (repeated === 0 || exceptions / repeated > limit) return null;
  const found =
    exceptions === 0
      ? []
      : await session.rows<{ row: number }>(
          `WITH ${pairs}, usual AS (SELECT ${keys.join(", ")}, arg_min(b, {n: -n, b: b}) AS best FROM pairs GROUP BY ${keys.join(", ")} HAVING count(*) > 1)
           SELECT _row AS row FROM (SELECT _row, ${sources.join(", ")}, ${typed.get(dependent)} AS b FROM ${quoteName(raw)})
           JOIN usual USING (${keys.join(", ")}) WHERE b <> best ORDER BY _row LIMIT ${listedRows}`,
        );
  return { determinants, dependent, rows, exceptions, exceptionRows: found.map(({ row }) => Number(row)) };
}
