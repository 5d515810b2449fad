import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AtlasError } from "@/server/platform/errors";
import { aDatabase, type TestDatabase } from "../../support/database";
import { aClient, aWorker, aWorkspace, bound, ended, submitWork } from "./support/ledger";
import { queues, type TestQueue } from "./support/queues";

describe.each(queues)("jobs delivered by $name", ({ available, open }) => {
  let database: TestDatabase;
  let queue: TestQueue;

  beforeAll(async () => {
    if (!available) return;
    database = await aDatabase();
    queue = await open(database);
  });
  afterAll(async () => {
    await queue?.stop();
    await database?.drop();
  });

  it.skipIf(!available)("executes what was submitted and shows how it went", async () => {
    const db = aClient(database.url);
    const owner = await aWorkspace(db);
    const seen: number[] = [];
    await aWorker(
      database.url,
      queue.settings,
      bound(async ({ n }, job) => {
        expect(job.workspaceId).toBe(owner.workspaceId);
        seen.push(n);
      }),
    );
    const ids = await Promise.all([1, 2, 3, 4, 5].map((n) => submitWork(db, owner, n)));
    for (const id of ids)
      expect(await ended(db, id)).toMatchObject({ status: "succeeded", attempt: 1, progress: 1 });
    expect(seen.sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it.skipIf(!available)("retries what may pass and gives up what will not", async () => {
    const db = aClient(database.url);
    const owner = await aWorkspace(db);
    const calls = new Map<number, number>();
    await aWorker(
      database.url,
      queue.settings,
      bound(async ({ n }) => {
        calls.set(n, (calls.get(n) ?? 0) + 1);
        if (n === 1 && calls.get(n) !== 3) throw new AtlasError("upstream", "test.flaky", "Not yet.");
        if (n === 2) throw new AtlasError("invalid", "test.wrong", "Never.");
        if (n === 3) throw new AtlasError("limited", "test.busy", "Busy.");
        if (n === 4) throw new Error("a bug");
      }),
    );
    const [one, two, three, four] = await Promise.all([1, 2, 3, 4].map((n) => submitWork(db, owner, n)));
    expect(await ended(db, one!)).toMatchObject({ status: "succeeded", attempt: 3, failures: 2 });
    expect(await ended(db, two!)).toMatchObject({
      status: "failed",
      attempt: 1,
      error: { code: "test.wrong" },
    });
    expect(await ended(db, three!)).toMatchObject({
      status: "failed",
      attempt: 3,
      error: { code: "test.busy" },
    });
    expect(await ended(db, four!)).toMatchObject({
      status: "failed",
      attempt: 1,
      error: { code: "atlas.bug" },
    });
  });
});
