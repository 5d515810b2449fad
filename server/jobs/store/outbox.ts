import type { LedgerTx } from "../ledger-tx";
import { ledgerChannel } from "./channel";
import { newJobId } from "./job-id";
import type { LedgerDb } from "./ledger-db";

export type NewJob = {
  workspaceId: string | null;
  name: string;
  lane: string;
  payload: unknown;
  maxAttempts: number;
  dedupeKey: string | null;
  runAfter: Date | null;
};

/** Inserts a queued job, or finds the live one with the same name and key. */
export async function insertJob(tx: LedgerTx, job: NewJob): Promise<{ id: string; created: boolean }> {
  for (;;) {
    const created = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO "JobRun" (id, "workspaceId", name, lane, payload, "maxAttempts", "dedupeKey", "runAfter")
      VALUES (${newJobId()}::uuid, ${job.workspaceId}::uuid, ${job.name}, ${job.lane},
              ${JSON.stringify(job.payload)}::jsonb, ${job.maxAttempts}, ${job.dedupeKey},
              COALESCE(${job.runAfter}::timestamptz, now()))
      ON CONFLICT (name, "dedupeKey") WHERE status IN ('queued', 'running') AND "dedupeKey" IS NOT NULL
      DO NOTHING
      RETURNING id::text`;
    if (created[0]) {
      await wakeDispatcher(tx);
      return { id: created[0].id, created: true };
    }
    const live = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM "JobRun"
      WHERE name = ${job.name} AND "dedupeKey" = ${job.dedupeKey} AND status IN ('queued', 'running')`;
    // None: the live one has just finished, so there is room for a new one.
    if (live[0]) return { id: live[0].id, created: false };
  }
}

/** Tells the workers, once this transaction commits, that there is something to hand out or to cancel. */
export async function wakeDispatcher(tx: LedgerTx | LedgerDb, message = "due"): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${ledgerChannel}, ${message})`;
}

export type DueJob = { id: string; name: string; lane: string; attempt: number };

/**
 * Marks jobs that are due as handed to the queue and returns them; those of a workspace closed for its deletion wait. A job handed over more than
 * `redeliverMs` ago that nobody has taken is handed over again: the queue may have lost it.
 */
export async function takeDueJobs(db: LedgerDb, redeliverMs: number, limit: number): Promise<DueJob[]> {
  return db.$queryRaw<DueJob[]>`
    UPDATE "JobRun" SET "dispatchedAt" = now()
    WHERE id IN (
      SELECT id FROM "JobRun"
      WHERE status = 'queued' AND "runAfter" <= now()
        AND ("dispatchedAt" IS NULL OR "dispatchedAt" < now() - ${redeliverMs} * interval '1 millisecond')
        AND NOT EXISTS (SELECT FROM "Workspace" w WHERE w.id = "workspaceId" AND w."deleteAfter" IS NOT NULL)
      ORDER BY "runAfter", id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id::text, name, lane, attempt`;
}

/** Takes a hand-over back that the queue did not accept. */
export async function undoDispatch(db: LedgerDb, ids: string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE "JobRun" SET "dispatchedAt" = NULL WHERE id = ANY(${ids}::uuid[]) AND status = 'queued'`;
}
