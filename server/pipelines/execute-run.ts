import type { Ctx } from "@/server/access/context";
import { findDataset } from "@/server/catalog/dataset-state";
import type { Job } from "@/server/jobs/bind-jobs";
import { withSession } from "@/server/platform/engine";
import { env } from "@/server/platform/env";
import { passLayers } from "./execute/pass-layers";
import { planRun, type RunPlan } from "./execute/plan-run";
import { publishRun } from "./execute/publish-run";
import { RunRecorder } from "./execute/run-recorder";
import { endRun } from "./run-queue";
import { findRunToExecute, updateRun } from "./store/run-rows";

type RunJob = Pick<Job, "signal" | "progress" | "fence" | "attempt">;

/**
 * Takes one run through the layers and publishes it. Everything before the last transaction writes immutable
 * files under names made from their content, so a run that is interrupted anywhere starts again from
 * the beginning, leaves the same files and is published once.
 */
export async function executeRun(ctx: Ctx, { runId, job }: { runId: string; job: RunJob }): Promise<void> {
  const { status } = await findRunToExecute(ctx, runId);
  if (status !== "queued" && status !== "running") return;
  const recorder = new RunRecorder(ctx, runId, job);
  await updateRun(ctx.db, runId, { status: "running", startedAt: ctx.clock.now() });
  if (job.attempt > 1)
    await recorder.log(`Attempt ${job.attempt}: the run starts again from its beginning.`, "warn");
  const plan = await planRun(ctx, runId);
  if (plan.unchanged) return endUnchanged(ctx, plan, job, recorder);
  const dataset = await findDataset(ctx, plan.datasetId, "datasets:write");
  const scratch = await ctx.lake.scratchDir("run");
  const { ATLAS_ENGINE_MEMORY_MB: memoryMb, ATLAS_ENGINE_THREADS: threads } = env();
  try {
    const passage = await withSession(
      {
        memoryMb,
        threads,
        tempDir: scratch.path,
        signal: job.signal,
        sandbox: { folders: await ctx.lake.folders() },
      },
      (session) => passLayers({ ctx, session, plan, recorder, scratchDir: scratch.path, signal: job.signal }),
    );
    await publishRun({ ctx, plan, dataset, passage, job, recorder });
  } finally {
    await scratch.remove();
  }
}

/** The published data was made from exactly this already. */
async function endUnchanged(ctx: Ctx, plan: RunPlan, job: RunJob, recorder: RunRecorder): Promise<void> {
  await recorder.log("The same file with the same settings is published already; nothing was changed.");
  await ctx.db.$transaction(async (tx) => {
    await job.fence(tx);
    await endRun(ctx, tx, { id: plan.runId, datasetId: plan.datasetId }, "succeeded", {
      progress: 1,
      note: "Same file, same settings: nothing changed.",
      rowsOut: plan.previousChart?.rows ?? 0,
    });
  });
}
