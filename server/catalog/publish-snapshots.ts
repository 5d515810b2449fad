import type { Ctx } from "@/server/access/context";
import type { Tx } from "@/server/platform/db";
import type { SnapshotLayer } from "./schema";
import { type ColumnFacts, writeColumnFacts } from "./store/column-rows";
import { type ReportInput, writeReport } from "./store/report-rows";
import { insertSnapshot, pointTo, type SnapshotColumn, type SnapshotPart } from "./store/snapshot-rows";

export type NewSnapshot = { layer: SnapshotLayer; columns: SnapshotColumn[]; parts: SnapshotPart[] };

/** What a run leaves in the catalog. */
export type Publication = {
  datasetId: string;
  runId: string;
  snapshots: NewSnapshot[];
  columns: ColumnFacts[];
  report: Omit<ReportInput, "runId" | "datasetId">;
};

/**
 * Records the snapshots of a run and, with `publish`, moves the pointers of their layers to them: all in
 * the caller's transaction, so that readers see the whole run or nothing of it.
 */
export async function recordSnapshots(
  ctx: Ctx,
  tx: Tx,
  publication: Publication,
  publish: boolean,
): Promise<void> {
  const { datasetId, runId } = publication;
  for (const snapshot of publication.snapshots) {
    const id = await insertSnapshot(ctx, tx, { datasetId, runId, ...snapshot });
    if (publish) await pointTo(ctx, tx, datasetId, snapshot.layer, id);
  }
  await writeReport(ctx, tx, { datasetId, runId, ...publication.report });
  if (publish) await writeColumnFacts(ctx, tx, datasetId, publication.columns);
}
