// From upload to published Navigate with profile, verdicts, quality and lineage, for 1,000,000 rows × 12
// columns, as a ratio to what DuckDB alone takes for CSV → Parquet of the same file in the same run; with 50
// readers asking the API meanwhile. Then 20 files at once on two workers. Run with `npx tsx bench/pipeline.ts`.
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { withSession } from "@/server/platform/engine";
import { type StartedApplication, startApplication } from "../tests/support/application";
import { writePeople } from "./generate-people";
import { printMachine } from "./print-machine";

const rows = Number(process.env.BENCH_ROWS ?? 1_000_000);
const readers = 50;
const targets = { ratio: 5, workerMib: 1_536, p95Ms: 200, statementMs: 100 };

const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
const key = `atlas_bench_${randomBytes(12).toString("hex")}`;

async function main(): Promise<void> {
  printMachine();
  const csv = join(folder, "people.csv");
  await writePeople(csv, rows);
  console.log(`file      ${rows} rows, ${(statSync(csv).size / 1e6).toFixed(0)} MB`);
  const baseline = await duckdbSeconds(csv);
  console.log(`baseline  DuckDB alone, CSV to Parquet: ${baseline.toFixed(2)} s`);
  const atlas = await startApplication({
    env: {
      ATLAS_ADMIN_EMAIL: "bench@example.com",
      ATLAS_ADMIN_PASSWORD: randomBytes(16).toString("hex"),
      ATLAS_ADMIN_API_KEY: key,
    },
  });
  try {
    await oneLargeFile(atlas, csv, baseline);
    await underReaders(atlas, csv);
    await manyFiles(atlas);
  } finally {
    await atlas.remove();
  }
}

async function duckdbSeconds(csv: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 3; i += 1)
    times.push(
      await withSession({ memoryMb: 2_048, threads: 2, tempDir: folder }, async (session) => {
        const startedAt = performance.now();
        await session.run(
          `COPY (FROM read_csv('${csv}')) TO '${join(folder, "baseline.parquet")}' (FORMAT parquet, COMPRESSION zstd)`,
        );
        return (performance.now() - startedAt) / 1000;
      }),
    );
  return times.sort((a, b) => a - b)[1] ?? Number.NaN;
}

async function oneLargeFile(atlas: StartedApplication, csv: string, baseline: number): Promise<void> {
  const memory = watchMemory();
  const { seconds, steps } = await loadAndWait(atlas, csv, "quiet");
  const { worker, web } = memory.stop();
  console.log(
    `steps     ${steps.map((step) => `${step.name} ${((step.ms ?? 0) / 1000).toFixed(1)} s`).join(", ")}`,
  );
  report(
    "upload to Navigate",
    seconds / baseline,
    targets.ratio,
    "× the baseline",
    `${seconds.toFixed(1)} s`,
  );
  report("worker at its peak", worker, targets.workerMib, "MiB");
  console.log(`web       from ${web.first.toFixed(0)} to ${web.peak.toFixed(0)} MiB at its peak`);
}

async function underReaders(atlas: StartedApplication, csv: string): Promise<void> {
  const latencies: number[] = [];
  let over = false;
  const { items } = (await (
    await fetch(`${atlas.url}/api/v1/datasets`, { headers: authorization })
  ).json()) as {
    items: { id: string }[];
  };
  const one = `/datasets/${items[0]?.id}`;
  const paths = ["/datasets", "/dashboard/stats", "/runs", one, `${one}/quality`, `${one}/lineage`];
  const reader = async (n: number) => {
    while (!over) {
      const startedAt = performance.now();
      const response = await fetch(`${atlas.url}/api/v1${paths[n % paths.length]}`, {
        headers: authorization,
      });
      await response.arrayBuffer();
      if (response.status === 200) latencies.push(performance.now() - startedAt);
      await sleep(500);
    }
  };
  const slow = await watchStatements(atlas);
  const reading = Array.from({ length: readers }, (_, n) => reader(n));
  const { seconds } = await loadAndWait(atlas, csv, "with readers");
  over = true;
  await Promise.all(reading);
  latencies.sort((a, b) => a - b);
  const p95 = latencies[Math.floor(latencies.length * 0.95)] ?? Number.NaN;
  report(
    `API p95 of ${latencies.length} calls by ${readers} readers during a run of ${seconds.toFixed(1)} s`,
    p95,
    targets.p95Ms,
    "ms",
  );
  const { count, longest } = slow();
  console.log(
    `database statements of ${targets.statementMs} ms or more meanwhile: ${count}${count > 0 ? `, the longest ${longest.toFixed(0)} ms` : ""}`,
  );
}

/** Lets the embedded PostgreSQL write down slow statements; the function returned counts those since. */
async function watchStatements(atlas: StartedApplication): Promise<() => { count: number; longest: number }> {
  const log = join(atlas.home, "logs", "postgres.log");
  const port = Number(readFileSync(join(atlas.home, "postgres", "postmaster.pid"), "utf8").split("\n")[3]);
  const password = readFileSync(join(atlas.home, "postgres-password"), "utf8").trim();
  const client = new Client({ host: "127.0.0.1", port, user: "atlas", database: "atlas", password });
  await client.connect();
  await client.query(`ALTER SYSTEM SET log_min_duration_statement = ${targets.statementMs}`);
  await client.query("SELECT pg_reload_conf()");
  await client.end();
  const before = statSync(log).size;
  return () => {
    const lines = readFileSync(log)
      .subarray(before)
      .toString("utf8")
      .matchAll(/ duration: ([0-9.]+) ms/g);
    const durations = [...lines].map(([, ms]) => Number(ms));
    return { count: durations.length, longest: Math.max(0, ...durations) };
  };
}

