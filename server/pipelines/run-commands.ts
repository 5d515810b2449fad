import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { findDataset } from "@/server/catalog/dataset-state";
import { cancelJob } from "@/server/jobs/cancel-job";
import { fail } from "@/server/platform/errors";
import { endRun, enqueueRun } from "./run-queue";
import { findBlockedUpload } from "./store/blocked-upload";
import { listLoads } from "./store/load-rows";
import { findRunJob } from "./store/run-rows";

/** Stops a run: at once when it waits, at its next breath when it works. What it had not published is dropped. */
export async function cancelRun(ctx: Ctx, input: { runId: string }): Promise<{ ok: true }> {
  const run = await findRunJob(ctx, input.runId);
  await findDataset(ctx, run.datasetId, "runs:start");
  if (run.status !== "queued" && run.status !== "running")
    fail("conflict", "pipelines.run_ended", "This run has ended already; there is nothing to cancel.");
  await ctx.db.$transaction(async (tx) => {
    await recordAudit(ctx, tx, "runs.cancel_requested", { kind: "run", id: run.id });
    const outcome = run.jobRunId ? await cancelJob(ctx, tx, run.jobRunId) : "cancelled";
    // A running job ends its run itself when it hears of the wish; in every other case nothing else would.
    if (outcome !== "requested") await endRun(ctx, tx, run, "cancelled");
  });
  return { ok: true };
}

/** Runs the same file again with the settings the data set has now. */
export async function retryRun(ctx: Ctx, input: { runId: string }): Promise<{ runId: string }> {
  const run = await findRunJob(ctx, input.runId);
  if (run.status === "queued" || run.status === "running")
    fail(
      "conflict",
      "pipelines.run_active",
      "This run is still going. Cancel it first, or wait for its end.",
    );
  const { settings } = await findDataset(ctx, run.datasetId, "runs:start");
  const newest = (await listLoads(ctx, run.datasetId)).at(-1);
  if (run.status === "succeeded" && run.uploadId && newest && newest.createdAt > run.createdAt)
    fail(
      "conflict",
      "pipelines.newer_file_loaded",
      `${newest.fileName} was loaded since. To go back to the file of this run, load it again.`,
    );
  const kind = run.kind === "replay" || run.kind === "rework" ? run.kind : "load";
  const runId = await ctx.db.$transaction((tx) =>
    enqueueRun(ctx, tx, { datasetId: run.datasetId, uploadId: run.uploadId, kind, settings }),
  );
  return { runId };
}

/**
 * Processes the data a data set has with its present settings, decisions and corrections; with the file the gate
 * blocked last, if it did, as that is what was corrected.
 */
export async function reworkDataset(
  ctx: Ctx,
  input: { datasetId: string; reason: "rework" | "replay" },
): Promise<{ runId: string }> {
  const { id, settings } = await findDataset(ctx, input.datasetId, "runs:start");
  const uploadId = await findBlockedUpload(ctx, id);
  const runId = await ctx.db.$transaction((tx) =>
    enqueueRun(ctx, tx, { datasetId: id, uploadId, kind: input.reason, settings }),
  );
  return { runId };
}
