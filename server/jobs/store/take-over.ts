import { Prisma } from "@/prisma/generated/client";
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

/** How a search decides that a worker is dead. */
export type Death = {
  /** Workers known to be dead. */
  workers: string[];
  /** Workers whose process is seen to live: busy with something long at most, however silent they are. */
  alive: string[];
  /** Silence that counts as death; null to trust only the list. */
  staleMs: number | null;
};

/**
 * A job of a worker that lives may miss its heartbeats this many times as long, as in a long transaction or
 * a computation that lets nothing else of its process run.
 */
const patienceWithLiving = 10;

/** Running jobs whose worker is known to be dead, or has been silent for too long. */
export async function findLostClaims(db: LedgerDb, death: Death): Promise<LostClaim[]> {
  return db.$queryRaw<LostClaim[]>`
    SELECT id::text, "claimToken"::text AS token, name, "workspaceId"::text, payload, crashes,
      "cancelRequestedAt" IS NOT NULL AS "cancelRequested"
    FROM "JobRun" j WHERE ${isLost(death)} LIMIT 200`;
}

/**
 * Takes a job from a worker that died. The token is part of the condition, and so is the death itself:
 * a worker that was only slow, and has been heard of since, keeps its job. So does one that holds the
 * row in a transaction right now.
 */
export async function takeFromDeadWorker(
  tx: Pick<LedgerDb, "$executeRaw">,
  lost: LostClaim,
  death: Death,
  next: { status: "queued"; delayMs: number } | { status: "failed" | "cancelled"; error: JobError },
): Promise<boolean> {
  const error = next.status === "queued" ? null : JSON.stringify(next.error);
  const delayMs = next.status === "queued" ? next.delayMs : 0;
  const changed = await tx.$executeRaw`
    UPDATE "JobRun" SET status = ${next.status}::"JobStatus", "claimToken" = NULL, "dispatchedAt" = NULL,
      crashes = crashes + 1, "runAfter" = now() + ${delayMs} * interval '1 millisecond',
      "finishedAt" = CASE WHEN ${next.status} = 'queued' THEN NULL ELSE now() END,
      error = ${error}::jsonb
    WHERE id IN (SELECT id FROM "JobRun" j
        WHERE id = ${lost.id}::uuid AND "claimToken" = ${lost.token}::uuid AND ${isLost(death)}
        FOR UPDATE SKIP LOCKED)`;
  return changed > 0;
}

function isLost({ workers, alive, staleMs }: Death): Prisma.Sql {
  return Prisma.sql`j.status = 'running' AND (
    j."claimedBy" = ANY(${workers}::uuid[])
    OR (j."heartbeatAt" < now() - ${staleMs}::float8 * interval '1 millisecond'
      AND (j."heartbeatAt" < now() - ${staleMs}::float8 * ${patienceWithLiving} * interval '1 millisecond'
        OR NOT (j."claimedBy" = ANY(${alive}::uuid[]) OR EXISTS (
          SELECT 1 FROM "WorkerHeartbeat" w
          WHERE w.id = j."claimedBy"
            AND w."beatAt" > now() - ${staleMs}::float8 * interval '1 millisecond')))))`;
}
