import { lanes } from "../define-job";
import type { LedgerDb } from "./ledger-db";

type LaneCount = { lane: string; status: "queued" | "running"; count: number };

/** Jobs that wait or run; every lane is listed, also with 0. */
export async function countJobs(db: LedgerDb): Promise<LaneCount[]> {
  const rows = await db.$queryRaw<LaneCount[]>`
    SELECT lane, status::text, count(*)::int AS count FROM "JobRun"
    WHERE status IN ('queued', 'running') GROUP BY lane, status`;
  const counts = new Map(rows.map((row) => [`${row.lane}/${row.status}`, row]));
  for (const lane of lanes)
    for (const status of ["queued", "running"] as const)
      if (!counts.has(`${lane}/${status}`)) counts.set(`${lane}/${status}`, { lane, status, count: 0 });
  return [...counts.values()];
}

export async function oldestWaitingMs(db: LedgerDb): Promise<number> {
  const [row] = await db.$queryRaw<{ ms: number | null }[]>`
    SELECT (extract(epoch FROM now() - min("runAfter")) * 1000)::float8 AS ms FROM "JobRun"
    WHERE status = 'queued' AND "runAfter" <= now()
      AND NOT EXISTS (SELECT FROM "Workspace" w WHERE w.id = "workspaceId" AND w."deleteAfter" IS NOT NULL)`;
  return Math.max(0, row?.ms ?? 0);
}

/** Deletes jobs that ended before a moment, a batch at a time. Returns how many were deleted. */
export async function deleteEndedBefore(db: LedgerDb, before: Date, limit: number): Promise<number> {
  return db.$executeRaw`
    DELETE FROM "JobRun" WHERE id IN (
      SELECT id FROM "JobRun"
      WHERE status IN ('succeeded', 'failed', 'cancelled') AND "finishedAt" < ${before} LIMIT ${limit})`;
}
