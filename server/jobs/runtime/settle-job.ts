import { isDatabaseGone } from "../../platform/database-gone";
import type { BoundJob, JobFailure } from "../bind-jobs";
import type { JobError } from "../schema";
import { type Claim, type Settlement, settleClaim } from "../store/claims";
import type { LedgerDb } from "../store/ledger-db";
import type { Runtime } from "./runtime";

/** What is needed to say how a job ended. */
export type EndedJob = { id: string; name: string; workspaceId: string | null; payload: unknown };
type LedgerTx = Parameters<Parameters<LedgerDb["$transaction"]>[0]>[0];

/** Writes the outcome of an attempt, and with it what the domain records about a failure. */
export async function settleJob(runtime: Runtime, claim: Claim, settlement: Settlement): Promise<void> {
  if (settlement.status === "failed" || settlement.status === "cancelled")
    await endJob(runtime, claim, settlement.status, settlement.error, (db) =>
      settleClaim(db, claim, settlement),
    );
  else await settleClaim(runtime.db, claim, settlement);
}

/**
 * Ends a job without success: `write` changes the ledger and says whether it did; the binding's `ended`
 * runs in the same transaction.
 */
export async function endJob(
  runtime: Runtime,
  job: EndedJob,
  status: JobFailure["status"],
  error: JobError,
  write: (db: Pick<LedgerDb, "$executeRaw">) => Promise<boolean>,
): Promise<void> {
  const notify = domainNotice(runtime.bindings.get(job.name), job, status, error);
  if (!notify) {
    await write(runtime.db);
    return;
  }
  try {
    await runtime.db.$transaction(
      async (tx) => {
        if (await write(tx)) await notify(tx);
      },
      { timeout: 30_000, maxWait: 10_000 },
    );
  } catch (problem) {
    if (isDatabaseGone(problem)) throw problem;
    // The ledger must end even where the domain cannot record it; the log tells who has to look.
    runtime.log.error(
      { error: problem, job: job.name, jobId: job.id },
      "A domain could not record a failure.",
    );
    await write(runtime.db);
  }
}

function domainNotice(
  binding: BoundJob | undefined,
  job: EndedJob,
  status: JobFailure["status"],
  error: JobError,
): ((tx: LedgerTx) => Promise<void>) | undefined {
  const payload = binding?.contract.payload.safeParse(job.payload);
  const ended = binding?.ended;
  if (!ended || !payload?.success) return undefined;
  const failure: JobFailure = {
    jobRunId: job.id,
    workspaceId: job.workspaceId,
    status,
    error: error as JobFailure["error"],
  };
  return (tx) => ended(tx, payload.data, failure);
}
