import type { Ctx } from "@/server/access/context";
import { quoteName } from "@/server/platform/engine";
import { columnsMaskedNow } from "./column-masking";
import { type ColumnRow, listColumns } from "./store/column-rows";
import { findSnapshot, type SnapshotColumn, type SnapshotRow } from "./store/snapshot-rows";

/**
 * The relation of a snapshot as it may be seen today: a column that has come to be masked since it was written
 * shows nothing, in old versions and in the current one until the next run. `veiled` says which these are, and in
 * `columns` their masking is `redact`. Explore is raw by purpose and stays as it is.
 */
export async function visibleRelation(
  ctx: Ctx,
  datasetId: string,
  snapshot: SnapshotRow,
): Promise<{ relation: string; columns: SnapshotColumn[]; veiled: ReadonlySet<string> }> {
  const relation = await ctx.lake.relation(snapshot.parts);
  if (snapshot.layer === "explore") return { relation, columns: snapshot.columns, veiled: new Set() };
  const [current, decided, masked] = await Promise.all([
    findSnapshot(ctx, datasetId, "chart"),
    listColumns(ctx, datasetId),
    columnsMaskedNow(ctx, datasetId),
  ]);
  const veiled = veiledColumns(snapshot.columns, current?.columns ?? [], decided, masked);
  if (veiled.size === 0) return { relation, columns: snapshot.columns, veiled };
  const nothing = [...veiled].map((name) => `NULL AS ${quoteName(name)}`).join(", ");
  return {
    relation: `(SELECT * REPLACE (${nothing}) FROM ${relation})`,
    columns: snapshot.columns.map((column) =>
      veiled.has(column.name) ? { ...column, masking: "redact" } : column,
    ),
    veiled,
  };
}

/**
 * Columns that stand in clear in a snapshot and are masked by now: by the current Chart snapshot, which also drops
 * some, or by what people and the policy say since (`masked`: what a run of this moment would mask).
 */
export function veiledColumns(
  written: readonly SnapshotColumn[],
  current: readonly SnapshotColumn[],
  decided: readonly Pick<ColumnRow, "name" | "masking">[],
  masked: ReadonlySet<string>,
): Set<string> {
  const now = new Map(current.map((column) => [column.name, column]));
  const decisions = new Map(decided.map((column) => [column.name, column]));
  const isClear = ({ masking }: SnapshotColumn) => masking === null || masking === "keep";
  const isMaskedNow = ({ name }: SnapshotColumn) => {
    const [column, decision] = [now.get(name), decisions.get(name)];
    if (masked.has(name)) return true;
    if (decision?.masking === "keep") return false;
    if (column) return !isClear(column);
    // Known of the file and not in Chart: dropped. Columns Atlas adds are known to no file.
    return decision !== undefined && current.length > 0;
  };
  return new Set(written.filter((column) => isClear(column) && isMaskedNow(column)).map(({ name }) => name));
}
