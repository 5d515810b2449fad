import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { type BoundJob, bindJobs, type JobBinding } from "@/server/jobs/bind-jobs";
import type { JobContract } from "@/server/jobs/define-job";
import { type JobWorker, startWorker, type WorkerOptions } from "@/server/jobs/start-worker";
import { submitJob } from "@/server/jobs/submit-job";
import { openDb } from "@/server/platform/db";
import type { QueueSettings } from "@/server/platform/queue";
import { quick, work } from "./ledger-contract";

process.env.ATLAS_LOG_LEVEL ??= "silent";

/** The client of a test, closed at its end. */
export function aClient(url: string): PrismaClient {
  const db = openDb(url);
  onTestFinished(() => db.$disconnect());
  return db;
}

export async function aWorkspace(db: PrismaClient): Promise<{ workspaceId: string }> {
  const slug = `w${randomUUID().slice(0, 8)}`;
  const { id } = await db.workspace.create({ data: { slug, name: slug } });
  return { workspaceId: id };
}

type Binding = JobBinding<(typeof work)["payload"], "workspace">;

export function bound(binding: Binding, changes: Partial<typeof work> = {}): BoundJob[] {
  return bindJobs({ work: { ...work, ...changes } }, { work: binding });
}

/** A worker in this process, drained at the end of the test. */
export async function aWorker(
  databaseUrl: string,
  queue: QueueSettings,
  bindings: BoundJob[],
  options: Partial<Pick<WorkerOptions, "lanes" | "timings">> = {},
): Promise<JobWorker> {
  const worker = await startWorker({
    databaseUrl,
    queue,
    bindings,
    lanes: options.lanes ?? { compute: 2 },
    timings: { ...quick, ...options.timings },
  });
  onTestFinished(() => worker.drain());
  return worker;
}

export async function submitWork(
  db: PrismaClient,
  owner: { workspaceId: string },
  n: number,
  contract: JobContract<(typeof work)["payload"]> = work,
): Promise<string> {
  const { id } = await db.$transaction((tx) => submitJob(owner, tx, contract, { n }));
  return id;
}

/** Waits for a job to end and returns its row. */
export async function ended(db: PrismaClient, id: string, withinMs = 15_000) {
  return until(async () => {
    const row = await db.jobRun.findUniqueOrThrow({ where: { id } });
    return row.status === "queued" || row.status === "running" ? undefined : row;
  }, withinMs);
}

/** Waits until `probe` gives something. */
export async function until<T>(probe: () => Promise<T | undefined>, withinMs = 15_000): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = await probe();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`Nothing came about within ${withinMs} ms.`);
    await sleep(20);
  }
}
