import type { LedgerTx } from "./ledger-tx";
import type { JobView } from "./schema";
import { readJob } from "./store/control";
import type { Submitter } from "./submit-job";

/** A job of this workspace, or null. */
export async function findJob(owner: Submitter, db: LedgerTx, jobRunId: string): Promise<JobView | null> {
  return readJob(db, owner.workspaceId, jobRunId);
}
