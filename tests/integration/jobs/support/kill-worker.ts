// A real worker process for tests that kill it. Its job writes one row per step, exactly once.
import { setTimeout as sleep } from "node:timers/promises";
import type { BoundJob } from "@/server/jobs/bind-jobs";
import { bindJobs } from "@/server/jobs/bind-jobs";
import { startWorker } from "@/server/jobs/start-worker";
import type { QueueSettings } from "@/server/platform/queue";
import { quick, work } from "./ledger-contract";

const databaseUrl = process.env.DATABASE_URL ?? "";
const queue: QueueSettings = process.env.REDIS_URL ? { redisUrl: process.env.REDIS_URL } : { databaseUrl };

const bindings: BoundJob[] = bindJobs(
  { work },
  {
    work: async ({ n }, job) => {
      for (const step of [1, 2, 3, 4]) {
        const key = `step ${step}`;
        const prepared = await job.step(`prepare ${step}`, async () => {
          await sleep(30);
          return { key };
        });
        await job.once(key, async (tx) => {
          await tx.$executeRaw`INSERT INTO effect (n, step) VALUES (${n}, ${prepared.key})`;
          await sleep(10);
          return null;
        });
        job.progress(step / 4, key);
        await sleep(30, undefined, { signal: job.signal });
      }
    },
  },
);

const worker = await startWorker({ databaseUrl, queue, bindings, lanes: { compute: 3 }, timings: quick });
process.send?.("ready");
process.on("SIGTERM", () => {
  void worker.drain().then(() => process.exit(0));
});
