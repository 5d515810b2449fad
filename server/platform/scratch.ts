import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "./env";
import { removedAtExit } from "./unfinished";

/** A temporary folder. `remove` deletes it with everything inside and may be called twice. */
export type Scratch = { path: string; remove(): Promise<void> };

const day = 86_400_000;
const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const mine = new Set<string>();

/** Makes a temporary folder under `ATLAS_HOME/scratch`. What a crash leaves is found by {@link sweepScratch}. */
export function scratchDir(name: string): Promise<Scratch> {
  return makeFolder(scratchRoot(), name);
}

/** Runs `work` with a temporary folder that is gone afterwards whatever happens. */
export async function withScratch<T>(name: string, work: (path: string) => Promise<T>): Promise<T> {
  return lend(await scratchDir(name), work);
}

/**
 * As {@link withScratch}, for a command of its own, in the system's folder for temporary files. No worker tidies
 * up there, so every command first removes what killed ones have left. Ctrl-C and the like end the process with the usual
 * code, and leave neither this folder nor a half-written file ({@link removedAtExit}).
 */
export async function withCommandScratch<T>(command: string, work: (path: string) => Promise<T>): Promise<T> {
  endOnSignals();
  await sweep(tmpdir(), commandFolder);
  const scratch = await makeFolder(tmpdir(), `atlas-${command}`);
  const keep = removedAtExit(scratch.path);
  return lend(scratch, work).finally(keep);
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function endOnSignals(): void {
  for (const [signal, code] of Object.entries(signals))
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(code));
}

/** Deletes temporary folders whose process is gone, and those of other machines after a day. */
export function sweepScratch(): Promise<number> {
  return sweep(scratchRoot(), /./);
}

const commandFolder = /^atlas-[a-z]+\.[0-9a-f]{8}\.\d+\.[0-9a-f-]{36}$/;

async function makeFolder(root: string, name: string): Promise<Scratch> {
  const folder = `${name.replaceAll(/[^a-z0-9]+/gi, "-")}.${host}.${process.pid}.${randomUUID()}`;
  const path = join(root, folder);
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

async function lend<T>(scratch: Scratch, work: (path: string) => Promise<T>): Promise<T> {
  try {
    return await work(scratch.path);
  } finally {
    await scratch.remove();
  }
}

async function sweep(root: string, names: RegExp): Promise<number> {
  const folders = await readdir(root).catch(() => []);
  let removed = 0;
  for (const folder of folders) {
    if (!names.test(folder) || !(await isOrphan(root, folder))) continue;
    // Somebody else's folder among those of the system stays theirs.
    const gone = await rm(join(root, folder), { recursive: true, force: true }).then(
      () => true,
      () => false,
    );
    if (gone) removed += 1;
  }
  return removed;
}

async function isOrphan(root: string, folder: string): Promise<boolean> {
  if (mine.has(folder)) return false;
  const [, owner, pid] = folder.split(".");
  // A restarted container often gets the same process id: what is not mine under it is left over.
  if (owner === host && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
  const info = await stat(join(root, folder)).catch(() => undefined);
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
