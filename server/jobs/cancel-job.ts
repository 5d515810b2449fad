import type { LedgerTx } from "./ledger-tx";
import { requestCancel } from "./store/control";
import { wakeDispatcher } from "./store/outbox";
import type { Submitter } from "./submit-job";

/**
 * Asks for a job to stop, in the caller's transaction. One that waits is cancelled at once
 * (`cancelled`); one that runs hears of it within moments and ends then (`requested`), which its
 * binding's `ended` records; one that has ended stays as it is (`finished`), and so does one of another
 * workspace (`missing`).
 */
export async function cancelJob(
  owner: Submitter,
  tx: LedgerTx,
  jobRunId: string,
): Promise<"cancelled" | "requested" | "finished" | "missing"> {
  const outcome = await requestCancel(tx, owner.workspaceId, jobRunId);
  if (outcome === "requested") await wakeDispatcher(tx, "cancel");
  return outcome;
}
