import type { Ctx } from "@/server/access/context";
import { hidesRows, isPartial, seesColumn } from "@/server/access/decide-access";
import { fail } from "@/server/platform/errors";
import { permissionsOn } from "./dataset-access";
import { filteredDatasets } from "./hidden-datasets";
import type { DatasetDetail } from "./schema";
import { listColumns } from "./store/column-rows";
import { findDatasetSummary } from "./store/dataset-list";
import { findDatasetRow } from "./store/dataset-rows";
import { findReport } from "./store/report-rows";
import { listSnapshots } from "./store/snapshot-rows";

/** One data set with settings, columns, snapshots and the source of its latest load. */
export async function getDataset(ctx: Ctx, input: { datasetId: string }): Promise<DatasetDetail> {
  const { datasetId } = input;
  const [summary, row, columns, snapshots, report] = await Promise.all([
    findDatasetSummary(ctx, datasetId, await filteredDatasets(ctx)),
    findDatasetRow(ctx, datasetId, "datasets:read"),
    listColumns(ctx, datasetId),
    listSnapshots(ctx, datasetId),
    findReport(ctx, datasetId),
  ]);
  if (!summary)
    return fail("missing", "catalog.dataset_not_found", "This data set does not exist or was deleted.");
  const read = row.access.decide("datasets:read");
  const isSeen = ({ name }: { name: string }) => seesColumn(read, name);
  const chart = snapshots.find((s) => s.layer === "chart" && s.current);
  const applied = new Map(chart?.columns.map((column) => [column.name, column.masking]));
  return {
    ...summary,
    settings: row.settings,
    tags: row.tags,
    domain: row.domain,
    restricted: row.restricted,
    permissions: permissionsOn(ctx, row.access),
    partial: isPartial(read),
    columnList: columns
      .filter(isSeen)
      .map((column) => ({ ...column, appliedMasking: applied.get(column.name) ?? null })),
    snapshots: snapshots.map(({ parts: _, ...snapshot }) => ({
      ...snapshot,
      rows: hidesRows(read) ? null : snapshot.rows,
      columns: snapshot.columns.filter(isSeen),
    })),
    source: report?.source ?? null,
  };
}
