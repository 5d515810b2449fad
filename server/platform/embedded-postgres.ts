import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fail } from "./errors";
import { type Binaries, findBinaries } from "./postgres/binaries";
import {
  assertOwner,
  createDataDirectory,
  findRunningServer,
  inspectDataDirectory,
  postgresEnvironment,
} from "./postgres/data-directory";
import { chooseUser, launchAs } from "./postgres/run-as";

export type EmbeddedPostgresOptions = {
  /** Folder of the database files; created when missing. */
  dataDir: string;
  /** Password of the superuser `atlas`; used when the database is created and to connect. */
  password: string;
  /** Port on 127.0.0.1; without it a free one is chosen. */
  port?: number;
  /** False trades durability for speed: a crash may lose everything. For tests. */
  durable?: boolean;
  /** Receives the server's log, line by line. */
  onLog?: (line: string) => void;
};

/** A PostgreSQL server that belongs to this process. */
export type EmbeddedPostgres = {
  port: number;
  pid: number;
  /** Whether the database was created by this start. */
  created: boolean;
  /** Connection address of one of its databases. */
  url(database: string): string;
  /** Resolves when the server has ended, wanted or not. */
  exited: Promise<void>;
  /** Ends open connections and stops the server cleanly. */
  stop(): Promise<void>;
};

const startTimeoutMs = 60_000;
const stopTimeoutMs = 30_000;
const leftoversMs = 20_000;

/**
 * Starts the PostgreSQL that came with `npm ci` on `dataDir`, creating the database when there is
 * none and ending a server that an earlier, killed process left running on it. Listens on 127.0.0.1
 * only, with a password. Fails with the remedy when the folder cannot be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const user = chooseUser();
  const { dataDir, password, durable = true } = options;
  const created = (await inspectDataDirectory(dataDir, binaries.major)) === "empty";
  if (created) await createDataDirectory(binaries, { dataDir, password, user, sync: durable });
  assertOwner(dataDir, user);
  await endAbandonedServer(dataDir);
  const { child, port } = await startOnFreePort(binaries, options);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    port,
    pid: child.pid ?? 0,
    created,
    url: (database) => `postgresql://atlas:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    exited,
    stop: () => stopServer(child, exited),
  };
}

/** The port of a server that runs on `dataDir`; undefined when there is none. */
export function findServerPort(dataDir: string): number | undefined {
  if (findRunningServer(dataDir) === undefined) return undefined;
  const port = Number(readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[3]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}

/** Ends a server that still runs on `dataDir` although the process that owned it is gone. */
export async function endAbandonedServer(dataDir: string): Promise<void> {
  const pid = findRunningServer(dataDir);
  if (pid === undefined) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + stopTimeoutMs;
  while (findRunningServer(dataDir) === pid) {
    if (Date.now() > deadline)
      fail(
        "conflict",
        "database.still_running",
        `A PostgreSQL from an earlier start (process ${pid}) still uses ${dataDir} and does not stop. End it with \`kill -QUIT ${pid}\` and start again.`,
      );
    await sleep(50);
  }
}

async function startOnFreePort(
  binaries: Binaries,
  options: EmbeddedPostgresOptions,
): Promise<{ child: ChildProcess; port: number }> {
  const deadline = Date.now() + leftoversMs;
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const log: string[] = [];
    const child = spawnServer(binaries, options, port, log);
    if (await isReady(child, log)) return { child, port };
    // Processes of a server that was killed end by themselves when they notice, and hold its memory until then.
    if (log.some((line) => line.includes("pre-existing shared memory block")) && Date.now() < deadline) {
      await sleep(200);
      attempt -= 1;
      continue;
    }
    // Between finding a free port and using it another program may have taken it.
    const portTaken = log.some((line) => /could not bind|Address already in use/.test(line));
    if (!portTaken || options.port !== undefined || attempt === 5) explain(options.dataDir, log);
  }
}

function spawnServer(
  binaries: Binaries,
  options: EmbeddedPostgresOptions,
  port: number,
  log: string[],
): ChildProcess {
  const launch = launchAs(binaries.postgres, chooseUser(), [`${options.dataDir}/PG_VERSION`]);
  const settings = { ...serverSettings, ...(options.durable === false ? fastSettings : {}), port };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(launch.command, [...launch.prefix, "-D", options.dataDir, ...flags], {
    // Its own process group: Ctrl-C in the terminal reaches the supervisor only, which stops it last.
    detached: true,
    cwd: "/",
    env: postgresEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
    ...launch.user,
  });
  child.once("error", (error) => log.push(`FATAL: ${error.message}`));
  let rest = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (log.length < 1000) log.push(line);
      options.onLog?.(line);
    }
  });
  return child;
}

const serverSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 100,
  timezone: "UTC",
  log_timezone: "UTC",
  // Atlas asks for few rows at a time: compiling plans, parallel plans and separate processes for
  // reading would only cost memory, and parallel plans fail where /dev/shm is small.
  jit: "off",
  max_parallel_workers_per_gather: 0,
  io_method: "sync",
  wal_level: "replica",
};

const fastSettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Resolves true when the server accepts connections, false when it ended instead. */
function isReady(child: ChildProcess, log: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (ready: boolean) => {
      clearTimeout(timer);
      child.stderr?.off("data", look);
      resolve(ready);
    };
    const look = () => {
      if (log.some((line) => line.includes("database system is ready to accept connections"))) done(true);
    };
    const timer = setTimeout(() => {
      log.push("FATAL: it did not become ready in time");
      child.kill("SIGQUIT");
    }, startTimeoutMs);
    child.stderr?.on("data", look);
    child.once("exit", () => done(false));
    child.once("error", () => done(false));
  });
}

function explain(dataDir: string, log: string[]): never {
  const first = log.findIndex((line) => /FATAL|PANIC|ERROR|could not/.test(line));
  const lines = first === -1 ? log.slice(-1) : log.slice(first);
  // A message may go on in lines that carry no time of their own.
  const end = lines.findIndex((line, index) => index > 0 && /^\d{4}-\d\d-\d\d /.test(line));
  const text = lines.slice(0, end === -1 ? 3 : end).join(" ") || "it ended without a message";
  const reason = text.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "").replace(/\.$/, "");
  return fail(
    "unavailable",
    "database.not_started",
    `The embedded PostgreSQL does not start on ${dataDir}: ${reason}. Restore a backup, or move the folder away to begin with an empty database (it holds the data of Atlas).`,
  );
}

async function stopServer(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // SIGINT is PostgreSQL's fast shutdown; SIGQUIT the immediate one, repaired at the next start.
  child.kill("SIGINT");
  const timer = setTimeout(() => child.kill("SIGQUIT"), stopTimeoutMs);
  await exited;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
