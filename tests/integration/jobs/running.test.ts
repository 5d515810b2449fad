import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { z } from "zod";
import { bindJobs, type JobFailure } from "@/server/jobs/bind-jobs";
import { cancelJob } from "@/server/jobs/cancel-job";
import { defineAtlasJob } from "@/server/jobs/define-job";
import { scopedDb } from "@/server/platform/db";
import { aDatabase } from "../../support/database";
import { aClient, aWorker, aWorkspace, bound, ended, submitWork, until } from "./support/ledger";

it("stops a running job that is cancelled, and tells the domain in the same transaction", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  const failures: JobFailure[] = [];
  const bindings = bound({
    run: async (_payload, job) => {
      await sleep(60_000, undefined, { signal: job.signal });
    },
    ended: async (tx, _payload, failure) => {
      failures.push(failure);
      const row = await tx.jobRun.findFirst({ where: { id: failure.jobRunId } });
      expect(row?.status).toBe("cancelled");
    },
  });
  await aWorker(url, { databaseUrl: url }, bindings);
  const id = await submitWork(db, owner, 1);
  await until(async () => ((await db.jobRun.findFirst({ where: { status: "running" } })) ? true : undefined));
  const askedAt = performance.now();
  expect(await cancelJob(owner, db, id)).toBe("requested");
  expect(await ended(db, id)).toMatchObject({ status: "cancelled", error: { code: "jobs.cancelled" } });
  expect(performance.now() - askedAt).toBeLessThan(2_000);
  expect(failures).toMatchObject([{ jobRunId: id, status: "cancelled", workspaceId: owner.workspaceId }]);
});

it("gives the slot of a job away that does not listen to its cancellation, and refuses its writes", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  let late: unknown;
  await aWorker(
    url,
    { databaseUrl: url },
    bound(async ({ n }, job) => {
      if (n === 2) return;
      await sleep(2_500);
      late = await job.once("late", async () => null).catch((error: unknown) => error);
    }),
    { lanes: { compute: 1 } },
  );
  const id = await submitWork(db, owner, 1);
  await until(async () => ((await db.jobRun.findFirst({ where: { status: "running" } })) ? true : undefined));
  await cancelJob(owner, db, id);
  expect(await ended(db, id)).toMatchObject({ status: "cancelled" });
  expect(await ended(db, await submitWork(db, owner, 2))).toMatchObject({ status: "succeeded" });
  expect(await until(async () => late)).toMatchObject({ code: "jobs.cancelled" });
});

it("stops a job that takes longer than it may, and does not try it again", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  await aWorker(
    url,
    { databaseUrl: url },
    bound((_payload, job) => sleep(60_000, undefined, { signal: job.signal }), { timeoutMs: 300 }),
  );
  const id = await submitWork(db, owner, 1);
  expect(await ended(db, id)).toMatchObject({
    status: "failed",
    attempt: 1,
    error: { code: "jobs.timed_out" },
  });
});

