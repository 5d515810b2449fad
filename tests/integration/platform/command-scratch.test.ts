import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";

const launcher = join(import.meta.dirname, "../../../bin/atlas.mjs");
const dir = mkdtempSync(join(tmpdir(), "command-scratch-"));
const temporary = join(dir, "tmp");
mkdirSync(temporary);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const env = { ...process.env, TMPDIR: temporary };
const leftovers = () => readdirSync(temporary).filter((name) => name.startsWith("atlas-scan"));

it("removes what a killed command left, and nothing of one that still runs", async () => {
  const csv = join(dir, "numbers.csv");
  const lines = Array.from({ length: 400_000 }, (_, i) => `${i},name ${i % 977},${(i * 7919) % 100_003}`);
  writeFileSync(csv, `id,name,amount\n${lines.join("\n")}\n`);
  const small = join(dir, "small.csv");
  writeFileSync(small, "a,b\n1,2\n3,4\n");

  const killed = spawn(process.execPath, [launcher, "scan", csv], { env, stdio: "ignore" });
  const ended = new Promise((resolve) => killed.on("close", resolve));
  while (leftovers().length === 0) {
    expect(killed.exitCode).toBeNull();
    await setTimeout(2);
  }
  const [folder] = leftovers();
  killed.kill("SIGSTOP");
  expect(spawnSync(process.execPath, [launcher, "scan", small], { env }).status).toBe(0);
  expect(leftovers()).toEqual([folder]);

  killed.kill("SIGKILL");
  await ended;
  expect(leftovers()).toEqual([folder]);
  const foreign = join(temporary, "atlas-scan-of-somebody");
  mkdirSync(foreign);
  expect(spawnSync(process.execPath, [launcher, "scan", small], { env }).status).toBe(0);
  expect(leftovers()).toEqual(["atlas-scan-of-somebody"]);
}, 60_000);

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "leaves nothing half-written after %s, and ends with the usual code",
  async (signal, code) => {
    const csv = join(dir, "numbers.csv");
    const out = join(dir, signal);
    mkdirSync(out);
    const stopped = spawn(process.execPath, [launcher, "mask", csv, "-o", join(out, "masked.csv")], {
      env,
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => stopped.on("close", resolve));
    const masking = () => readdirSync(temporary).filter((name) => name.startsWith("atlas-mask"));
    while (masking().length === 0) {
      expect(stopped.exitCode).toBeNull();
      await setTimeout(2);
    }
    stopped.kill(signal);
    expect(await ended).toBe(code);
    expect([masking(), readdirSync(out)]).toEqual([[], []]);
  },
  60_000,
);
