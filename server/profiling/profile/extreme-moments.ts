import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { ColumnType } from "../schema";

/** The squares of smaller numbers, and sums of many of them, are numbers still. */
export const squareable = 1e145;
/** Where a double no longer tells apart what exact types do, or the values lie so close together that sums of them do not. */
const exactLimit = 2 ** 50;
const closeTogether = 1e-5;
const shrink = 1e-160;

/**
 * Mean and deviation, as `a<i>` and `s<i>`, of a column whose bounds are too much for the engine's plain sums of doubles;
 * nothing for all others. Whole numbers and decimals are measured from their minimum, where no digit is lost, doubles
 * near their end in a smaller unit. With an infinite value there is neither.
 */
export async function extremeMoments(
  session: EngineSession,
  relation: string,
  name: string,
  type: ColumnType,
  low: unknown,
  high: unknown,
  i: number,
): Promise<Record<string, unknown>> {
  if (low === null || low === undefined) return {};
  const reach = Math.max(Math.abs(Number(low)), Math.abs(Number(high)));
  if (reach === Number.POSITIVE_INFINITY) return { [`a${i}`]: null, [`s${i}`]: null };
  const range = Number(high) - Number(low);
  if (reach < exactLimit && (range === 0 || range >= reach * closeTogether)) return {};
  const c = quoteName(name);
  if (reach >= squareable) {
    const row = await session.row(
      `SELECT avg(${c} * ${shrink}) AS mean, stddev_samp(${c} * ${shrink}) AS deviation FROM ${quoteName(relation)}`,
    );
    const grow = (value: unknown) => (value === null ? null : Number(value) / shrink);
    return { [`a${i}`]: grow(row.mean), [`s${i}`]: grow(row.deviation) };
  }
  const exact = type === "integer" ? `CAST(${c} AS HUGEINT)` : c;
  const row = await session.row(
    `SELECT stddev_samp(CAST(${exact} - (SELECT min(${exact}) FROM ${quoteName(relation)}) AS DOUBLE)) AS deviation
     FROM ${quoteName(relation)}`,
  );
  return { [`s${i}`]: row.deviation };
}