/** Twenty different files at once, on the worker of the application and a second one beside it. */
async function manyFiles(atlas: StartedApplication): Promise<void> {
  const rowsOf = (i: number) => 40_000 + i * 1_000;
  const paths = Array.from({ length: 20 }, (_, i) => join(folder, `small-${i}.csv`));
  for (const [i, path] of paths.entries()) await writePeople(path, rowsOf(i));
  const second = await aSecondWorker();
  try {
    const startedAt = performance.now();
    const loads = await Promise.all(paths.map((path, i) => loadAndWait(atlas, path, `many ${i}`)));
    const seconds = (performance.now() - startedAt) / 1000;
    const total = paths.reduce((sum, _, i) => sum + rowsOf(i), 0);
    const wrong = loads.filter(({ status, rowsIn }, i) => status !== "succeeded" || rowsIn !== rowsOf(i));
    console.log(
      `20 files of ${total} rows together at once on two workers: ${seconds.toFixed(1)} s, ${(total / seconds).toFixed(0)} rows/s, ${wrong.length} wrong`,
    );
  } finally {
    second.kill();
  }
}

/** Another worker in the environment of the one that runs. */
async function aSecondWorker(): Promise<ChildProcess> {
  const pid = readdirSync("/proc").find((name) => /^\d+$/.test(name) && memoryAndRole(name)[1] === "worker");
  if (!pid) throw new Error("The worker of the application was not found.");
  const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, "utf8").split("\0").filter(Boolean);
  const environment = read("environ").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const [command = process.execPath, ...args] = read("cmdline").filter(
    (arg) => arg !== "--import" && !/follow-parent/.test(arg),
  );
  const worker = spawn(command, args, {
    env: { ...process.env, ...Object.fromEntries(environment) },
    stdio: "ignore",
  });
  // Long enough to be ready; nothing tells, as its output belongs to nobody.
  await sleep(5_000);
  return worker;
}

const authorization = { authorization: `Bearer ${key}` };

type Run = { status: string; rowsIn: number | null; steps: { name: string; ms: number | null }[] };

async function loadAndWait(
  atlas: StartedApplication,
  path: string,
  name: string,
): Promise<Run & { seconds: number }> {
  const startedAt = performance.now();
  const boundary = `atlas${randomBytes(8).toString("hex")}`;
  const part = (head: string) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}`);
  async function* body() {
    yield part(`name="name"\r\n\r\n${name}\r\n`);
    yield part(`name="key"\r\n\r\nid\r\n`);
    yield part(`name="file"; filename="people.csv"\r\nContent-Type: text/csv\r\n\r\n`);
    yield* createReadStream(path, { highWaterMark: 1024 * 1024 });
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  const response = await fetch(`${atlas.url}/api/v1/datasets`, {
    method: "POST",
    headers: { ...authorization, "content-type": `multipart/form-data; boundary=${boundary}` },
    body: Readable.toWeb(Readable.from(body())) as ReadableStream,
    duplex: "half",
  } as RequestInit);
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  const { run } = (await response.json()) as { run: { id: string } };
  for (;;) {
    const answer = await fetch(`${atlas.url}/api/v1/runs/${run.id}`, { headers: authorization });
    const found = (await answer.json()) as Run;
    if (found.status !== "queued" && found.status !== "running")
      return { ...found, seconds: (performance.now() - startedAt) / 1000 };
    await sleep(100);
  }
}

/** Watches the web application and the worker of this bench by what their processes say of themselves. */
function watchMemory() {
  const seen = { worker: 0, web: { first: 0, peak: 0 } };
  const sample = () => {
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      const [mib, role] = memoryAndRole(pid);
      if (role === "worker") seen.worker = Math.max(seen.worker, mib);
      if (role === "web") seen.web = { first: seen.web.first || mib, peak: Math.max(seen.web.peak, mib) };
    }
  };
  sample();
  const timer = setInterval(sample, 250);
  const stop = () => {
    clearInterval(timer);
    return seen;
  };
  return { stop };
}

function memoryAndRole(pid: string): [number, "worker" | "web" | null] {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
    if (!environment.includes(key)) return [0, null];
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    const role = /worker/.test(command) ? "worker" : /web\.mjs|next/.test(command) ? "web" : null;
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return [Number(kib ?? 0) / 1024, role];
  } catch {
    return [0, null];
  }
}

function report(label: string, value: number, target: number, unit: string, detail = ""): void {
  const verdict = value <= target ? "within" : "ABOVE";
  console.log(
    `${label}: ${value.toFixed(1)} ${unit}${detail && ` (${detail})`}, ${verdict} the target of ${target}`,
  );
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
