import type { EngineSession } from "@/server/platform/engine";
import { firstWrong, type Limits, mostOfMany } from "./outlier-limits";

/**
 * Rows with a number, negative ones among them, the one of these nearest to zero (null: none), and conditions on
 * `v` that hold for the wrong ones.
 */
export type Beyond = { rows: number; negative: number; leastNegative: number | null; wrong: string[] };

type Counted = {
  rows: number;
  up: number;
  up_inside: number | null;
  down: number;
  down_inside: number | null;
  negative: number;
  least_negative: number | null;
};

/** Rows that hold the very same far number for it to be a limit, a dose or a default, and no slip. */
const meant = 3;
/** `999`, `-88`, `-1`: put where a number is missing, however often. */
const isFiller = (value: number) => /^-?([789])\1+$|^-1$/.test(String(value));

/** A number so many times as large or small as the last plausible one is a slip all the same. */
const slipped = 100;

/** Far numbers that stand there time and again, and are of the order of magnitude of the last one `inside`. */
function repeatedAmong(numbers: readonly number[], inside: number | null): number[] {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const near = (value: number) => inside !== null && value / inside > 1 / slipped && value / inside < slipped;
  return [...counts].flatMap(([value, count]) =>
    count >= meant && near(value) && !isFiller(value) ? [value] : [],
  );
}

/** Which numbers of a relation (a query for one column `v`) lie beyond the limits and apart from the rest. */
export async function findBeyond(session: EngineSession, relation: string, limits: Limits): Promise<Beyond> {
  const { low, high, unsigned } = limits;
  const above = `v > ${high}`;
  // A zero says that there is none, whatever the others are.
  const below = unsigned ? `v > 0 AND v < ${low}` : `v <> 0 AND v < ${low}`;
  const counted = await session.row<Counted>(
    `SELECT count(v) AS rows, count_if(${above}) AS up, max(v) FILTER (v <= ${high}) AS up_inside,
       count_if(${below}) AS down, min(v) FILTER (v >= ${low}) AS down_inside, count_if(v < 0) AS negative,
       max(v) FILTER (v < 0) AS least_negative
     FROM (${relation})`,
  );
  const rows = Number(counted.rows);
  const from = async (count: number, inside: number | null, where: string, order: "ASC" | "DESC") => {
    if (count === 0 || count > Math.max(1, rows * mostOfMany)) return null;
    const far = await session.rows<{ v: number }>(
      `SELECT v FROM (${relation}) WHERE ${where} ORDER BY v ${order}`,
    );
    const numbers = far.map(({ v }) => Number(v));
    const last = inside === null ? null : Number(inside);
    const first = firstWrong(numbers, last, rows, limits);
    if (first === null) return null;
    const repeated = limits.repeats ? repeatedAmong(numbers, last) : [];
    const wrong = numbers.filter((v) => (order === "ASC" ? v >= first : v <= first) && !repeated.includes(v));
    if (wrong.length === 0) return null;
    const limit = order === "ASC" ? `v >= ${first}` : `v <= ${first}`;
    return repeated.length === 0 ? limit : `${limit} AND v NOT IN (${repeated.join(", ")})`;
  };
  const top = await from(counted.up, counted.up_inside, above, "ASC");
  const bottom = await from(counted.down, counted.down_inside, below, "DESC");
  const wrong = [
    ...(top === null ? [] : [top]),
    ...(bottom === null ? [] : [`${unsigned ? "v > 0" : "v <> 0"} AND ${bottom}`]),
  ];
  const leastNegative = counted.least_negative === null ? null : Number(counted.least_negative);
  return { rows, negative: Number(counted.negative), leastNegative, wrong };
}
