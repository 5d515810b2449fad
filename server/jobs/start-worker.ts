import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { openDb } from "../platform/db";
import { fail } from "../platform/errors";
import { log } from "../platform/log";
import { listen } from "../platform/notifications";
import { type Consumption, openQueue, type Queue, type QueueSettings } from "../platform/queue";
import type { BoundJob } from "./bind-jobs";
import type { Lane } from "./define-job";
import { released } from "./runtime/abort-reasons";
import { dispatchDue } from "./runtime/dispatcher";
import { executeJob } from "./runtime/execute-job";
import { heartbeat } from "./runtime/heartbeat";
import { type Loop, startLoop } from "./runtime/loop";
import { machineId, workersHere } from "./runtime/machine";
import { persistently } from "./runtime/persistently";
import { RunningClaims } from "./runtime/running-claims";
import type { Runtime } from "./runtime/runtime";
import { scheduler } from "./runtime/schedules";
import { takeOverLost } from "./runtime/take-over";
import { type WorkerTimings, workerTimings } from "./runtime/timings";
import { ledgerChannel } from "./store/channel";
import { removeWorkers } from "./store/workers";

export type WorkerOptions = {
  databaseUrl: string;
  queue: QueueSettings;
  bindings: BoundJob[];
  /** How many jobs of each lane this worker executes at once. */
  lanes: Partial<Record<Lane, number>>;
  timings?: Partial<WorkerTimings>;
};

export type JobWorker = {
  id: string;
  /**
   * Takes no more jobs, lets the running ones finish for a while, and gives those that do not back to
   * the queue, so that another worker goes on with them at once.
   */
  drain(): Promise<void>;
};

/** Starts executing jobs. Waits for a database that is not there yet. */
export async function startWorker(options: WorkerOptions): Promise<JobWorker> {
  const stopping = new AbortController();
  const giveUp = new AbortController();
  const runtime = makeRuntime(options, stopping.signal, giveUp.signal);
  const onError = (error: unknown) => runtime.log.warn({ error }, "The queue reports a problem.");
  const patience = { signal: stopping.signal, log: runtime.log };
  const queue = await persistently(() => openQueue(options.queue, onError), patience);
  const consumptions = await consumeLanes(runtime, options, queue, onError);
  const upkeep = startUpkeep(runtime, options, queue);
  let drained: Promise<void> | undefined;
  const drain = async () => {
    stopping.abort();
    await Promise.all(consumptions.map((consumption) => consumption.pause()));
    await Promise.all([upkeep.dispatching.stop(), upkeep.takingOver.stop(), upkeep.listening.close()]);
    await finishOrRelease(runtime);
    await upkeep.beating.stop();
    giveUp.abort();
    await Promise.allSettled(consumptions.map((consumption) => consumption.close()));
    await queue.close();
    await removeWorkers(runtime.db, [runtime.workerId]).catch(() => undefined);
    workersHere.delete(runtime.workerId);
    await runtime.db.$disconnect();
  };
  return {
    id: runtime.workerId,
    drain() {
      drained ??= drain();
      return drained;
    },
  };
}

function makeRuntime(options: WorkerOptions, stopping: AbortSignal, giveUp: AbortSignal): Runtime {
  const workerId = randomUUID();
  workersHere.add(workerId);
  const bindings = new Map<string, BoundJob>();
  for (const bound of options.bindings) {
    if (bindings.has(bound.contract.name))
      fail("bug", "jobs.bound_twice", `The job ${bound.contract.name} has two handlers.`);
    bindings.set(bound.contract.name, bound);
  }
  return {
    workerId,
    machine: machineId(),
    // A pool of its own: heartbeats must not wait behind the statements of handlers.
    db: openDb(options.databaseUrl),
    bindings,
    running: new RunningClaims(),
    timings: { ...workerTimings, ...options.timings },
    log: log("jobs").child({ workerId }),
    stopping,
    giveUp,
  };
}

async function consumeLanes(
  runtime: Runtime,
  { lanes, bindings }: WorkerOptions,
  queue: Queue,
  onError: (error: unknown) => void,
): Promise<Consumption[]> {
  const onSchedule = scheduler(runtime);
  const contracts = bindings.map(({ contract }) => contract);
  const consumptions: Consumption[] = [];
  for (const [lane, concurrency] of Object.entries(lanes)) {
    const scheduled = contracts.flatMap(({ name, lane: own, schedule }) =>
      own === lane && schedule ? [{ key: name, when: schedule }] : [],
    );
    await queue.setSchedules(lane, scheduled);
    const onDelivery = (jobRunId: string) => executeJob(runtime, jobRunId);
    consumptions.push(await queue.consume({ lane, concurrency, onDelivery, onSchedule, onError }));
  }
  return consumptions;
}

function startUpkeep(runtime: Runtime, { databaseUrl, lanes }: WorkerOptions, queue: Queue) {
  const { timings, log: logger } = runtime;
  let connectedAt = performance.now();
  const guarded = (what: string, work: () => Promise<unknown>) => async () => {
    try {
      await within(timings.staleMs, work());
    } catch (error) {
      connectedAt = performance.now();
      logger.warn({ error }, what);
    }
  };
  const dispatching = startLoop(
    timings.sweepMs,
    guarded("Due jobs could not be handed out.", () => dispatchDue(runtime, queue)),
  );
  const takingOver = startLoop(
    timings.sweepMs,
    guarded("Lost jobs could not be searched.", () => takeOverLost(runtime, performance.now() - connectedAt)),
  );
  const beat = heartbeat(runtime, Object.keys(lanes));
  const beating = startLoop(timings.heartbeatMs, guarded("The heartbeat failed.", beat));
  const poke: Record<string, () => void> = { due: dispatching.poke, cancel: beating.poke };
  const listening = listen({
    connectionString: databaseUrl,
    channel: ledgerChannel,
    onMessage: (message) => (poke[message] ?? dispatching.poke)(),
    onError: (error) => logger.debug({ error }, "Not listening to the ledger for a moment."),
  });
  return { dispatching, takingOver, beating, listening } satisfies Record<string, Loop | object>;
}

/** A statement that never answers must not silence the worker for good. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The database did not answer in time.")), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function finishOrRelease({ running, timings, log: logger }: Runtime): Promise<void> {
  const settledWithin = (ms: number) =>
    Promise.race([running.settled(), sleep(ms, undefined, { ref: false })]);
  await settledWithin(timings.drainMs);
  if (running.size === 0) return;
  logger.info({ jobs: running.size }, "Giving unfinished jobs back to the queue.");
  running.abortAll(released());
  await settledWithin(timings.abortGraceMs + 5_000);
}
