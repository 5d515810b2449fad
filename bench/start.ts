// How long it takes from `npm ci` to an answering sign-in page, how long a start takes afterwards, and
// how much memory Atlas uses while nobody does. Run with `npx tsx bench/start.ts`.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { printMachine } from "./print-machine";

const targets = { firstSeconds: 120, warmSeconds: 6, idleMib: 700 };
const settleMs = 15_000;
const answerMs = 2_000;
const patienceMs = 900_000;

const projectDir = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "atlas bench "));
const home = join(copy, ".atlas");

async function main(): Promise<void> {
  printMachine();
  copySources();
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: copy, stdio: "ignore" });
  const first = await measuredStart();
  await sleep(settleMs);
  const memory = idleMemory();
  await stop(first.npm);
  const warm = await measuredStart();
  await stop(warm.npm);
  report("npm ci to sign-in page", first.seconds, targets.firstSeconds, "s");
  report("start afterwards", warm.seconds, targets.warmSeconds, "s");
  for (const { name, mib } of memory) console.log(`  ${name.padEnd(20)} ${mib.toFixed(0).padStart(5)} MiB`);
  report(
    "idle memory together",
    memory.reduce((sum, { mib }) => sum + mib, 0),
    targets.idleMib,
    "MiB",
  );
}

/** What a clone of the working tree would hold. */
function copySources(): void {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const files = execFileSync("git", args, { cwd: projectDir, encoding: "utf8" }).split("\0");
  for (const file of files.filter(Boolean)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(projectDir, file), join(copy, file));
  }
}

async function measuredStart(): Promise<{ npm: ChildProcess; seconds: number }> {
  const port = await freePort();
  const startedAt = performance.now();
  const npm = spawn("npm", ["start"], {
    cwd: copy,
    env: { ...process.env, PORT: String(port), ATLAS_HOME: home, DATABASE_URL: "", REDIS_URL: "" },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const deadline = Date.now() + patienceMs;
  for (;;) {
    // A connection made in the moment in which the port changes hands may never be answered.
    const signal = AbortSignal.timeout(answerMs);
    const response = await fetch(`http://127.0.0.1:${port}/sign-in`, { signal }).catch(() => undefined);
    await response?.text();
    if (response?.ok) return { npm, seconds: (performance.now() - startedAt) / 1000 };
    const ended = npm.exitCode !== null || npm.signalCode !== null;
    if (ended || Date.now() > deadline) throw new Error("Atlas did not start.");
    await sleep(20);
  }
}

/**
 * Memory of the web application, the worker and PostgreSQL in MiB. Pages that processes share, such as
 * PostgreSQL's buffers, are counted once (Pss of Linux).
 */
function idleMemory(): { name: string; mib: number }[] {
  const { note } = JSON.parse(readFileSync(join(home, "supervisor.lock"), "utf8"));
  const postmaster = Number.parseInt(readFileSync(join(home, "postgres", "postmaster.pid"), "utf8"), 10);
  const [web, worker] = note.processes.map((identity: { pid: number }) => identity.pid);
  return [
    { name: "web application", mib: memoryOf([web]) },
    { name: "worker", mib: memoryOf([worker]) },
    { name: "PostgreSQL", mib: memoryOf([postmaster, ...childrenOf(postmaster)]) },
  ];
}

function memoryOf(pids: number[]): number {
  const kib = pids.map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]);
  });
  return kib.reduce((sum, value) => sum + value, 0) / 1024;
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);
}

/** As Ctrl-C does: the terminal tells the whole group, npm itself passes nothing on. */
async function stop(npm: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => npm.once("close", resolve));
  if (npm.pid) process.kill(-npm.pid, "SIGINT");
  await ended;
}

function report(label: string, value: number, target: number, unit: string): void {
  const verdict = value <= target ? "within" : "ABOVE";
  console.log(`${label.padEnd(24)} ${value.toFixed(1)} ${unit} (${verdict} the target of ${target} ${unit})`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

try {
  await main();
} finally {
  rmSync(copy, { recursive: true, force: true });
}
