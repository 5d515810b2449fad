import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { identify, isAlive, type ProcessIdentity } from "@/bin/supervisor/process-identity";
import {
  freePort,
  type StartedApplication,
  spawnApplication,
  startApplication,
  waitForOutput,
} from "../../support/application";
import { aDatabase } from "../../support/database";

let home: string;
let port: number;
let application: StartedApplication;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "atlas home "));
  port = await freePort();
  application = await startApplication({ home, port });
}, 660_000);

afterAll(async () => {
  // Absent when it did not start at all.
  await (application as StartedApplication | undefined)?.remove();
  await rm(home, { recursive: true, force: true });
});

/** The web application and the worker, then PostgreSQL, as they run now. */
function processes(): ProcessIdentity[] {
  const { note } = JSON.parse(readFileSync(join(home, "supervisor.lock"), "utf8"));
  const postmaster = Number.parseInt(readFileSync(join(home, "postgres", "postmaster.pid"), "utf8"), 10);
  return [...note.processes, identify(postmaster)];
}

async function signInStatus(): Promise<number> {
  const response = await fetch(`${application.url}/sign-in`).catch(() => undefined);
  return response?.status ?? 0;
}

async function until(condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > deadline)
      throw new Error(`Not within ${seconds} s. Atlas printed:\n${application.output()}`);
    await sleep(50);
  }
}

it("answers, and keeps its state to its owner", async () => {
  expect(await signInStatus()).toBe(200);
  expect(application.output()).toContain(`Atlas is ready at ${application.url}`);
  for (const name of ["postgres", "postgres-password", "secret", "supervisor.lock"])
    expect(statSync(join(home, name)).mode & 0o077).toBe(0);
});

it("runs on a database of its owner's where one is named, and starts none of its own", {
  timeout: 180_000,
}, async () => {
  const { url } = await aDatabase({ migrated: false });
  const elsewhere = await startApplication({ env: { DATABASE_URL: url } });
  try {
    await until(async () => (await fetch(`${elsewhere.url}/api/health`)).status === 200, 60);
    expect(existsSync(join(elsewhere.home, "postgres"))).toBe(false);
  } finally {
    await elsewhere.remove();
  }
});

it("is not started a second time, and says where it runs", async () => {
  const second = await spawnApplication({ home, port });
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`already running at ${application.url} (process ${application.pid})`);
  expect(second.output().trim().split("\n")).toHaveLength(1);
  expect(await signInStatus()).toBe(200);
});

it("refuses a port that another program uses, and says how to choose one", async () => {
  const other = await spawnApplication({ port });
  expect(await other.exited).toBe(1);
  expect(other.output()).toBe(
    `Port ${port} is used by another program. Start with another one: PORT=${port + 1} npm start\n`,
  );
  await other.remove();
});

it("starts a killed worker again", async () => {
  const [, worker] = processes();
  process.kill(worker!.pid, "SIGKILL");
  await until(() => processes()[1] !== undefined && processes()[1]!.pid !== worker!.pid);
  expect(application.output()).toContain("The worker was ended by SIGKILL; starting it again");
});

it("starts a killed web application again", async () => {
  const web = processes()[0]!;
  process.kill(web.pid, "SIGKILL");
  await until(() => !isAlive(web));
  await until(async () => (await signInStatus()) === 200);
});

it("starts a killed database again, on the same port", async () => {
  const database = processes().at(-1)!;
  process.kill(database.pid, "SIGKILL");
  await until(
    () => existsSync(join(home, "postgres", "postmaster.pid")) && processes().at(-1)?.pid !== database.pid,
  );
  await until(async () => (await fetch(`${application.url}/api/health`)).ok, 60);
});

it("starts after the supervisor was killed, and ends what that left running", async () => {
  const before = processes();
  application.signal("SIGKILL");
  await application.exited;
  application = await startApplication({ home, port });
  expect(before.filter(isAlive)).toEqual([]);
  expect(await signInStatus()).toBe(200);
});

it("leaves nothing running after Ctrl-C, and ends well", async () => {
  const running = processes();
  expect(running.filter(isAlive)).toHaveLength(3);
  application.signal("SIGINT");
  expect(await application.exited).toBe(0);
  expect(application.output()).toMatch(/Stopping…[\s\S]*Stopped\.\n$/);
  expect(running.filter(isAlive)).toEqual([]);
  expect(existsSync(join(home, "supervisor.lock"))).toBe(false);
  expect(existsSync(join(home, "postgres", "postmaster.pid"))).toBe(false);
});

it("can be stopped while it still starts", async () => {
  const starting = await spawnApplication({ home, port });
  expect(await waitForOutput(starting, /database ready/)).toBe(true);
  starting.signal("SIGTERM");
  expect(await starting.exited).toBe(0);
  expect(existsSync(join(home, "supervisor.lock"))).toBe(false);
  expect(existsSync(join(home, "postgres", "postmaster.pid"))).toBe(false);
});
