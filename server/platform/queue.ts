import { env } from "./env";
import { fail } from "./errors";
import { openPostgresQueue } from "./queue/postgres";
import { openRedisQueue } from "./queue/redis";

/** What the queue carries: never data, only which job of the ledger to look at. */
export type Delivery = {
  /** The same id added twice is delivered once, as long as the first still waits. No `:` inside. */
  id: string;
  name: string;
  jobRunId: string;
};

/** Something due again and again; `key` is unique in its lane. */
export type QueueSchedule = { key: string; when: { everyMs: number } | { cron: string; timeZone?: string } };

export type Consumer = {
  lane: string;
  concurrency: number;
  /** Called for each delivery. What it throws is only logged: the ledger decides what happens to a job. */
  onDelivery: (jobRunId: string) => Promise<void>;
  /** Called each time a schedule is due. */
  onSchedule: (key: string) => Promise<void>;
  onError: (error: unknown) => void;
};

/**
 * Delivers ids to workers, at least once. It may lose or repeat a delivery; the ledger makes up for
 * both. BullMQ on PostgreSQL, or on Redis where REDIS_URL is set.
 */
export type Queue = {
  readonly kind: "postgres" | "redis";
  add(lane: string, deliveries: Delivery[]): Promise<void>;
  consume(consumer: Consumer): Promise<Consumption>;
  /** Makes these the schedules of a lane; others it had are removed. */
  setSchedules(lane: string, schedules: QueueSchedule[]): Promise<void>;
  close(): Promise<void>;
};

export type Consumption = {
  /** Takes no more deliveries; what is being handled goes on. */
  pause(): Promise<void>;
  close(): Promise<void>;
};

export type QueueSettings = { redisUrl: string } | { databaseUrl: string };

/** The queue the environment names. */
export function configuredQueue(): QueueSettings {
  const { REDIS_URL, DATABASE_URL } = env();
  if (REDIS_URL) return { redisUrl: REDIS_URL };
  return {
    databaseUrl: DATABASE_URL ?? fail("invalid", "platform.database_url", "DATABASE_URL is not set."),
  };
}

/** Opens the queue; on PostgreSQL this also brings its schema up to date. */
export async function openQueue(settings: QueueSettings, onError: (error: unknown) => void): Promise<Queue> {
  return "redisUrl" in settings
    ? openRedisQueue(settings.redisUrl, onError)
    : openPostgresQueue(settings.databaseUrl, onError);
}
