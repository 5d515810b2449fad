import { z } from "zod";
import { defineJob } from "@/server/jobs/define-job";
import type { WorkerTimings } from "@/server/jobs/runtime/timings";

/** Quick enough for tests, with the same proportions as the real ones. */
export const quick: Partial<WorkerTimings> = {
  heartbeatMs: 200,
  staleMs: 3_000,
  sweepMs: 100,
  redeliverMs: 3_000,
  drainMs: 500,
  abortGraceMs: 500,
  retryMs: 50,
  metricsMs: 500,
};

/** The job all tests submit; each binds it to what it wants to see. */
export const work = defineJob({
  name: "test.work",
  payload: z.object({ n: z.number() }),
  lane: "compute",
  attempts: 3,
  timeoutMs: 10_000,
});
