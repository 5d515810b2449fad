import { hostname } from "node:os";
import { metricsSnapshot } from "../../platform/metrics";
import { beatClaims } from "../store/claims";
import { beatWorker } from "../store/workers";
import type { Runtime } from "./runtime";

/** Says that this worker and its jobs are alive, and hears which of them were cancelled or lost. */
export function heartbeat(runtime: Runtime, lanes: string[]): () => Promise<void> {
  const { db, running, timings, machine, workerId: id } = runtime;
  let metricsAt = Number.NEGATIVE_INFINITY;
  return async () => {
    const claims = running.claims();
    if (claims.length > 0) running.applyBeats(claims, await beatClaims(db, claims));
    const due = performance.now() - metricsAt >= timings.metricsMs;
    const worker = { id, host: hostname(), machine, pid: process.pid, lanes };
    await beatWorker(db, worker, running.size, due ? await metricsSnapshot() : null);
    if (due) metricsAt = performance.now();
  };
}
