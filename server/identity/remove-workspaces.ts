import { log } from "../platform/log";
import { workspaceStorage } from "../platform/workspace-storage";
import {
  deleteRows,
  finishRemoval,
  listDueForRemoval,
  listUnfinishedRemovals,
  startRemoval,
} from "./store/workspace-removal";

/** What one round removed. */
export type WorkspacesRemoved = { workspaces: number; files: number };

/**
 * Removes the workspaces whose time is over: their files, then their rows with the audit trail, then files that were written
 * meanwhile. What stays is that a workspace was removed and where its trail ended. Cut off anywhere, the next round goes on.
 */
export async function removeWorkspaces(now: Date, signal: AbortSignal): Promise<WorkspacesRemoved> {
  const removed: WorkspacesRemoved = { workspaces: 0, files: 0 };
  for (const id of await listDueForRemoval(now)) await startRemoval(id, now);
  for (const { id, slug } of await listUnfinishedRemovals()) {
    removed.files += await removeFiles(id, signal);
    await deleteRows(id, signal);
    removed.files += await removeFiles(id, signal);
    const { lastEntry, lastHash } = await finishRemoval(id, now);
    removed.workspaces += 1;
    log("identity").info(
      { workspaceId: id, slug, lastEntry: lastEntry?.toString(), lastHash },
      "A workspace was removed for good, and its audit trail with it.",
    );
  }
  return removed;
}

async function removeFiles(workspaceId: string, signal: AbortSignal): Promise<number> {
  const storage = workspaceStorage(workspaceId);
  let files = 0;
  for (const prefix of storage.prefixes())
    for await (const { key } of storage.list(prefix)) {
      signal.throwIfAborted();
      await storage.remove(key);
      files += 1;
    }
  return files;
}
