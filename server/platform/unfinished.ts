import { createReadStream, createWriteStream, realpathSync, rmSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";

const unfinished = new Set<string>();

/** Removes this file or folder when the process ends, until the answered function is called. */
export function removedAtExit(path: string): () => void {
  if (unfinished.size === 0) process.on("exit", removeUnfinished);
  unfinished.add(path);
  return () => {
    unfinished.delete(path);
    if (unfinished.size === 0) process.off("exit", removeUnfinished);
  };
}

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
}

/** Where a file is written until it is whole: beside its place, so that it can take it at once. */
export function partialOf(path: string): string {
  return isStream(path)
    ? join(tmpdir(), `atlas-${process.pid}-${basename(path)}.partial`)
    : `${targetOf(path)}.${process.pid}.partial`;
}

/** Puts a whole file into its place. A device or pipe gets its content: a file in its place would end it for everybody. */
export async function takePlace(partial: string, path: string): Promise<void> {
  if (!isStream(path)) return rename(partial, targetOf(path));
  await pipeline(createReadStream(partial), createWriteStream(path));
  await rm(partial, { force: true });
}

/** What is written to and never replaced: devices, pipes, and whatever `/dev/stdout` stands for. */
function isStream(path: string): boolean {
  if (/^\/(?:dev|proc)\//.test(path)) return true;
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** A link stays one: what it leads to is written. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
