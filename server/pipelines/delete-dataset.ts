import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { findDataset, listDatasetUploads, removeDataset } from "@/server/catalog/dataset-state";
import { cancelJob } from "@/server/jobs/cancel-job";
import { submitJob } from "@/server/jobs/submit-job";
import { forgetDataset } from "@/server/lineage/forget-dataset";
import { pipelineJobs } from "./jobs";
import { listActiveJobs } from "./store/run-rows";

/**
 * Deletes a data set with its runs, snapshots and place in the lineage, cancels what is running for it, and
 * leaves the removal of its files to a job.
 */
export async function deleteDataset(ctx: Ctx, input: { datasetId: string }): Promise<{ ok: true }> {
  const dataset = await findDataset(ctx, input.datasetId, "datasets:delete");
  await ctx.db.$transaction(async (tx) => {
    for (const job of await listActiveJobs(tx, dataset.id)) await cancelJob(ctx, tx, job);
    const uploadIds = await listDatasetUploads(tx, dataset.id);
    await forgetDataset(tx, dataset.id);
    await removeDataset(ctx, tx, dataset.id);
    await submitJob(ctx, tx, pipelineJobs.eraseFiles, { datasetId: dataset.id, uploadIds });
    await recordAudit(
      ctx,
      tx,
      "datasets.deleted",
      { kind: "dataset", id: dataset.id },
      { name: dataset.name },
    );
  });
  return { ok: true };
}
