import type { Ctx } from "@/server/access/context";
import type { DataPermission } from "@/server/access/grant-actions";
import { recordAccess } from "@/server/audit/record-access";
import { quoteName } from "@/server/platform/engine";
import { withReader } from "@/server/platform/engine-readers";
import { fail } from "@/server/platform/errors";
import { orderClause, whereClause } from "./row-query";
import type { Layer, ReadRowsInput, RowPage } from "./schema";
import { type DatasetRow, findDatasetRow } from "./store/dataset-rows";
import { requireSnapshot } from "./store/snapshot-rows";
import { visibleRelation } from "./veil-columns";

/** Where a row comes from; stands in every layer beside the data columns. */
export const provenanceColumns = ["_file", "_line", "_row"] as const;

/** The data set, for somebody who may read that layer of it: the raw one is not for everybody. */
export async function findReadable(
  ctx: Ctx,
  datasetId: string,
  layer: Layer,
  permission: DataPermission = "datasets:read",
): Promise<DatasetRow> {
  const dataset = await findDatasetRow(ctx, datasetId, permission);
  if (layer === "explore" && !dataset.access.decide("explore:read").allowed)
    fail(
      "forbidden",
      "catalog.explore_forbidden",
      "The raw layer is for admins, data engineers and those who were granted it. Choose Chart or Navigate.",
    );
  return dataset;
}

/**
 * One page of rows as the caller may see them. Chart and Navigate hold personal data masked; Explore
 * is raw and only for those who may read it. Every read is audited.
 */
export async function readRows(ctx: Ctx, input: ReadRowsInput): Promise<RowPage> {
  const dataset = await findReadable(ctx, input.datasetId, input.layer);
  const snapshot = await requireSnapshot(ctx, input.datasetId, input.layer, input.version);
  const { relation, columns, filtered } = await visibleRelation(ctx, dataset, snapshot);
  const names = [...columns.map((c) => c.name), ...provenanceColumns].map(quoteName).join(", ");
  const where = whereClause(columns, input.filters);
  const order = orderClause(columns, input.sort);
  const page = await withReader(ctx.lake, async (session) => ({
    rows: await session.rows(
      `SELECT ${names} FROM ${relation} ${where} ${order} LIMIT ${input.limit} OFFSET ${input.offset}`,
    ),
    total:
      where === "" && !filtered
        ? snapshot.rows
        : (await session.row<{ n: number }>(`SELECT count(*) AS n FROM ${relation} ${where}`)).n,
  }));
  await recordAccess(
    ctx,
    "datasets.rows_read",
    { kind: "dataset", id: dataset.id },
    {
      columns: columns.map(({ name }) => name),
      rows: page.rows.length,
      details: {
        name: dataset.name,
        layer: input.layer,
        version: snapshot.version,
        offset: input.offset,
        ...searchedColumns(input),
      },
    },
  );
  return {
    layer: input.layer,
    version: snapshot.version,
    columns,
    offset: input.offset,
    ...page,
  };
}

/** Which columns a page was filtered by: who filters learns something of them. What for is a value, and stays out. */
function searchedColumns({ filters }: ReadRowsInput): { filteredBy?: string[] } {
  return filters.length === 0 ? {} : { filteredBy: [...new Set(filters.map(({ column }) => column))] };
}
