import type { Ctx } from "@/server/access/context";
import { fail } from "@/server/platform/errors";
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
    findDatasetSummary(ctx, datasetId),
    findDatasetRow(ctx, datasetId),
    listColumns(ctx, datasetId),
    listSnapshots(ctx, datasetId),
    findReport(ctx, datasetId),
  ]);
  if (!summary)
    return fail("missing", "catalog.dataset_not_found", "This data set does not exist or was deleted.");
  const chart = snapshots.find((s) => s.layer === "chart" && s.current);
  const applied = new Map(chart?.columns.map((column) => [column.name, column.masking]));
  return {
    ...summary,
    settings: row.settings,
    columnList: columns.map((column) => ({ ...column, appliedMasking: applied.get(column.name) ?? null })),
    snapshots: snapshots.map(({ parts: _, ...snapshot }) => snapshot),
    source: report?.source ?? null,
  };
}
