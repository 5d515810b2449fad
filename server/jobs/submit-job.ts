import type { z } from "zod";
import { fail } from "../platform/errors";
import { counter } from "../platform/metrics";
import type { JobContract } from "./define-job";
import type { LedgerTx } from "./ledger-tx";
import { insertJob } from "./store/outbox";

export type SubmitOptions = {
  /** Not before this moment. */
  runAfter?: Date;
};

export type Submitted = {
  id: string;
  /** False when an equal job was already queued or running; `id` is that one's. */
  created: boolean;
};

/** Whom a job is for: a workspace (any `Ctx` will do), or Atlas itself. */
export type Submitter = { workspaceId: string | null };
export const atlasItself: Submitter = { workspaceId: null };

/**
 * Writes a job into the ledger, in the caller's transaction: when that commits, the job will run;
 * when it does not, the job never existed.
 */
export async function submitJob<P extends z.ZodType>(
  submitter: Submitter,
  tx: LedgerTx,
  contract: JobContract<P>,
  payload: z.input<P>,
  options: SubmitOptions = {},
): Promise<Submitted> {
  const parsed = contract.payload.safeParse(payload);
  if (!parsed.success)
    fail("bug", "jobs.payload", `The payload of ${contract.name} does not match its contract.`, {
      cause: parsed.error,
    });
  const workspaceId = contract.owner === "atlas" ? null : submitter.workspaceId;
  if (contract.owner === "workspace" && workspaceId === null)
    fail("bug", "jobs.no_workspace", `${contract.name} needs a workspace.`);
  const submitted = await insertJob(tx, {
    workspaceId,
    name: contract.name,
    lane: contract.lane,
    payload: payload as unknown,
    maxAttempts: contract.attempts,
    dedupeKey: contract.dedupe ? `${workspaceId ?? "atlas"}/${contract.dedupe(parsed.data)}` : null,
    runAfter: options.runAfter ?? null,
  });
  if (submitted.created)
    counter("atlas_jobs_submitted_total", "Jobs written to the ledger.", ["job", "lane"]).inc({
      job: contract.name,
      lane: contract.lane,
    });
  return submitted;
}
