import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { lockDatasetForRuns } from "@/server/catalog/dataset-state";
import type { DatasetSettings } from "@/server/catalog/schema";
import { submitJob } from "@/server/jobs/submit-job";
import type { Tx } from "@/server/platform/db";
import { pipelineJobs } from "./jobs";
import type { RunStatus, runKind } from "./schema";
import {
  closeSteps,
  findActiveRun,
  findOldestWaitingRun,
  insertRun,
  type RunChange,
  updateRun,
} from "./store/run-rows";

// Runs of one data set happen one after another, in the order they were asked for: each builds on
// what the one before published. At most one of them has a job; the others wait in the table, so a
// slow data set never holds a worker slot while it waits.

/** Adds a run to the queue of its data set and starts it when nothing is ahead of it. */
export async function enqueueRun(
  ctx: Ctx,
  tx: Tx,
  input: {
    datasetId: string;
    uploadId: string | null;
    kind: z.infer<typeof runKind>;
    settings: DatasetSettings;
  },
): Promise<string> {
  await lockDatasetForRuns(ctx, tx, input.datasetId);
  const runId = await insertRun(ctx, tx, input);
  await recordAudit(
    ctx,
    tx,
    "runs.requested",
    { kind: "run", id: runId },
    { dataset: input.datasetId, kind: input.kind },
  );
  await startNextRun(ctx, tx, input.datasetId);
  return runId;
}

type Ending = Extract<RunStatus, "succeeded" | "failed" | "cancelled" | "blocked">;
const stepEnding = {
  succeeded: "succeeded",
  failed: "failed",
  cancelled: "cancelled",
  blocked: "blocked",
} as const;

/** Ends a run and starts the next one of its data set. Returns false when it had ended before. */
export async function endRun(
  ctx: Ctx,
  tx: Tx,
  run: { id: string; datasetId: string },
  status: Ending,
  change: Omit<RunChange, "status" | "finishedAt"> = {},
): Promise<boolean> {
  await lockDatasetForRuns(ctx, tx, run.datasetId);
  const at = ctx.clock.now();
  const ended = await updateRun(tx, run.id, { ...change, status, finishedAt: at, progressText: null });
  if (!ended) return false;
  await closeSteps(tx, run.id, stepEnding[status], at);
  await recordAudit(ctx, tx, `runs.${status}`, { kind: "run", id: run.id }, { dataset: run.datasetId });
  await startNextRun(ctx, tx, run.datasetId);
  return true;
}

async function startNextRun(ctx: Ctx, tx: Tx, datasetId: string): Promise<void> {
  if (await findActiveRun(tx, datasetId)) return;
  const next = await findOldestWaitingRun(tx, datasetId);
  if (!next) return;
  const job = await submitJob(ctx, tx, pipelineJobs.run, { runId: next.id });
  await updateRun(tx, next.id, { jobRunId: job.id });
}
