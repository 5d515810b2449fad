import { systemContext } from "@/server/access/system-context";
import type { JobFailure } from "@/server/jobs/bind-jobs";
import type { LedgerTx } from "@/server/jobs/ledger-tx";
import type { Tx } from "@/server/platform/db";
import { endRun } from "./run-queue";
import { findRunningStep, findRunOf } from "./store/run-rows";

/**
 * Ends the run of a job that failed or was cancelled, in the transaction that ends the job: whoever notices, also
 * when the worker that had it died. The run may be gone with its data set.
 */
export async function recordFailedRun(ledgerTx: LedgerTx, runId: string, failure: JobFailure): Promise<void> {
  const { workspaceId, status, error } = failure;
  if (workspaceId === null) return;
  // Run ids are unique over all workspaces, so the ledger's transaction reaches this run and no other.
  const tx = ledgerTx as Tx;
  const run = await findRunOf(tx, workspaceId, runId);
  if (!run) return;
  const step = await findRunningStep(tx, runId);
  await endRun(systemContext(workspaceId, `run ${runId}`), tx, run, status, {
    error: { code: error.code, message: error.message, step },
  });
}
