import type { LedgerDb } from "./ledger-db";

export type WorkerRow = { id: string; host: string; machine: string; pid: number; lanes: string[] };

/** Says that a worker is alive. `metrics` null keeps the snapshot that is there. */
export async function beatWorker(
  db: LedgerDb,
  worker: WorkerRow,
  running: number,
  metrics: unknown | null,
): Promise<void> {
  const snapshot = metrics === null ? null : JSON.stringify(metrics);
  await db.$executeRaw`
    INSERT INTO "WorkerHeartbeat" (id, host, machine, pid, lanes, running, metrics)
    VALUES (${worker.id}::uuid, ${worker.host}, ${worker.machine}, ${worker.pid}, ${worker.lanes},
            ${running}, ${snapshot}::jsonb)
    ON CONFLICT (id) DO UPDATE SET "beatAt" = now(), running = EXCLUDED.running,
      metrics = COALESCE(EXCLUDED.metrics, "WorkerHeartbeat".metrics)`;
}

export async function removeWorkers(db: LedgerDb, ids: string[]): Promise<void> {
  await db.workerHeartbeat.deleteMany({ where: { id: { in: ids } } });
}

/** Workers that said they run on this machine. */
export async function findWorkersOn(db: LedgerDb, machine: string): Promise<{ id: string; pid: number }[]> {
  return db.workerHeartbeat.findMany({ where: { machine }, select: { id: true, pid: true } });
}

/** Rows of workers nobody has heard of for a long time and that hold nothing any more. */
export async function removeSilentWorkers(db: LedgerDb, silentMs: number): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "WorkerHeartbeat" w
    WHERE w."beatAt" < now() - ${silentMs} * interval '1 millisecond'
      AND NOT EXISTS (SELECT 1 FROM "JobRun" j WHERE j."claimedBy" = w.id AND j.status = 'running')`;
}

export type LiveWorker = WorkerRow & {
  running: number;
  startedAt: Date;
  beatAt: Date;
  silentMs: number;
  metrics: unknown;
};

export async function readWorkers(db: LedgerDb, withinMs: number): Promise<LiveWorker[]> {
  return db.$queryRaw<LiveWorker[]>`
    SELECT id::text, host, machine, pid, lanes, running, "startedAt", "beatAt", metrics,
      (extract(epoch FROM now() - "beatAt") * 1000)::float8 AS "silentMs"
    FROM "WorkerHeartbeat" WHERE "beatAt" > now() - ${withinMs} * interval '1 millisecond'
    ORDER BY "startedAt"`;
}
