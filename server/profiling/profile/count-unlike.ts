import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { Cell } from "../schema";
import { type Counted, topOf } from "./counted";
import { findRepeatedKeys, type Keys } from "./repeated-keys";
import type { Repeats } from "./shapes";

/** Share of the rows whose values may be repeated ones; with more, groups are the shorter way. */
const mostRepeated = 0.05;
/** Rows from which hashes are worth a look, and up to which they are held: some twenty megabytes. */
const [fewestRows, mostRows] = [50_000, 2_000_000];
const listed = 10;

/**
 * Whether nearly all values of a column differ, from some spread evenly over it: pairs of equal values grow with the
 * square of the rows.
 */
export function seemsUnlike(rows: number, sampled: Repeats | undefined): boolean {
  if (sampled === undefined || rows < fewestRows || rows > mostRows) return false;
  const { present, distinct, repeated } = sampled;
  return distinct * 2 > present && repeated * (rows / present) ** 2 <= rows * mostRepeated;
}

/**
 * What the values of a column of texts tell that nearly all differ: told apart by hashes here, in half the time in
 * which the engine groups them. Texts with equal hashes are compared, so that all counts are exact. Null where
 * too many are equal.
 */
export async function countUnlike(
  session: EngineSession,
  relation: string,
  name: string,
  rows: number,
): Promise<Counted | null> {
  const { distinct, repeated } = findRepeatedKeys(await readHashes(session, relation, name, rows));
  if (repeated.length > rows * mostRepeated) return null;
  const c = quoteName(name);
  const { present, shortest, longest } = await session.row<
    Record<"present" | "shortest" | "longest", number>
  >(
    `SELECT count(${c}) AS present, min(length(${c})) AS shortest, max(length(${c})) AS longest FROM ${quoteName(relation)}`,
  );
  const groups = await groupRepeated(session, relation, c, repeated);
  const enough = groups.top.filter(({ count }) => count > 1).length >= listed;
  const singles = enough ? [] : await leastSingle(session, relation, c, repeated);
  return {
    distinct: distinct - repeated.length + groups.distinct,
    nulls: rows - present,
    present,
    shortest,
    longest,
    top: topOf([...groups.top, ...singles], "text"),
    bins: null,
  };
}

async function readHashes(
  session: EngineSession,
  relation: string,
  name: string,
  rows: number,
): Promise<Keys> {
  const c = quoteName(name);
  const [high, low] = [new Uint32Array(rows), new Uint32Array(rows)];
  let at = 0;
  const arrays = session.numberArrays(
    `SELECT CAST(h >> 32 AS UINTEGER) AS a, CAST(h & 4294967295 AS UINTEGER) AS b
     FROM (SELECT hash(${c}) AS h FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL)`,
  );
  for await (const [a = [], b = []] of arrays) {
    high.set(a, at);
    low.set(b, at);
    at += a.length;
  }
  return { high: high.subarray(0, at), low: low.subarray(0, at) };
}

type Listed = { value: Cell; count: number }[];

/** Rows of the column `c` whose hashes are among the repeated ones. */
const among = (c: string) => `hash(${c}) IN (SELECT CAST(unnest(string_split($1, ',')) AS UBIGINT))`;

/** The values behind repeated hashes, with the most frequent ones. */
async function groupRepeated(
  session: EngineSession,
  relation: string,
  c: string,
  repeated: readonly bigint[],
): Promise<{ distinct: number; top: Listed }> {
  if (repeated.length === 0) return { distinct: 0, top: [] };
  const row = await session.row(
    `WITH g AS MATERIALIZED (SELECT ${c} AS v, count(*) AS n FROM ${quoteName(relation)}
       WHERE ${c} IS NOT NULL AND ${among(c)} GROUP BY ${c})
     SELECT count(*) AS "distinct", (SELECT list({value: v, count: n})
       FROM (SELECT v, n FROM g ORDER BY n DESC, v LIMIT ${listed})) AS top FROM g`,
    [repeated.join(",")],
  );
  return { distinct: Number(row.distinct), top: (row.top ?? []) as Listed };
}

/** The least of the values that occur once. */
async function leastSingle(
  session: EngineSession,
  relation: string,
  c: string,
  repeated: readonly bigint[],
): Promise<Listed> {
  const others = repeated.length > 0 ? `AND NOT ${among(c)}` : "";
  const found = await session.rows<{ value: string }>(
    `SELECT ${c} AS value FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL ${others} ORDER BY ${c} LIMIT ${listed}`,
    repeated.length > 0 ? [repeated.join(",")] : undefined,
  );
  return found.map(({ value }) => ({ value, count: 1 }));
}
