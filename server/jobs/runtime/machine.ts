import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** Ids of the workers in this process. Another one under its process id belongs to a process that is gone. */
export const workersHere = new Set<string>();

/**
 * Names the place in which process ids are unique: this boot of this machine, and on Linux this
 * process namespace, because containers can share a host name but not their process ids.
 */
export function machineId(): string {
  const facts = [hostname(), boot(), processNamespace()];
  return createHash("sha256").update(facts.join("\n")).digest("hex").slice(0, 16);
}

/** Whether a process with this id runs here. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function boot(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return process.platform;
  }
}

function processNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
