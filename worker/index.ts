import { setPriority } from "node:os";
import { startWorker } from "@/server/jobs/start-worker";
import { closeDb } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { log } from "@/server/platform/log";
import { configuredQueue } from "@/server/platform/queue";
import { sweepScratch } from "@/server/platform/scratch";
import { handlers } from "./handlers";

const logger = log("worker");

/** Somebody who waits for a page comes before a computation: whatever the worker starts inherits this. */
const politeness = 10;

async function main(): Promise<void> {
  setPriority(politeness);
  const { DATABASE_URL, ATLAS_COMPUTE_SLOTS } = env();
  const stopped = nextSignal();
  await sweepScratch();
  const starting = startWorker({
    databaseUrl: DATABASE_URL ?? fail("invalid", "platform.database_url", "DATABASE_URL is not set."),
    queue: configuredQueue(),
    bindings: handlers,
    lanes: { interactive: 4, sync: 4, compute: ATLAS_COMPUTE_SLOTS, upkeep: 1 },
  });
  // Asked to stop while it still waits for the database, it has nothing to drain.
  const worker = await Promise.race([starting, stopped.then(() => undefined)]);
  if (!worker) return;
  logger.info({ workerId: worker.id }, "The worker is ready.");
  const signal = await stopped;
  logger.info({ signal }, "The worker stops.");
  await worker.drain();
  await closeDb();
  logger.info({}, "The worker has stopped.");
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve(signal));
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    logger.error({ error }, "The worker could not go on.");
    process.exit(1);
  },
);
