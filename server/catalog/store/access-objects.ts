import type { Ctx } from "@/server/access/context";
import type { AccessObject } from "@/server/access/decide-access";
import type { Tx } from "@/server/platform/db";

export type NamedAccessObject = AccessObject & { name: string };

/** Those of `ids` that are restricted, for people to ask for. */
export function listRestricted(
  ctx: Ctx,
  ids: string[],
): Promise<(NamedAccessObject & { description: string })[]> {
  return ctx.db.dataset.findMany({
    where: { id: { in: ids }, restricted: true },
    orderBy: { name: "asc" },
    select: { id: true, name: true, description: true, tags: true, domain: true, restricted: true },
  });
}

export async function listRestrictedIds(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.dataset.findMany({ where: { restricted: true }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** What decisions need to know of every data set of the workspace. */
export async function listAccessObjects(ctx: Ctx, withColumns: boolean): Promise<NamedAccessObject[]> {
  const [objects, tagged] = await Promise.all([
    ctx.db.dataset.findMany({
      orderBy: { name: "asc" },
      select: { id: true, name: true, tags: true, domain: true, restricted: true },
    }),
    withColumns
      ? ctx.db.datasetColumn.findMany({
          where: { tags: { isEmpty: false } },
          select: { datasetId: true, name: true, tags: true },
        })
      : [],
  ]);
  const columns = byDataset(tagged);
  return objects.map((object) => ({ ...object, columns: columns.get(object.id) }));
}

/** Columns of one data set that carry tags. */
export function listTaggedColumns(datasetId: string, tx: Tx): Promise<{ name: string; tags: string[] }[]> {
  return tx.datasetColumn.findMany({
    where: { datasetId, tags: { isEmpty: false } },
    select: { name: true, tags: true },
  });
}

/** Names of columns by data set. */
export async function listColumnNames(ctx: Ctx): Promise<Map<string, string[]>> {
  const rows = await ctx.db.datasetColumn.findMany({ select: { datasetId: true, name: true } });
  return new Map([...byDataset(rows)].map(([id, columns]) => [id, columns.map(({ name }) => name)]));
}

function byDataset<Row extends { datasetId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const group = grouped.get(row.datasetId);
    if (group) group.push(row);
    else grouped.set(row.datasetId, [row]);
  }
  return grouped;
}

export function listDatasetNames(ctx: Ctx, hidden: string[]): Promise<{ id: string; name: string }[]> {
  return ctx.db.dataset.findMany({
    where: { id: { notIn: hidden } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
    take: 10_000,
  });
}
