import type { Ctx } from "@/server/access/context";
import { deleteUnusedUpload, findAbandonedUploads, sharesBytes } from "./store/upload-rows";

/** Long enough to come back to a preview after a week of holidays. */
const keptDays = 14;

/** Removes files that were uploaded some time ago and never became part of a data set; returns how many. */
export async function removeAbandonedUploads(ctx: Ctx, signal: AbortSignal): Promise<number> {
  const before = new Date(ctx.clock.now().getTime() - keptDays * 86_400_000);
  let removed = 0;
  for (const { id, storageKey } of await findAbandonedUploads(ctx, before)) {
    signal.throwIfAborted();
    // The row first: whoever loads the file in this moment keeps it.
    if (!(await deleteUnusedUpload(ctx, id))) continue;
    if (!(await sharesBytes(ctx, storageKey))) await ctx.storage.remove(storageKey);
    removed += 1;
  }
  return removed;
}
