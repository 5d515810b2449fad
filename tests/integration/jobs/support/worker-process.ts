import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { onTestFinished } from "vitest";
import type { QueueSettings } from "@/server/platform/queue";

const root = join(import.meta.dirname, "../../../..");

let bundle: Promise<string> | undefined;

export async function removeBundle(): Promise<void> {
  if (bundle) await rm(await bundle, { force: true });
}

/** Compiled once, because starting from source takes a second or two of a processor each time. */
function bundled(): Promise<string> {
  bundle ??= (async () => {
    // Below the project, so that packages are found.
    const outfile = join(root, `node_modules/.cache/atlas-tests/worker-${process.pid}.mjs`);
    await build({
      entryPoints: [fileURLToPath(new URL("./kill-worker.ts", import.meta.url))],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      alias: { "@": root },
      logLevel: "error",
    });
    return outfile;
  })();
  return bundle;
}

export type WorkerProcess = { child: ChildProcess; kill(signal: NodeJS.Signals): Promise<void> };

/** Starts a real worker process and waits until it takes jobs. It is gone when the test ends. */
export async function aWorkerProcess(databaseUrl: string, queue: QueueSettings): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [await bundled()], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "test",
      ATLAS_LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? "silent",
      DATABASE_URL: databaseUrl,
      ...("redisUrl" in queue ? { REDIS_URL: queue.redisUrl } : {}),
    },
  });
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  };
  onTestFinished(() => kill("SIGKILL"));
  await Promise.race([
    once(child, "message"),
    once(child, "exit").then(() => Promise.reject(new Error("The worker process did not start."))),
  ]);
  return { child, kill };
}
