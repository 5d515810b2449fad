import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/server/platform/embedded-postgres";
import { findBinaries } from "@/server/platform/postgres/binaries";
import { chooseUser, launchAs } from "@/server/platform/postgres/run-as";

let folder: string;
let dataDir: string;
let running: EmbeddedPostgres[] = [];

// One database for the whole file, as creating one takes a second; each test starts its server anew.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas embedded "));
  await chmod(folder, 0o755);
  dataDir = join(folder, "postgres");
});
afterEach(async () => {
  for (const server of running) await server.stop();
  running = [];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(durable = false, folderOfData = dataDir): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir: folderOfData, password: "p@ss word", durable });
  running.push(server);
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded PostgreSQL", () => {
  it("is created once, keeps its data, and leaves nothing of a creation that was cut short", async () => {
    await mkdir(join(folder, "postgres.creating-0000"), { recursive: true });
    const first = await start();
    expect(first.created).toBe(true);
    expect(await readdir(folder)).toEqual(["postgres"]);
    await query(first, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    const second = await start();
    expect(second.created).toBe(false);
    expect(await query(second, "SELECT answer FROM kept")).toEqual([[42]]);
  });

  it("sorts and folds letters of all languages without help of the machine", async () => {
    expect(await query(await start(), "SELECT upper('æøå'), lower('ÉЖ')")).toEqual([["ÆØÅ", "éж"]]);
  });

  it("lets nobody in without the password", async () => {
    const server = await start();
    const url = new URL(server.url("postgres"));
    url.password = "guessed";
    const client = new Client({ connectionString: url.href });
    await expect(client.connect()).rejects.toThrow(/password authentication failed/);
  });

  it("ends a server that a killed process left running on the folder", async () => {
    const left = await start();
    const next = await start();
    await left.exited;
    expect(next.pid).not.toBe(left.pid);
    expect(await query(next, "SELECT 1")).toEqual([[1]]);
  });

  it("starts after its server was killed, with everything that was committed", async () => {
    const server = await start(true);
    await query(server, "CREATE TABLE committed AS SELECT 42 AS answer");
    process.kill(server.pid, "SIGKILL");
    await server.exited;
    expect(await query(await start(), "SELECT answer FROM committed")).toEqual([[42]]);
  });

  it("works below a folder that only its owner may enter", async () => {
    await chmod(folder, 0o700);
    expect(await query(await start(), "SELECT 1")).toEqual([[1]]);
    await chmod(folder, 0o755);
  });
});

it("runs from below a folder that only root may enter, as a project in /root is", async () => {
  const closed = await mkdtemp(join(tmpdir(), "atlas closed "));
  const { postgres } = await findBinaries();
  const copy = join(closed, "native");
  await cp(join(postgres, "../.."), copy, { recursive: true, verbatimSymlinks: true });
  const { command, prefix, user } = launchAs(join(copy, "bin/postgres"), chooseUser(), []);
  const run = spawnSync(command, [...prefix, "-C", "port"], { cwd: "/", encoding: "utf8", ...user });
  // It found itself, and misses only the database nobody named.
  expect(run.stderr).toMatch(/does not know where to find the server configuration file/);
  await rm(closed, { recursive: true });
});

describe("a database folder that cannot be used", () => {
  it("is refused when something else stands in it", async () => {
    const foreign = join(folder, "pictures");
    await mkdir(foreign);
    await writeFile(join(foreign, "holiday.jpg"), "");
    await expect(start(false, foreign)).rejects.toThrow(/is not a PostgreSQL database\. Restore a backup/);
    expect(await readdir(foreign)).toEqual(["holiday.jpg"]);
  });

  it("is refused when another version of PostgreSQL made it", async () => {
    const older = join(folder, "older");
    await mkdir(older);
    await writeFile(join(older, "PG_VERSION"), "15\n");
    await expect(start(false, older)).rejects.toThrow(/made by PostgreSQL 15.*brings PostgreSQL 18/);
  });

  it("is refused with the reason when it is damaged, and not touched", async () => {
    await rm(join(dataDir, "global", "pg_control"));
    const before = await readdir(join(dataDir, "global"));
    await expect(start()).rejects.toThrow(/does not start on .*pg_control.*Restore a backup/);
    expect(await readdir(join(dataDir, "global"))).toEqual(before);
  });
});