it("writes progress at most once per interval and leaves the last value", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  await db.$executeRaw`CREATE TABLE written (progress float)`;
  await db.$executeRaw`CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO written VALUES (NEW.progress); RETURN NEW; END $$`;
  await db.$executeRaw`CREATE TRIGGER note AFTER UPDATE OF progress ON "JobRun" FOR EACH ROW
    WHEN (NEW.status = 'running') EXECUTE FUNCTION note()`;
  await aWorker(
    url,
    { databaseUrl: url },
    bound(async (_payload, job) => {
      for (let i = 1; i <= 100; i += 1) {
        job.progress(i / 200, `${i} of 200`);
        await sleep(10);
      }
      throw new Error("stop here");
    }),
    { timings: { progressMs: 300 } },
  );
  const id = await submitWork(db, owner, 1);
  expect(await ended(db, id)).toMatchObject({ progress: 0.5, progressText: "100 of 200" });
  const [count] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM written`;
  expect(count?.n).toBeGreaterThanOrEqual(2);
  expect(count?.n).toBeLessThanOrEqual(10);
});

it("lets only the holder of the claim write inside its transactions", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  let refused: unknown;
  await aWorker(
    url,
    { databaseUrl: url },
    bound(async (_payload, job) => {
      const scoped = scopedDb(job.workspaceId, db);
      await scoped.$transaction((tx) => job.fence(tx));
      await db.$executeRaw`UPDATE "JobRun" SET "claimToken" = gen_random_uuid() WHERE id = ${job.id}::uuid`;
      refused = await scoped.$transaction((tx) => job.fence(tx)).catch((error: unknown) => error);
    }),
  );
  const id = await submitWork(db, owner, 1);
  await until(async () => refused);
  expect(refused).toMatchObject({ kind: "conflict", code: "jobs.claim_lost" });
  const row = await db.jobRun.findUniqueOrThrow({ where: { id } });
  expect(row.status).toBe("running");
});

it("retries a job this worker does not know, then fails it", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  await aWorker(url, { databaseUrl: url }, []);
  const id = await submitWork(db, owner, 1);
  expect(await ended(db, id)).toMatchObject({
    status: "failed",
    attempt: 3,
    error: { code: "jobs.unknown_job" },
  });
});

it("fails a job that keeps killing its workers", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  const failures: JobFailure[] = [];
  const id = await submitWork(db, owner, 1);
  // As five dead workers have left it, and a sixth just now.
  await db.$executeRaw`
    UPDATE "JobRun" SET status = 'running', crashes = 5, "claimToken" = gen_random_uuid(),
      "claimedBy" = gen_random_uuid(), "heartbeatAt" = now() - interval '1 hour'`;
  await aWorker(
    url,
    { databaseUrl: url },
    bound({
      run: async () => undefined,
      ended: async (_tx, _payload, failure) => {
        failures.push(failure);
      },
    }),
  );
  expect(await ended(db, id)).toMatchObject({ status: "failed", error: { code: "jobs.crashed_repeatedly" } });
  expect(failures).toMatchObject([{ jobRunId: id, status: "failed" }]);
});

it("submits a scheduled job again and again, and no more once it is gone from the contracts", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  let rounds = 0;
  const contracts = {
    tick: defineAtlasJob({
      name: "test.tick",
      payload: z.object({}),
      lane: "upkeep",
      attempts: 1,
      timeoutMs: 1_000,
      schedule: { everyMs: 300 },
    }),
  };
  const bindings = bindJobs(contracts, {
    tick: async (_payload, job) => {
      expect(job.workspaceId).toBeNull();
      rounds += 1;
    },
  });
  const first = await aWorker(url, { databaseUrl: url }, bindings, { lanes: { upkeep: 1 } });
  await until(async () => (rounds >= 3 ? true : undefined));
  await first.drain();
  await aWorker(url, { databaseUrl: url }, [], { lanes: { upkeep: 1 } });
  await sleep(500);
  const before = await db.jobRun.count();
  await sleep(1_000);
  expect(await db.jobRun.count()).toBe(before);
});

it("leaves a job to its worker that is long in a transaction, and beats for its other jobs", {
  timeout: 60_000,
}, async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  const bindings = bound(async ({ n }, job) => {
    if (n === 1)
      await job.once("long", async () => {
        await sleep(7_000);
        return null;
      });
    else await sleep(7_000, undefined, { signal: job.signal });
  });
  for (let i = 0; i < 2; i += 1) await aWorker(url, { databaseUrl: url }, bindings);
  const ids = [
    await submitWork(db, owner, 1),
    await submitWork(db, owner, 2),
    await submitWork(db, owner, 3),
  ];
  for (const id of ids)
    expect(await ended(db, id, 30_000)).toMatchObject({ status: "succeeded", attempt: 1, crashes: 0 });
});
