import type { LedgerTx } from "../ledger-tx";
import { type JobView, jobError } from "../schema";

/** Sets the flag of a running job, or ends a queued one. */
export async function requestCancel(
  tx: LedgerTx,
  workspaceId: string | null,
  id: string,
): Promise<"cancelled" | "requested" | "finished" | "missing"> {
  const [changed] = await tx.$queryRaw<{ status: string }[]>`
    UPDATE "JobRun" SET
      "cancelRequestedAt" = COALESCE("cancelRequestedAt", now()),
      status = CASE WHEN status = 'queued' THEN 'cancelled'::"JobStatus" ELSE status END,
      "finishedAt" = CASE WHEN status = 'queued' THEN now() END
    WHERE id = ${id}::uuid AND "workspaceId" IS NOT DISTINCT FROM ${workspaceId}::uuid
      AND status IN ('queued', 'running')
    RETURNING status::text`;
  if (changed) return changed.status === "cancelled" ? "cancelled" : "requested";
  return (await readJob(tx, workspaceId, id)) ? "finished" : "missing";
}

/** Gives a job that ended without success a fresh start; its steps stay. False when there is none. */
export async function requeueEnded(tx: LedgerTx, workspaceId: string | null, id: string): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "JobRun" SET status = 'queued', failures = 0, crashes = 0, error = NULL, progress = 0,
      "progressText" = NULL, "cancelRequestedAt" = NULL, "finishedAt" = NULL, "claimToken" = NULL,
      "dispatchedAt" = NULL, "runAfter" = now(), attempt = attempt + 1
    WHERE id = ${id}::uuid AND "workspaceId" IS NOT DISTINCT FROM ${workspaceId}::uuid
      AND status IN ('failed', 'cancelled')`;
  return changed > 0;
}

export async function readJob(db: LedgerTx, workspaceId: string | null, id: string): Promise<JobView | null> {
  const row = await db.jobRun.findFirst({
    where: { id, workspaceId },
    select: {
      id: true,
      name: true,
      lane: true,
      status: true,
      attempt: true,
      progress: true,
      progressText: true,
      cancelRequestedAt: true,
      createdAt: true,
      startedAt: true,
      finishedAt: true,
      error: true,
    },
  });
  if (!row) return null;
  const { cancelRequestedAt, error, ...view } = row;
  return {
    ...view,
    cancelRequested: cancelRequestedAt !== null,
    error: error === null ? null : jobError.parse(error),
  };
}
