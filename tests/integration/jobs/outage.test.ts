import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { aDatabase } from "../../support/database";
import { aTcpProxy } from "../../support/tcp-proxy";
import { aClient, aWorker, aWorkspace, bound, ended, submitWork, until } from "./support/ledger";
import { quick } from "./support/ledger-contract";
import { queues } from "./support/queues";

/** Several times as long as it takes to give a silent worker up. */
const outageMs = Number(process.env.TEST_OUTAGE_MS ?? 2 * (quick.staleMs ?? 0));
const redis = queues.find(({ name }) => name.startsWith("Redis"));

it("goes on where it was when the database comes back", { timeout: 60_000 + outageMs }, async () => {
  const { url } = await aDatabase();
  const proxy = await aTcpProxy(url);
  onTestFinished(() => proxy.stop());
  const db = aClient(url);
  const owner = await aWorkspace(db);
  await db.$executeRaw`CREATE TABLE effect (n int, step text)`;
  // Handlers write with the role of the application.
  await db.$executeRaw`GRANT ALL ON effect TO atlas_app`;
  let working = true;
  const bindings = bound(
    async ({ n }, job) => {
      await job.once("before", (tx) => tx.$executeRaw`INSERT INTO effect VALUES (${n}, 'before')`);
      while (n === 0 && working) await sleep(20, undefined, { signal: job.signal });
      await job.step("between", () => sleep(100, null));
      await job.once("after", (tx) => tx.$executeRaw`INSERT INTO effect VALUES (${n}, 'after')`);
    },
    { timeoutMs: 120_000 },
  );
  // Two workers: each must see that the other's silence is the database's.
  for (let i = 0; i < 2; i += 1) await aWorker(proxy.url, { databaseUrl: proxy.url }, bindings);
  const during = await submitWork(db, owner, 0);
  await until(async () => ((await db.jobStep.count()) > 0 ? true : undefined));

  proxy.cut();
  const waiting = [await submitWork(db, owner, 1), await submitWork(db, owner, 2)];
  await sleep(outageMs / 2);
  // Its next step meets a database that is away.
  working = false;
  await sleep(outageMs / 2);
  proxy.restore();

  for (const id of [during, ...waiting])
    expect(await ended(db, id, 30_000)).toMatchObject({ status: "succeeded" });
  expect(await db.jobRun.findUniqueOrThrow({ where: { id: during } })).toMatchObject({
    attempt: 1,
    crashes: 0,
  });
  const effects =
    await db.$queryRaw`SELECT n, step, count(*)::int AS times FROM effect GROUP BY 1, 2 ORDER BY 1, 2`;
  expect(effects).toEqual(
    [0, 1, 2].flatMap((n) => ["after", "before"].map((step) => ({ n, step, times: 1 }))),
  );
  expect(await ended(db, await submitWork(db, owner, 3))).toMatchObject({ status: "succeeded" });
});

it("tries again when the database goes away under a handler's own statement", {
  timeout: 60_000,
}, async () => {
  const { url } = await aDatabase();
  const proxy = await aTcpProxy(url);
  onTestFinished(() => proxy.stop());
  const db = aClient(url);
  const throughProxy = aClient(proxy.url);
  const owner = await aWorkspace(db);
  let attempts = 0;
  await aWorker(
    proxy.url,
    { databaseUrl: proxy.url },
    bound(async () => {
      attempts += 1;
      if (attempts > 1) return;
      proxy.cut();
      setTimeout(() => proxy.restore(), 1_000);
      await throughProxy.workspace.count();
    }),
  );
  const id = await submitWork(db, owner, 1);
  expect(await ended(db, id)).toMatchObject({ status: "succeeded", failures: 1 });
});

it.skipIf(!redis?.available)(
  `delivers again what ${redis?.name} has forgotten`,
  { timeout: 60_000 },
  async () => {
    const database = await aDatabase();
    const db = aClient(database.url);
    const owner = await aWorkspace(db);
    const queue = await redis?.open(database);
    if (!queue || !("redisUrl" in queue.settings)) throw new Error("No Redis.");
    onTestFinished(() => queue.stop());
    const port = Number(new URL(queue.settings.redisUrl).port);
    let release = false;
    await aWorker(
      database.url,
      queue.settings,
      bound(async ({ n }, job) => {
        while (n === 0 && !release) await sleep(20, undefined, { signal: job.signal });
      }),
      { lanes: { compute: 1 } },
    );
    const blocking = await submitWork(db, owner, 0);
    const behind = [await submitWork(db, owner, 1), await submitWork(db, owner, 2)];
    await until(async () =>
      (await db.jobRun.count({ where: { dispatchedAt: { not: null } } })) === 3 ? true : undefined,
    );
    await command(port, "FLUSHALL");
    release = true;
    for (const id of [blocking, ...behind])
      expect(await ended(db, id, 20_000)).toMatchObject({ status: "succeeded", attempt: 1 });
  },
);

async function command(port: number, text: string): Promise<void> {
  const { Redis } = await import("ioredis");
  const client = new Redis(port, "127.0.0.1");
  await client.call(text);
  client.disconnect();
}
