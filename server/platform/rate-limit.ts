import { Redis } from "ioredis";
import { Pool } from "pg";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { env } from "./env";
import { fail } from "./errors";
import { log } from "./log";

export type RateLimit = {
  /** Names the limit; two limits never share a counter. */
  name: string;
  /** How many times within `seconds`. */
  points: number;
  seconds: number;
  /**
   * `durable` counters survive a restart and hold across processes (Redis with REDIS_URL, else
   * PostgreSQL). `fast` ones live in memory, or in Redis where there are several web processes.
   */
  kind: "durable" | "fast";
};

export type RateState = { allowed: boolean; limit: number; remaining: number; resetMs: number };

const limiters = new Map<string, RateLimiterAbstract>();
let redis: Redis | undefined;
let pool: Pool | undefined;

/** Counts one use under `key` and says whether it is within the limit. */
export async function countUse(limit: RateLimit, key: string): Promise<RateState> {
  const result = await consume(limiterFor(limit), key);
  return {
    allowed: result.consumedPoints <= limit.points,
    limit: limit.points,
    remaining: Math.max(0, result.remainingPoints),
    resetMs: Math.max(0, result.msBeforeNext),
  };
}

/** Forgets what was counted under `key`. */
export async function forgetUses(limit: RateLimit, key: string): Promise<void> {
  await limiterFor(limit).delete(key);
}

/** Closes the connections of all limiters. For tests and shutdown. */
export async function closeRateLimits(): Promise<void> {
  limiters.clear();
  redis?.disconnect();
  await pool?.end();
  redis = undefined;
  pool = undefined;
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (error) {
    // Over the limit the library rejects with the same object it otherwise resolves to.
    if (error instanceof RateLimiterRes) return error;
    return fail(
      "unavailable",
      "platform.rate_limit",
      "Requests cannot be counted at the moment. Try again.",
      {
        cause: error,
      },
    );
  }
}

function limiterFor(limit: RateLimit): RateLimiterAbstract {
  const known = limiters.get(limit.name);
  if (known) return known;
  const limiter = openLimiter(limit);
  limiters.set(limit.name, limiter);
  return limiter;
}

function openLimiter({ name, points, seconds, kind }: RateLimit): RateLimiterAbstract {
  const options = { keyPrefix: name, points, duration: seconds };
  const { REDIS_URL, DATABASE_URL } = env();
  if (REDIS_URL) {
    redis ??= openRedis(REDIS_URL);
    return new RateLimiterRedis({ ...options, storeClient: redis });
  }
  if (kind === "fast") return new RateLimiterMemory(options);
  pool ??= openPool(DATABASE_URL);
  // The table is a Prisma model, so that migrations own it; the library only finds it ready.
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    tableName: "RateLimit",
    tableCreated: true,
  });
}

// A lost connection is reported by the next use; without a listener the event would end the process.
function openRedis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: 1 }).on("error", reportLost);
}

function openPool(connectionString: string | undefined): Pool {
  return new Pool({ connectionString, max: 2, connectionTimeoutMillis: 5_000 }).on("error", reportLost);
}

function reportLost(error: Error): void {
  log("rate-limit").warn({ error }, "The connection for counting requests was lost.");
}
