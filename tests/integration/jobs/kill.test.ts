import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { aDatabase } from "../../support/database";
import { aClient, aWorkspace, ended, submitWork, until } from "./support/ledger";
import { queues } from "./support/queues";
import { aWorkerProcess, removeBundle } from "./support/worker-process";

/** The default is tried the most; what differs on Redis is only how an id reaches a worker. */
const killsOn = { PostgreSQL: 25, Redis: 8 } as Record<string, number>;

/** A small generator, so that a failure can be repeated with the seed it prints. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

afterAll(removeBundle);

describe.each(queues)("a worker killed with jobs from $name in its hands", ({ name, available, open }) => {
  const kills = killsOn[name] ?? 0;

  it.skipIf(!available)(
    `loses nothing and does nothing twice over ${kills} kills`,
    { timeout: 400_000 },
    async () => {
      const database = await aDatabase();
      const queue = await open(database);
      onTestFinished(() => queue.stop());
      const db = aClient(database.url);
      await db.$executeRaw`CREATE TABLE effect (n int, step text)`;
      await db.$executeRaw`GRANT ALL ON effect TO atlas_app`;
      const owner = await aWorkspace(db);
      const seed = Number(process.env.TEST_SEED ?? Date.now() % 1_000_000);
      const next = random(seed);

      const ids: string[] = [];
      const start = () => aWorkerProcess(database.url, queue.settings);
      const workers = await Promise.all([start(), start()]);
      for (let round = 0; round < kills; round += 1) {
        const replacement = start();
        for (let i = 0; i < 3; i += 1) ids.push(await submitWork(db, owner, ids.length));
        await sleep(100 + next() * 500);
        // The older one: it is warm and has jobs in its hands.
        await workers.shift()?.kill("SIGKILL");
        workers.push(await replacement);
      }

      for (const id of ids)
        expect(await ended(db, id, 60_000), `seed ${seed}`).toMatchObject({ status: "succeeded" });
      const effects = await db.$queryRaw<{ n: number; step: string; times: number }[]>`
        SELECT n, step, count(*)::int AS times FROM effect GROUP BY n, step`;
      expect(
        effects.filter(({ times }) => times !== 1),
        `seed ${seed}`,
      ).toEqual([]);
      expect(effects).toHaveLength(ids.length * 4);
      const crashed = await db.jobRun.count({ where: { attempt: { gt: 1 } } });
      expect(crashed, "no kill hit a running job").toBeGreaterThan(5);
    },
  );

  it.skipIf(!available)(
    "hands its jobs on at once when it is asked to stop",
    { timeout: 120_000 },
    async () => {
      const database = await aDatabase();
      const queue = await open(database);
      onTestFinished(() => queue.stop());
      const db = aClient(database.url);
      await db.$executeRaw`CREATE TABLE effect (n int, step text)`;
      await db.$executeRaw`GRANT ALL ON effect TO atlas_app`;
      const owner = await aWorkspace(db);
      const first = await aWorkerProcess(database.url, queue.settings);
      await aWorkerProcess(database.url, queue.settings);
      const ids = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => submitWork(db, owner, n)));
      await sleep(150);
      await first.kill("SIGTERM");
      expect(first.child.exitCode).toBe(0);
      for (const id of ids) expect(await ended(db, id)).toMatchObject({ status: "succeeded", crashes: 0 });
      expect(await db.$queryRaw`SELECT count(*)::int AS n FROM effect`).toEqual([{ n: ids.length * 4 }]);
    },
  );
});

it("leaves a job to a worker whose process lives, although nothing is heard of it for a while", {
  timeout: 120_000,
}, async () => {
  const { url: databaseUrl } = await aDatabase();
  const db = aClient(databaseUrl);
  await db.$executeRaw`CREATE TABLE effect (n int, step text)`;
  await db.$executeRaw`GRANT ALL ON effect TO atlas_app`;
  const busy = await aWorkerProcess(databaseUrl, { databaseUrl });
  const id = await submitWork(db, await aWorkspace(db), 1);
  await until(async () => ((await db.jobRun.findFirst({ where: { status: "running" } })) ? true : undefined));
  busy.child.kill("SIGSTOP");
  await aWorkerProcess(databaseUrl, { databaseUrl });
  // Longer than silence may last (`staleMs` of the tests is 3 s).
  await sleep(6_000);
  busy.child.kill("SIGCONT");
  expect(await ended(db, id, 30_000)).toMatchObject({ status: "succeeded", attempt: 1, crashes: 0 });
});
