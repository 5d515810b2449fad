import type { Ctx } from "@/server/access/context";
import type { DataPermission } from "@/server/access/grant-actions";
import { quoteName } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import { fail } from "@/server/platform/errors";
import { columnsMaskedNow } from "./column-masking";
import { isPersonal } from "./personal-columns";
import { both, columnPredicate, cutRelation, either, type Predicate } from "./row-predicate";
import { type ColumnRow, listColumns } from "./store/column-rows";
import type { DatasetRow } from "./store/dataset-rows";
import { findSnapshot, type SnapshotColumn, type SnapshotRow } from "./store/snapshot-rows";

export type VisibleRelation = {
  relation: string;
  columns: SnapshotColumn[];
  /** Columns that show nothing as they have come to be masked since they were written. */
  veiled: ReadonlySet<string>;
  /** Some rows are hidden from the actor, so that the snapshot's own count says too much. */
  filtered: boolean;
};

/**
 * The relation of a snapshot as the actor may see it today: only the rows and columns they are granted, and a column
 * that has come to be masked since it was written shows nothing, in old versions and in the current one until the next
 * run (`columns` says `redact` of it). Explore is raw: of a column with personal data it shows what the actor may read
 * raw. `also` names what must be allowed besides reading.
 */
export async function visibleRelation(
  ctx: Ctx,
  dataset: DatasetRow,
  snapshot: SnapshotRow,
  also: DataPermission[] = [],
): Promise<VisibleRelation> {
  const relation = await ctx.lake.relation(snapshot.parts);
  const decided = await listColumns(ctx, dataset.id);
  const cut = async (
    source: string,
    columns: SnapshotColumn[],
    veiled: ReadonlySet<string> = new Set(),
  ): Promise<VisibleRelation> => {
    const predicates = predicatesOf(dataset, snapshot, decided, also);
    const seen = columns.filter(({ name }) => predicates.get(name) !== false);
    if (seen.length === 0 && columns.length > 0) nothingVisible(dataset.name);
    const visible = cutRelation(source, predicates);
    if ([...predicates.values()].some((predicate) => typeof predicate === "string"))
      await assertEvaluable(ctx, visible.relation, dataset.name);
    return { ...visible, columns: seen, veiled };
  };
  if (snapshot.layer === "explore") return cut(relation, snapshot.columns);
  const [current, masked] = await Promise.all([
    findSnapshot(ctx, dataset.id, "chart"),
    columnsMaskedNow(ctx, dataset),
  ]);
  const veiled = veiledColumns(snapshot.columns, current?.columns ?? [], decided, masked);
  if (veiled.size === 0) return cut(relation, snapshot.columns);
  const nothing = [...veiled].map((name) => `NULL AS ${quoteName(name)}`).join(", ");
  return cut(
    `(SELECT * REPLACE (${nothing}) FROM ${relation})`,
    snapshot.columns.map((column) =>
      veiled.has(column.name) ? { ...column, masking: "redact" as const } : column,
    ),
    veiled,
  );
}

function predicatesOf(
  { access }: DatasetRow,
  snapshot: SnapshotRow,
  decided: readonly ColumnRow[],
  also: DataPermission[],
): Map<string, Predicate> {
  const names = new Set(snapshot.columns.map(({ name }) => name));
  const personal = new Set(decided.filter(isPersonal).map(({ name }) => name));
  const where = (permission: DataPermission, column: string) =>
    columnPredicate(access.decide(permission), column, names, access.attributes);
  return new Map(
    [...names].map((name): [string, Predicate] => {
      const masked = where("datasets:read", name);
      const raw = snapshot.layer === "explore" ? where("explore:read", name) : masked;
      const readable = personal.has(name) ? raw : either(raw, masked);
      return [name, also.map((permission) => where(permission, name)).reduce(both, readable)];
    }),
  );
}

/** A filter written for other types than this layer has shows nothing, and says why. */
async function assertEvaluable(ctx: Ctx, relation: string, name: string): Promise<void> {
  try {
    await withReader(ctx.lake, (session) => session.run(`DESCRIBE SELECT * FROM ${relation}`));
  } catch (error) {
    fail(
      "forbidden",
      "access.filter_not_evaluable",
      `A row filter limits what you see of ${name}, and it cannot be evaluated on this layer. Ask an admin to change the grant, or choose another layer.`,
      { cause: error },
    );
  }
}

function nothingVisible(name: string): never {
  return fail("forbidden", "access.no_column_granted", `You may see none of the columns of ${name}.`);
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
