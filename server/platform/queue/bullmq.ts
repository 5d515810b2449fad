import {
  type BackendFactory,
  Queue as BullQueue,
  Worker as BullWorker,
  type ConnectionOptions,
  type JobsOptions,
  type RepeatOptions,
} from "bullmq";
import type { Consumer, Consumption, Queue, QueueSchedule } from "../queue";

/** What the queue holds: the ledger's id, or the key of a schedule. */
type Message = { jobRunId: string } | { schedule: string };

/** How BullMQ is reached; everything else is the same on either backend. */
export type Backend = {
  kind: Queue["kind"];
  producer: ConnectionOptions;
  consumer: ConnectionOptions;
  /** Undefined is BullMQ's own choice, Redis. */
  factory: BackendFactory | undefined;
  close(): Promise<void>;
};

const prefix = "atlas";

// Nothing is kept: the ledger is the record, and a finished delivery must not block its id.
const deliveryOptions: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/** A worker that died between taking a delivery and claiming the job is noticed after about this long. */
const workerSettings = { lockDuration: 10_000, stalledInterval: 5_000, runRetryDelay: 1_000, drainDelay: 5 };

export function bullQueue(backend: Backend, onError: (error: unknown) => void): Queue {
  const queues = new Map<string, BullQueue<Message>>();
  const queueOf = (lane: string) => {
    let queue = queues.get(lane);
    if (!queue) {
      queue = new BullQueue<Message>(
        `atlas-${lane}`,
        { prefix, connection: backend.producer },
        backend.factory as undefined,
      );
      queue.on("error", onError);
      queues.set(lane, queue);
    }
    return queue;
  };
  return {
    kind: backend.kind,
    async add(lane, deliveries) {
      await queueOf(lane).addBulk(
        deliveries.map(({ id, name, jobRunId }) => ({
          name,
          data: { jobRunId },
          opts: { ...deliveryOptions, jobId: id },
        })),
      );
    },
    consume: (consumer) => consume(backend, consumer),
    setSchedules: (lane, schedules) => replaceSchedules(queueOf(lane), schedules),
    async close() {
      await Promise.allSettled([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

async function consume(backend: Backend, consumer: Consumer): Promise<Consumption> {
  const { concurrency, onDelivery, onSchedule } = consumer;
  const worker = new BullWorker<Message>(
    `atlas-${consumer.lane}`,
    ({ data }) => ("jobRunId" in data ? onDelivery(data.jobRunId) : onSchedule(data.schedule)),
    { ...workerSettings, prefix, concurrency, connection: backend.consumer },
    backend.factory as undefined,
  );
  worker.on("error", consumer.onError);
  worker.on("failed", (_job, error) => consumer.onError(error));
  await worker.waitUntilReady();
  return {
    pause: () => worker.pause(true),
    close: () => worker.close(true),
  };
}

async function replaceSchedules(queue: BullQueue<Message>, schedules: QueueSchedule[]): Promise<void> {
  for (const { key, when } of schedules) {
    const repeat: Omit<RepeatOptions, "key"> =
      "everyMs" in when ? { every: when.everyMs } : { pattern: when.cron, tz: when.timeZone ?? "UTC" };
    await queue.upsertJobScheduler(key, repeat, {
      name: key,
      data: { schedule: key },
      opts: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
  }
  const wanted = new Set(schedules.map(({ key }) => key));
  for (const { key } of await queue.getJobSchedulers())
    if (!wanted.has(key)) await queue.removeJobScheduler(key);
}
