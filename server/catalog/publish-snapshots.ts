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
 * Records the snapshots of a run and, with `publish`, moves the pointers of their layers to them; those of
 * quarantine and failing rows always, so that what a gate blocked can be looked at and mended. All in the caller's transaction, so that readers see the whole run or nothing of it.
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
    if (publish || workingLayers.has(snapshot.layer)) await pointTo(ctx, tx, datasetId, snapshot.layer, id);
  }
  await writeReport(ctx, tx, { datasetId, runId, ...publication.report });
  // Before anything is published the columns of a blocked run are all that is known.
  const first = (await tx.currentSnapshot.count({ where: { datasetId, layer: "chart" } })) === 0;
  if (publish || first) await writeColumnFacts(ctx, tx, datasetId, publication.columns);
}

/** Layers for people who mend a data set, not for its readers: they follow a run that the gate blocked, too. */
const workingLayers: ReadonlySet<SnapshotLayer> = new Set(["quarantine", "failures"]);
