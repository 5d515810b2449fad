import type { EngineSession } from "@/server/platform/engine";
import { firstWrong, type Limits, mostShare } from "./outlier-limits";

/** Rows with a number, negative ones among them, and conditions on `v` that hold for the wrong ones. */
export type Beyond = { rows: number; negative: number; wrong: string[] };

type Counted = {
  rows: number;
  up: number;
  up_inside: number | null;
  down: number;
  down_inside: number | null;
  negative: number;
};

/** Which numbers of a relation (a query for one column `v`) lie beyond the limits and apart from the rest. */
export async function findBeyond(session: EngineSession, relation: string, limits: Limits): Promise<Beyond> {
  const { low, high, unsigned } = limits;
  const above = `v > ${high}`;
  // A zero says that there is none, whatever the others are.
  const below = unsigned ? `v > 0 AND v < ${low}` : `v <> 0 AND v < ${low}`;
  const counted = await session.row<Counted>(
    `SELECT count(v) AS rows, count_if(${above}) AS up, max(v) FILTER (v <= ${high}) AS up_inside,
       count_if(${below}) AS down, min(v) FILTER (v >= ${low}) AS down_inside, count_if(v < 0) AS negative
     FROM (${relation})`,
  );
  const rows = Number(counted.rows);
  const from = async (count: number, inside: number | null, where: string, order: "ASC" | "DESC") => {
    if (count === 0 || count > Math.max(1, rows * mostShare)) return null;
    const far = await session.rows<{ v: number }>(
      `SELECT v FROM (${relation}) WHERE ${where} ORDER BY v ${order}`,
    );
    const numbers = far.map(({ v }) => Number(v));
    return firstWrong(numbers, inside === null ? null : Number(inside), rows, limits);
  };
  const top = await from(counted.up, counted.up_inside, above, "ASC");
  const bottom = await from(counted.down, counted.down_inside, below, "DESC");
  const wrong = [
    ...(top === null ? [] : [`v >= ${top}`]),
    ...(bottom === null ? [] : [`${unsigned ? "v > 0" : "v <> 0"} AND v <= ${bottom}`]),
  ];
  return { rows, negative: Number(counted.negative), wrong };
}
