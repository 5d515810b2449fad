import { unscopedDb } from "../platform/db";
import { gauge, type MetricsSnapshot } from "../platform/metrics";
import { countJobs, oldestWaitingMs } from "./store/statistics";
import { readWorkers } from "./store/workers";

/** A worker that has not been heard of for this long counts as gone. */
const aliveMs = 20_000;

export type WorkerStatus = {
  id: string;
  host: string;
  pid: number;
  lanes: string[];
  running: number;
  startedAt: Date;
  beatAt: Date;
};

/** The workers that are alive. */
export async function listWorkers(): Promise<WorkerStatus[]> {
  const workers = await readWorkers(unscopedDb(), aliveMs);
  return workers.map(({ id, host, pid, lanes, running, startedAt, beatAt }) => ({
    id,
    host,
    pid,
    lanes,
    running,
    startedAt,
    beatAt,
  }));
}

/** Metrics of the live workers, as they last reported them. */
export async function workerMetrics(): Promise<{ process: string; metrics: MetricsSnapshot }[]> {
  const workers = await readWorkers(unscopedDb(), aliveMs);
  return workers.flatMap(({ host, pid, metrics }) =>
    metrics === null ? [] : [{ process: `worker-${host}-${pid}`, metrics: metrics as MetricsSnapshot }],
  );
}

/**
 * How long the job that has waited longest has been due without any worker taking it, in milliseconds;
 * 0 when none waits. Jobs waiting behind others in a busy lane count too.
 */
export async function longestWaitMs(): Promise<number> {
  return oldestWaitingMs(unscopedDb());
}

/** Brings the gauges of the ledger up to date; call before metrics are rendered. */
export async function refreshJobGauges(): Promise<void> {
  const jobs = gauge("atlas_jobs", "Jobs in the ledger that wait or run, by lane.", ["lane", "status"]);
  const waiting = gauge("atlas_jobs_longest_wait_seconds", "How long the first job in line has been due.");
  const workers = gauge("atlas_workers", "Workers that are alive.");
  const [counts, waited, live] = await Promise.all([
    countJobs(unscopedDb()),
    oldestWaitingMs(unscopedDb()),
    readWorkers(unscopedDb(), aliveMs),
  ]);
  jobs.reset();
  for (const { lane, status, count } of counts) jobs.set({ lane, status }, count);
  waiting.set(waited / 1_000);
  workers.set(live.length);
}
