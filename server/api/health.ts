import { listWorkers, longestWaitMs } from "@/server/jobs/worker-status";
import { pingDatabase, rowSecurity } from "@/server/platform/db";
import { AtlasError } from "@/server/platform/errors";
import { log } from "@/server/platform/log";
import { configuredQueue } from "@/server/platform/queue";
import { checkQueue } from "@/server/platform/queue-check";
import { storage } from "@/server/platform/storage";

type Check = { status: "ok" | "failing"; ms: number; [detail: string]: unknown };
export type Health = { status: "ok" | "failing"; checks: Record<string, Check> };

const timeoutMs = 5_000;
let underWay: Promise<Health> | undefined;

/** `GET /api/health`: 200 when everything works, else 503 with what does not. */
export async function handleHealthRequest(): Promise<Response> {
  // Whoever asks while an answer is being found out shares it, so that asking cannot become a load.
  underWay ??= checkHealth().finally(() => {
    underWay = undefined;
  });
  const health = await underWay;
  const status = health.status === "ok" ? 200 : 503;
  return Response.json(health, { status, headers: { "Cache-Control": "no-store" } });
}

/** Makes every check, side by side. */
export async function checkHealth(): Promise<Health> {
  const checks = {
    database: measure("database", async () => {
      await pingDatabase();
      // Where the database user may not act as the role, workspaces are kept apart all the same, but not by the database too.
      return { rowSecurity: (await rowSecurity()).enforced ? "enforced" : "not enforced" };
    }),
    queue: measure("queue", async () => ({
      kind: await checkQueue(configuredQueue()),
      longestWaitMs: await longestWaitMs(),
    })),
    storage: measure("storage", async () => {
      await storage().check();
      return { kind: storage().kind };
    }),
    worker: measure("worker", liveWorkers),
  };
  const made = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await check] as const),
  );
  const ok = made.every(([, check]) => check.status === "ok");
  return { status: ok ? "ok" : "failing", checks: Object.fromEntries(made) };
}

async function liveWorkers(): Promise<Record<string, unknown>> {
  const workers = await listWorkers();
  const beats = workers.map((worker) => worker.beatAt.getTime());
  if (beats.length === 0)
    throw new AtlasError("unavailable", "worker.none", "No worker has reported lately.");
  return { workers: workers.length, lastBeatMs: Math.max(0, Date.now() - Math.max(...beats)) };
}

async function measure(name: string, check: () => Promise<Record<string, unknown>>): Promise<Check> {
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  try {
    const details = await withTimeout(check());
    return { status: "ok", ms: elapsed(), ...details };
  } catch (error) {
    log("health").warn({ check: name, error }, "A health check failed.");
    // Anybody may ask for the health: only words of our own go out.
    const known = error instanceof AtlasError;
    return {
      status: "failing",
      ms: elapsed(),
      code: known ? error.code : `${name}.failed`,
      reason: known ? error.message : "The check failed. The log holds the cause.",
    };
  }
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new AtlasError(
      "unavailable",
      "health.timeout",
      `No answer within ${timeoutMs / 1000} seconds.`,
    );
    timer = setTimeout(() => reject(error), timeoutMs);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
