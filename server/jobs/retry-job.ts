import { fail } from "../platform/errors";
import type { LedgerTx } from "./ledger-tx";
import { requeueEnded } from "./store/control";
import { wakeDispatcher } from "./store/outbox";
import type { Submitter } from "./submit-job";

/**
 * Queues a failed or cancelled job again, in the caller's transaction. Steps that were done are not
 * repeated. Errors: `jobs.not_retryable` (conflict) when it has not failed or was not cancelled.
 */
export async function retryJob(owner: Submitter, tx: LedgerTx, jobRunId: string): Promise<void> {
  if (!(await requeueEnded(tx, owner.workspaceId, jobRunId)))
    fail("conflict", "jobs.not_retryable", "Only a job that failed or was cancelled can be tried again.");
  await wakeDispatcher(tx);
}
