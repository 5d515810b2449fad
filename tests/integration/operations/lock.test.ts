import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "@/bin/supervisor/lock";
import { identify } from "@/bin/supervisor/process-identity";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-lock-"));
  path = join(folder, "lock");
});
afterEach(() => rmSync(folder, { recursive: true }));

function held<Note>(note: Note) {
  const taken = takeLock(path, note);
  if (!("lock" in taken)) throw new Error("The lock is held.");
  return taken.lock;
}

describe("a lock", () => {
  it("is held until it is released", () => {
    const lock = held({ n: 1 });
    const second = takeLock(path, { n: 2 });
    expect(second).toMatchObject({ heldBy: { holder: { pid: process.pid }, note: { n: 1 } } });
    lock.release();
    expect(existsSync(path)).toBe(false);
    expect(held({ n: 3 }).inherited).toBeUndefined();
  });

  it("shows the newest note", () => {
    held({ n: 1 }).write({ n: 2 });
    expect(takeLock(path, { n: 3 })).toMatchObject({ heldBy: { note: { n: 2 } } });
  });

  it("passes to the next with its note when its process is gone", async () => {
    const child = spawn("sleep", ["60"]);
    writeFileSync(path, JSON.stringify({ holder: identify(child.pid!), note: { n: 1 } }));
    expect(takeLock(path, { n: 2 })).toHaveProperty("heldBy");
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
    expect(held({ n: 2 }).inherited).toEqual({ n: 1 });
  });

  it("passes to the next when its process id was given to another program", () => {
    writeFileSync(path, JSON.stringify({ holder: { pid: process.pid, started: "earlier" }, note: { n: 1 } }));
    expect(held({ n: 2 }).inherited).toEqual({ n: 1 });
  });

  it("that a full disk left unreadable does not keep Atlas from starting", () => {
    writeFileSync(path, '{"holder":{"pi');
    expect(held({ n: 1 }).inherited).toBeUndefined();
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ note: { n: 1 } });
  });
});
