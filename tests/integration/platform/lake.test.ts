import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { EngineSession } from "@/server/platform/engine";
import { Lake } from "@/server/platform/lake";
import { sweepScratch } from "@/server/platform/scratch";
import { openLocalStorage } from "@/server/platform/storage-local";
import { workspaceStorage } from "@/server/platform/workspace-storage";
import { aFolder, storages } from "./support/storages";

const home = mkdtempSync(join(tmpdir(), "atlas-home-"));
process.env.ATLAS_HOME = home;
afterAll(() => rmSync(home, { recursive: true, force: true }));

const owner = { datasetId: "d1", layer: "chart" } as const;
const people = `
  SELECT i AS id, 'Name ' || (hash(i) % 5000) AS name, CASE WHEN i % 7 = 0 THEN NULL ELSE i / 4 END AS amount,
    DATE '2024-01-01' + (i % 400)::INT AS day
  FROM range(400000) t(i)`;

async function aSession(threads = 2): Promise<EngineSession> {
  const session = await EngineSession.open({ memoryMb: 512, threads, tempDir: home });
  onTestFinished(() => session.close());
  return session;
}

describe.each(storages)("snapshots in $name", ({ open }) => {
  it("gives back the rows of its parts, in order", async () => {
    const lake = new Lake(workspaceStorage("w1", (await open()).storage));
    const session = await aSession();
    const first = await lake.writePart(session, owner, "SELECT i, 'a' AS part FROM range(3) t(i)");
    const second = await lake.writePart(session, owner, "SELECT i, 'b' AS part FROM range(2) t(i)", {
      orderBy: "i DESC",
    });
    expect(first).toMatchObject({ rows: 3, key: expect.stringMatching(/^lake\/w1\/d1\/chart\//) });
    const rows = await session.rows(`SELECT part || i AS id FROM ${await lake.relation([second, first])}`);
    expect(rows.map(({ id }) => id)).toEqual(["b1", "b0", "a0", "a1", "a2"]);
    expect(readdirSync(home).filter((name) => name.startsWith("part-"))).toEqual([]);
  });

  it("leaves empty what one part has and another lacks", async () => {
    const lake = new Lake(workspaceStorage("w1", (await open()).storage));
    const session = await aSession();
    const first = await lake.writePart(session, owner, "SELECT 1 AS id");
    const second = await lake.writePart(session, owner, "SELECT 2 AS id, 'x' AS name");
    expect(await session.rows(`SELECT id, name FROM ${await lake.relation([first, second])}`)).toEqual([
      { id: 1, name: null },
      { id: 2, name: "x" },
    ]);
  });

  it("keeps the columns of a query without rows", async () => {
    const lake = new Lake(workspaceStorage("w1", (await open()).storage));
    const session = await aSession();
    const part = await lake.writePart(session, owner, "SELECT 1 AS id, 'x' AS name WHERE false");
    expect(part.rows).toBe(0);
    const columns = await session.rows(`DESCRIBE SELECT * FROM ${await lake.relation([part])}`);
    expect(columns.map(({ column_name, column_type }) => [column_name, column_type])).toEqual([
      ["id", "INTEGER"],
      ["name", "VARCHAR"],
    ]);
  });
});

it("writes the same bytes for the same rows, whatever the number of threads", async () => {
  const lake = new Lake(workspaceStorage("w1", openLocalStorage(await aFolder())));
  const csv = join(await aFolder(), "people.csv");
  await (await aSession()).run(`COPY (${people}) TO '${csv}'`);
  const hashes = new Set<string>();
  for (const threads of [1, 2, 4, 4]) {
    const session = await aSession(threads);
    const plain = await lake.writePart(session, owner, `SELECT * FROM read_csv('${csv}')`);
    const sorted = await lake.writePart(session, owner, people, { orderBy: "name, id" });
    expect([plain.rows, sorted.rows]).toEqual([400_000, 400_000]);
    hashes.add(`${plain.sha256} ${sorted.sha256}`);
  }
  expect(hashes.size).toBe(1);
});

it("leaves nothing when the query fails or is cancelled", async () => {
  const lake = new Lake(workspaceStorage("w1", openLocalStorage(await aFolder())));
  const session = await aSession();
  await expect(lake.writePart(session, owner, "SELECT nothing")).rejects.toThrow();
  const abort = new AbortController();
  const slow = await EngineSession.open({ memoryMb: 512, threads: 1, tempDir: home, signal: abort.signal });
  onTestFinished(() => slow.close());
  setTimeout(() => abort.abort(), 100);
  const endless = "SELECT sum(a.i * b.i) FROM range(1000000) a(i), range(1000000) b(i)";
  await expect(lake.writePart(slow, owner, endless)).rejects.toMatchObject({ kind: "cancelled" });
  expect(readdirSync(home).filter((name) => name.startsWith("part-"))).toEqual([]);
});

it("removes scratch folders of processes that are gone and keeps those in use", async () => {
  const lake = new Lake(workspaceStorage("w1", openLocalStorage(await aFolder())));
  const mine = await lake.scratchDir("mine");
  const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  const crashed = join(home, "scratch", `run.${host}.999999999.x`);
  const restarted = join(home, "scratch", `run.${host}.${process.pid}.x`);
  const elsewhere = join(home, "scratch", "run.00000000.1.x");
  for (const dir of [crashed, restarted, elsewhere]) await mkdir(dir, { recursive: true });
  writeFileSync(join(crashed, "spill"), "x");
  expect(await sweepScratch()).toBe(2);
  expect(readdirSync(join(home, "scratch")).sort()).toEqual(
    [mine.path, elsewhere].map((path) => path.slice(path.lastIndexOf("/") + 1)).sort(),
  );
  await mine.remove();
  await mine.remove();
});
