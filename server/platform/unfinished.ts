import { rmSync } from "node:fs";

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
