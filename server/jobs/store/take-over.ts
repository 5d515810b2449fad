import type { JobError } from "../schema";
import type { LedgerDb } from "./ledger-db";

export type LostClaim = {
  id: string;
  token: string;
  name: string;
  workspaceId: string | null;
  payload: unknown;
  crashes: number;
  cancelRequested: boolean;
};

/**
 * Running jobs whose worker is known to be dead, or has not been heard of for `staleMs`. Pass null for
 * `staleMs` to trust only the list of the dead.
 */
export async function findLostClaims(
  db: LedgerDb,
  deadWorkers: string[],
  staleMs: number | null,
): Promise<LostClaim[]> {
  return db.$queryRaw<LostClaim[]>`
    SELECT id::text, "claimToken"::text AS token, name, "workspaceId"::text, payload, crashes,
      "cancelRequestedAt" IS NOT NULL AS "cancelRequested"
    FROM "JobRun"
    WHERE status = 'running'
      AND ("claimedBy" = ANY(${deadWorkers}::uuid[])
        OR "heartbeatAt" < now() - ${staleMs}::float8 * interval '1 millisecond')
    LIMIT 200`;
}

/**
 * Takes a job from a worker that died. The token is part of the condition, and so is the heartbeat: a
 * worker that was only slow, and has been heard of since, keeps its job.
 */
export async function takeFromDeadWorker(
  tx: Pick<LedgerDb, "$executeRaw">,
  lost: LostClaim,
  deadWorkers: string[],
  staleMs: number | null,
  next: { status: "queued"; delayMs: number } | { status: "failed" | "cancelled"; error: JobError },
): Promise<boolean> {
  const error = next.status === "queued" ? null : JSON.stringify(next.error);
  const delayMs = next.status === "queued" ? next.delayMs : 0;
  const changed = await tx.$executeRaw`
    UPDATE "JobRun" SET status = ${next.status}::"JobStatus", "claimToken" = NULL, "dispatchedAt" = NULL,
      crashes = crashes + 1, "runAfter" = now() + ${delayMs} * interval '1 millisecond',
      "finishedAt" = CASE WHEN ${next.status} = 'queued' THEN NULL ELSE now() END,
      error = ${error}::jsonb
    WHERE id IN (SELECT id FROM "JobRun"
        WHERE id = ${lost.id}::uuid AND status = 'running' AND "claimToken" = ${lost.token}::uuid
          AND ("claimedBy" = ANY(${deadWorkers}::uuid[])
            OR "heartbeatAt" < now() - ${staleMs}::float8 * interval '1 millisecond')
        FOR UPDATE SKIP LOCKED)`;
  return changed > 0;
}
