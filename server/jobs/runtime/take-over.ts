import type { JobError } from "../schema";
import { wakeDispatcher } from "../store/outbox";
import { type Death, findLostClaims, type LostClaim, takeFromDeadWorker } from "../store/take-over";
import { findWorkersOn, removeSilentWorkers, removeWorkers } from "../store/workers";
import { cancelled } from "./abort-reasons";
import { noteOf } from "./decide-settlement";
import { isAlive, workersHere } from "./machine";
import type { Runtime } from "./runtime";
import { endJob } from "./settle-job";
import { crashLimit } from "./timings";

const silentWorkerMs = 600_000;

/**
 * Finds jobs whose worker died and gives them back to the queue, ends those that were cancelled, and
 * gives up those that keep killing their worker. A worker of this machine whose process is gone is
 * dead for sure, one whose process lives is given plenty of time, and one elsewhere is given up when it
 * has not been heard of for `staleMs`.
 *
 * @param connectedForMs how long the database has been reachable without a break. When it was away,
 * nobody could be heard: silence counts only after everybody had the time to speak again.
 */
export async function takeOverLost(runtime: Runtime, connectedForMs: number): Promise<number> {
  const { db, timings, log } = runtime;
  const { dead: workers, alive } = await findNeighbours(runtime);
  const death = { workers, alive, staleMs: connectedForMs >= timings.staleMs ? timings.staleMs : null };
  const lost = await findLostClaims(db, death);
  for (const job of lost) {
    log.warn(
      { job: job.name, jobId: job.id, crashes: job.crashes + 1 },
      "A worker died; taking its job over.",
    );
    await takeOver(runtime, job, death);
  }
  if (lost.length > 0) await wakeDispatcher(db);
  else if (workers.length > 0) await removeWorkers(db, workers);
  await removeSilentWorkers(db, silentWorkerMs);
  return lost.length;
}

async function takeOver(runtime: Runtime, job: LostClaim, death: Death): Promise<void> {
  const { db, timings } = runtime;
  if (job.cancelRequested) {
    const error = noteOf(cancelled());
    await endJob(runtime, job, "cancelled", error, (tx) =>
      takeFromDeadWorker(tx, job, death, { status: "cancelled", error }),
    );
  } else if (job.crashes + 1 > crashLimit) {
    const error: JobError = {
      kind: "bug",
      code: "jobs.crashed_repeatedly",
      message: `The worker died ${job.crashes + 1} times while it executed this job, so it was given up.`,
    };
    await endJob(runtime, job, "failed", error, (tx) =>
      takeFromDeadWorker(tx, job, death, { status: "failed", error }),
    );
  } else {
    // The first time at once; a job that may be the killer waits longer each time.
    const delayMs = job.crashes === 0 ? 0 : timings.retryMs * 2 ** job.crashes;
    await takeFromDeadWorker(db, job, death, { status: "queued", delayMs });
  }
}

/** The workers of this machine, this one included: a process that is there tells more than its silence. */
async function findNeighbours({ db, machine }: Runtime): Promise<{ dead: string[]; alive: string[] }> {
  const neighbours = await findWorkersOn(db, machine);
  const lives = ({ id, pid }: { id: string; pid: number }) =>
    pid === process.pid ? workersHere.has(id) : isAlive(pid);
  return {
    dead: neighbours.filter((worker) => !lives(worker)).map(({ id }) => id),
    alive: neighbours.filter(lives).map(({ id }) => id),
  };
}
