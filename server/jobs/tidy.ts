import { unscopedDb } from "../platform/db";
import { sweepScratch } from "../platform/scratch";
import { storage } from "../platform/storage";
import { deleteEndedBefore } from "./store/statistics";

const keptDays = 30;
const batch = 1_000;

/** What one round of housekeeping removed. */
export type Tidied = { scratchFolders: number; storageLeftovers: number; jobs: number };

/** Removes what crashes left on disk and in the storage, and jobs that ended long ago. */
export async function tidy(now: Date, signal: AbortSignal): Promise<Tidied> {
  const tidied: Tidied = {
    scratchFolders: await sweepScratch(),
    storageLeftovers: await storage().sweep(),
    jobs: 0,
  };
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  for (;;) {
    signal.throwIfAborted();
    const deleted = await deleteEndedBefore(unscopedDb(), before, batch);
    tidied.jobs += deleted;
    if (deleted < batch) return tidied;
  }
}
