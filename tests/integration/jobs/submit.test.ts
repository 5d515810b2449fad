import { expect, it } from "vitest";
import { cancelJob } from "@/server/jobs/cancel-job";
import { findJob } from "@/server/jobs/find-job";
import { retryJob } from "@/server/jobs/retry-job";
import { submitJob } from "@/server/jobs/submit-job";
import { AtlasError } from "@/server/platform/errors";
import { aDatabase } from "../../support/database";
import { aClient, aWorker, aWorkspace, bound, ended, submitWork, until } from "./support/ledger";
import { work } from "./support/ledger-contract";

const single = { ...work, dedupe: ({ n }: { n: number }) => `n${n}` };

it("has a job exactly when the caller's transaction commits", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  await expect(
    db.$transaction(async (tx) => {
      await submitJob(owner, tx, work, { n: 1 });
      throw new Error("rolled back");
    }),
  ).rejects.toThrow("rolled back");
  expect(await db.jobRun.count()).toBe(0);
  await submitWork(db, owner, 1);
  expect(await db.jobRun.count()).toBe(1);
});

it("gives the job that is there when an equal one is submitted by many at once", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  const other = await aWorkspace(db);
  const ids = await Promise.all(Array.from({ length: 20 }, () => submitWork(db, owner, 7, single)));
  expect(new Set(ids).size).toBe(1);
  expect(await submitWork(db, owner, 8, single)).not.toBe(ids[0]);
  expect(await submitWork(db, other, 7, single)).not.toBe(ids[0]);
  expect(await db.jobRun.count()).toBe(3);
});

it("takes an equal job again once the first has ended", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  await aWorker(
    url,
    { databaseUrl: url },
    bound(async () => undefined),
  );
  const first = await submitWork(db, owner, 1, single);
  await ended(db, first);
  const second = await submitWork(db, owner, 1, single);
  expect(second).not.toBe(first);
  expect(await ended(db, second)).toMatchObject({ status: "succeeded" });
});

it("refuses a payload that does not match the contract, and a job without a workspace", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  const wrong = { n: "one" } as unknown as { n: number };
  await expect(submitJob(owner, db, work, wrong)).rejects.toMatchObject({ code: "jobs.payload" });
  await expect(submitJob({ workspaceId: null }, db, work, { n: 1 })).rejects.toMatchObject({
    code: "jobs.no_workspace",
  });
});

it("waits for the moment it was told to wait for", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  let startedAt = 0;
  await aWorker(
    url,
    { databaseUrl: url },
    bound(async () => {
      startedAt = Date.now();
    }),
  );
  const runAfter = new Date(Date.now() + 1_500);
  const { id } = await db.$transaction((tx) => submitJob(owner, tx, work, { n: 1 }, { runAfter }));
  await ended(db, id);
  expect(startedAt).toBeGreaterThanOrEqual(runAfter.getTime());
  expect(startedAt).toBeLessThan(runAfter.getTime() + 2_000);
});

it("cancels a job that waits at once, and only in its own workspace", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  const stranger = await aWorkspace(db);
  const id = await submitWork(db, owner, 1);
  expect(await cancelJob(stranger, db, id)).toBe("missing");
  expect(await findJob(stranger, db, id)).toBeNull();
  expect(await cancelJob(owner, db, id)).toBe("cancelled");
  expect(await findJob(owner, db, id)).toMatchObject({ status: "cancelled", cancelRequested: true });
  expect(await cancelJob(owner, db, id)).toBe("finished");
});

it("tries a failed job again from the step that failed", async () => {
  const { url } = await aDatabase();
  const db = aClient(url);
  const owner = await aWorkspace(db);
  let broken = true;
  let prepared = 0;
  await aWorker(
    url,
    { databaseUrl: url },
    bound(async (_payload, job) => {
      await job.step("prepare", async () => {
        prepared += 1;
        return null;
      });
      if (broken) throw new AtlasError("invalid", "test.broken", "Broken.");
    }),
  );
  const id = await submitWork(db, owner, 1);
  expect(await ended(db, id)).toMatchObject({ status: "failed", error: { code: "test.broken" } });
  broken = false;
  await retryJob(owner, db, id);
  const row = await until(async () => {
    const found = await findJob(owner, db, id);
    return found?.status === "succeeded" ? found : undefined;
  });
  expect(row.error).toBeNull();
  expect(prepared).toBe(1);
  await expect(retryJob(owner, db, id)).rejects.toMatchObject({ code: "jobs.not_retryable" });
});
