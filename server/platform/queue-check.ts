import { Redis } from "ioredis";
import { Client } from "pg";
import { fail } from "./errors";
import type { QueueSettings } from "./queue";

const timeoutMs = 3_000;

/** Asks the queue's server over a connection of its own; throws what is wrong. */
export async function checkQueue(settings: QueueSettings): Promise<"redis" | "postgres"> {
  if ("redisUrl" in settings) {
    await pingRedis(settings.redisUrl);
    return "redis";
  }
  await findPostgresQueue(settings.databaseUrl);
  return "postgres";
}

async function pingRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: timeoutMs,
    commandTimeout: timeoutMs,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // The failure is thrown by connect and ping; without a listener ioredis prints it as well.
  redis.on("error", () => undefined);
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    fail("unavailable", "queue.unreachable", "Redis does not answer.", { cause: error });
  } finally {
    redis.disconnect();
  }
}

/** The first worker creates the schema; before that nothing can be delivered. */
async function findPostgresQueue(connectionString: string): Promise<void> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: timeoutMs,
    query_timeout: timeoutMs,
  });
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = 'bullmq'");
    if (!rowCount) fail("unavailable", "queue.not_set_up", "No worker has set up the queue yet.");
  } finally {
    await client.end();
  }
}
