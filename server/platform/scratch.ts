import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { env } from "./env";

/** A temporary folder. `remove` deletes it with everything inside and may be called twice. */
export type Scratch = { path: string; remove(): Promise<void> };

const day = 86_400_000;
const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const mine = new Set<string>();

/** Makes a temporary folder under `ATLAS_HOME/scratch`. What a crash leaves is found by {@link sweepScratch}. */
export async function scratchDir(name: string): Promise<Scratch> {
  const folder = `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.${host}.${process.pid}.${randomUUID()}`;
  const path = join(scratchRoot(), folder);
  mine.add(folder);
  await mkdir(path, { recursive: true, mode: 0o700 });
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true });
      mine.delete(folder);
    },
  };
}

/** Runs `work` with a temporary folder that is gone afterwards whatever happens. */
export async function withScratch<T>(name: string, work: (path: string) => Promise<T>): Promise<T> {
  const scratch = await scratchDir(name);
  try {
    return await work(scratch.path);
  } finally {
    await scratch.remove();
  }
}

/** Deletes temporary folders whose process is gone, and those of other machines after a day. */
export async function sweepScratch(): Promise<number> {
  const folders = await readdir(scratchRoot()).catch(() => []);
  let removed = 0;
  for (const folder of folders) {
    if (!(await isOrphan(folder))) continue;
    await rm(join(scratchRoot(), folder), { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

async function isOrphan(folder: string): Promise<boolean> {
  if (mine.has(folder)) return false;
  const [, owner, pid] = folder.split(".");
  // A restarted container often gets the same process id: what is not mine under it is left over.
  if (owner === host && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
  const info = await stat(join(scratchRoot(), folder)).catch(() => undefined);
  return info !== undefined && Date.now() - info.mtimeMs > day;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function scratchRoot(): string {
  return join(env().ATLAS_HOME, "scratch");
}
