import { fail } from "../../platform/errors";
import type { LedgerTx } from "../ledger-tx";
import type { Claim } from "./claims";
import type { LedgerDb } from "./ledger-db";

type Held = Pick<Claim, "id" | "token">;

/** Remembered results of a job's steps by key. */
export async function readSteps(db: LedgerDb, id: string): Promise<Map<string, unknown>> {
  const rows = await db.jobStep.findMany({ where: { jobRunId: id }, select: { key: true, result: true } });
  return new Map(rows.map((row) => [row.key, row.result]));
}

/** The remembered result of one step, if it is done. */
export async function findStep(tx: LedgerTx, id: string, key: string): Promise<{ result: unknown } | null> {
  const [step] = await tx.$queryRaw<{ result: unknown }[]>`
    SELECT result FROM "JobStep" WHERE "jobRunId" = ${id}::uuid AND key = ${key}`;
  return step ?? null;
}

/**
 * Locks the row of the job against a take-over until the transaction ends. Throws `jobs.claim_lost`
 * when another worker has it already.
 */
export async function holdClaim(tx: LedgerTx, claim: Held): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "JobRun"
    WHERE id = ${claim.id}::uuid AND "claimToken" = ${claim.token}::uuid AND status = 'running'
    FOR NO KEY UPDATE`;
  if (held.length === 0) failClaimLost();
}

/** Remembers the result of a step, if this worker still holds the job. Doing it twice is harmless. */
export async function rememberStep(
  db: LedgerTx | LedgerDb,
  claim: Held,
  key: string,
  result: unknown,
): Promise<void> {
  // A step that is done is proof that the job gets somewhere: its crashes so far are forgiven.
  const [held] = await db.$queryRaw<{ count: number }[]>`
    WITH held AS (
      UPDATE "JobRun" SET crashes = 0, "heartbeatAt" = now()
      WHERE id = ${claim.id}::uuid AND "claimToken" = ${claim.token}::uuid AND status = 'running'
      RETURNING id),
    step AS (
      INSERT INTO "JobStep" ("jobRunId", key, result)
      SELECT id, ${key}, ${JSON.stringify(result ?? null)}::jsonb FROM held
      ON CONFLICT DO NOTHING)
    SELECT count(*)::int AS count FROM held`;
  if (held?.count !== 1) failClaimLost();
}

export function failClaimLost(): never {
  return fail("conflict", "jobs.claim_lost", "Another worker has taken this job over.");
}
