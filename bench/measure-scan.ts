import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Runs `atlas scan` as a user would; peak memory is the highest resident size seen in /proc. */
export async function measureScan(csv: string): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now();
  const launcher = join(import.meta.dirname, "..", "bin/atlas.mjs");
  const child = spawn(process.execPath, [launcher, "scan", csv, "--json"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const watch = setInterval(() => {
    readFile(`/proc/${child.pid}/status`, "utf8").then(
      (status) => {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
      },
      () => {},
    );
  }, 20);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`atlas scan ended with ${String(code)}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: peak };
}
