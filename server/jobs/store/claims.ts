import type { JobError } from "../schema";
import type { LedgerDb } from "./ledger-db";

/** A job as the worker that holds it sees it. */
export type Claim = {
  id: string;
  token: string;
  name: string;
  workspaceId: string | null;
  payload: unknown;
  attempt: number;
  maxAttempts: number;
  failures: number;
  waitedMs: number;
  cancelRequested: boolean;
};

/**
 * Takes a queued job that is due; null when another worker was quicker or it has ended. Doing it again
 * with the same token, after an answer was lost, gives the same claim.
 */
export async function claimJob(
  db: LedgerDb,
  id: string,
  token: string,
  workerId: string,
): Promise<Claim | null> {
  const [row] = await db.$queryRaw<Omit<Claim, "token">[]>`
    UPDATE "JobRun" SET status = 'running', "claimToken" = ${token}::uuid, "claimedBy" = ${workerId}::uuid,
      "heartbeatAt" = now(), "startedAt" = COALESCE("startedAt", now()), attempt = attempt + 1
    WHERE id = ${id}::uuid
      AND ((status = 'queued' AND "runAfter" <= now())
        OR (status = 'running' AND "claimToken" = ${token}::uuid))
    RETURNING id::text, name, "workspaceId"::text, payload, attempt, "maxAttempts", failures,
      (extract(epoch FROM now() - "runAfter") * 1000)::float8 AS "waitedMs",
      "cancelRequestedAt" IS NOT NULL AS "cancelRequested"`;
  return row ? { ...row, token } : null;
}

export type Beat = { id: string; cancelRequested: boolean };

/** Says that these claims are alive; returns those that still are this worker's. */
export async function beatClaims(db: LedgerDb, claims: { id: string; token: string }[]): Promise<Beat[]> {
  const ids = claims.map((claim) => claim.id);
  const tokens = claims.map((claim) => claim.token);
  // A handler's transaction may hold a row; waiting for it would silence all other jobs.
  await db.$executeRaw`
    UPDATE "JobRun" SET "heartbeatAt" = now() WHERE id IN (
      SELECT id FROM "JobRun"
      WHERE id = ANY(${ids}::uuid[]) AND "claimToken" = ANY(${tokens}::uuid[]) AND status = 'running'
      FOR NO KEY UPDATE SKIP LOCKED)`;
  return db.$queryRaw<Beat[]>`
    SELECT id::text, "cancelRequestedAt" IS NOT NULL AS "cancelRequested" FROM "JobRun"
    WHERE id = ANY(${ids}::uuid[]) AND "claimToken" = ANY(${tokens}::uuid[]) AND status = 'running'`;
}

export async function writeProgress(
  db: LedgerDb,
  claim: Pick<Claim, "id" | "token">,
  fraction: number,
  text: string | null,
): Promise<void> {
  await db.$executeRaw`
    UPDATE "JobRun" SET progress = ${fraction}, "progressText" = ${text}
    WHERE id = ${claim.id}::uuid AND "claimToken" = ${claim.token}::uuid AND status = 'running'`;
}

/** What happens to a claim when its attempt is over. */
export type Settlement =
  | { status: "succeeded" }
  | { status: "failed" | "cancelled"; error: JobError }
  /** Another attempt. `counts` is false when nothing was wrong with the job, as when a worker stops. */
  | { status: "queued"; delayMs: number; counts: boolean; error: JobError | null };

type Sql = Pick<LedgerDb, "$executeRaw">;

/** Ends an attempt; false when the claim is no longer this worker's, in which case nothing changes. */
export async function settleClaim(
  db: Sql,
  claim: Pick<Claim, "id" | "token">,
  settlement: Settlement,
): Promise<boolean> {
  const error = "error" in settlement && settlement.error ? JSON.stringify(settlement.error) : null;
  const changed =
    settlement.status === "queued"
      ? await db.$executeRaw`
          UPDATE "JobRun" SET status = 'queued', "claimToken" = NULL, "dispatchedAt" = NULL,
            "runAfter" = now() + ${settlement.delayMs} * interval '1 millisecond',
            failures = failures + ${settlement.counts ? 1 : 0}::int, error = ${error}::jsonb
          WHERE id = ${claim.id}::uuid AND "claimToken" = ${claim.token}::uuid AND status = 'running'`
      : await db.$executeRaw`
          UPDATE "JobRun" SET status = ${settlement.status}::"JobStatus", "finishedAt" = now(),
            progress = CASE WHEN ${settlement.status} = 'succeeded' THEN 1 ELSE progress END,
            error = ${error}::jsonb
          WHERE id = ${claim.id}::uuid AND "claimToken" = ${claim.token}::uuid AND status = 'running'`;
  return changed > 0;
}
