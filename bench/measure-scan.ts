import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** `processor` is user and system time of all threads; unlike `seconds` it hardly depends on what else runs. */
export type MeasuredScan = { seconds: number; processor: number; megabytes: number };

/** Processor time in /proc is counted in hundredths of a second. */
const ticks = 100;

/** Runs `atlas scan` as a user would; memory and processor time are the last that /proc told of it. */
export async function measureScan(csv: string): Promise<MeasuredScan> {
  const started = performance.now();
  const launcher = join(import.meta.dirname, "..", "bin/atlas.mjs");
  const child = spawn(process.execPath, [launcher, "scan", csv, "--json"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let [megabytes, processor] = [0, 0];
  const look = (file: string, use: (text: string) => void) =>
    readFile(`/proc/${child.pid}/${file}`, "utf8").then(use, () => {});
  const watch = setInterval(() => {
    void look("status", (text) => {
      megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1000);
    });
    void look("stat", (text) => {
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
      processor = Math.max(processor, (Number(fields[11]) + Number(fields[12])) / ticks);
    });
  }, 20);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`atlas scan ended with ${String(code)}`);
  return { seconds: (performance.now() - started) / 1000, processor, megabytes };
}
