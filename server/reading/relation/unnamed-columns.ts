import { quoteName } from "@/server/platform/engine";
import type { RawColumn } from "../schema";
import type { Placement } from "./create-relation";

/** What columns without a name and without a value mean. */
export type UnnamedColumns = {
  /** Columns that remain, from the first. */
  kept: number;
  notes: string[];
};

/**
 * Columns at the end that have neither name nor value come from a delimiter at the end of each line and are no columns;
 * one in the middle, with several columns on either side, parts two tables that stand side by side.
 * @param isEmpty whether a column has no value in any row
 */
export function judgeUnnamed(
  columns: readonly RawColumn[],
  isEmpty: (column: number) => boolean,
): UnnamedColumns {
  const hollow = columns.map(({ sourceName }, column) => sourceName.trim() === "" && isEmpty(column));
  let kept = columns.length;
  while (kept > 1 && hollow[kept - 1]) kept--;
  // A table without any name has no header: an empty last column is one of its columns.
  if (columns.every(({ sourceName }) => sourceName.trim() === "")) kept = columns.length;
  const notes: string[] = [];
  const dropped = columns.length - kept;
  if (dropped > 0)
    notes.push(
      dropped === 1
        ? "The last column has neither name nor values, as a delimiter at the end of each line makes it: it was left out."
        : `The last ${dropped} columns have neither names nor values: they were left out.`,
    );
  const parts = sidesOf(hollow.slice(0, kept));
  if (parts.length > 1 && parts.every(({ from, to }) => to > from))
    notes.push(
      `Columns ${parts.map(({ from, to }) => `${from}–${to}`).join(" and ")} are parted by empty ones and may be ${parts.length} tables side by side. They were read as one; save each on its own to load them apart.`,
    );
  return { kept, notes };
}

/** Runs of columns between hollow ones, counted from 1. */
function sidesOf(hollow: boolean[]): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const [column, empty] of hollow.entries()) {
    if (empty) continue;
    const last = parts.at(-1);
    if (last && last.to === column) last.to = column + 1;
    else parts.push({ from: column + 1, to: column + 1 });
  }
  return parts;
}

/** Leaves hollow columns at the end of a relation out of it, and tells of tables that stand side by side. */
export async function settleUnnamed(
  { session, table }: Placement,
  columns: RawColumn[],
  rows: number,
): Promise<{ columns: RawColumn[]; notes: string[] }> {
  const unnamed = columns.flatMap(({ name, sourceName }, column) =>
    sourceName.trim() === "" ? [{ name, column }] : [],
  );
  if (rows === 0 || unnamed.length === 0 || unnamed.length === columns.length) return { columns, notes: [] };
  const counts = await session.row<Record<string, number>>(
    `SELECT ${unnamed.map(({ name, column }) => `count(${quoteName(name)}) AS c${column}`).join(", ")} FROM ${quoteName(table)}`,
  );
  const { kept, notes } = judgeUnnamed(columns, (column) => Number(counts[`c${column}`] ?? 1) === 0);
  if (kept === columns.length) return { columns, notes };
  const remaining = columns.slice(0, kept);
  const whole = quoteName(`${table}__with_hollow`);
  const list = [...remaining.map(({ name }) => quoteName(name)), "_row", "_line"];
  await session.run(
    `DROP VIEW IF EXISTS ${whole}; ALTER VIEW ${quoteName(table)} RENAME TO ${whole};
     CREATE VIEW ${quoteName(table)} AS SELECT ${list.join(", ")} FROM ${whole}`,
  );
  return { columns: remaining, notes };
}
