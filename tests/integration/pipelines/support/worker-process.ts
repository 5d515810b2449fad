import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { bundle } from "@/bin/launcher/bundle.mjs";

const projectDir = join(import.meta.dirname, "../../../..");

/** Starts the worker as `npm start` does, on the database and home of this test. It is gone when the test ends. */
export async function aWorkerProcess(environment: Record<string, string> = {}): Promise<ChildProcess> {
  const file = await bundle({ projectDir, entry: "worker/index.ts", name: "worker" });
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [file], {
    cwd: projectDir,
    stdio: "ignore",
    env: { ...env, ...environment },
  });
  onTestFinished(() => kill(child));
  return child;
}

/** As a machine that loses power would. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
