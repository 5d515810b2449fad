import type { Ctx } from "@/server/access/context";
import { existingDatasets } from "./store/dataset-rows";

/**
 * Removes parts of data sets that are no more: a run that was still writing when its data set was deleted leaves
 * some behind. A data set exists before its first run begins, so nothing young is taken for left over.
 */
export async function removeOrphanedParts(ctx: Ctx, signal: AbortSignal): Promise<number> {
  const prefix = ctx.storage.prefix("lake");
  const keys = new Map<string, string[]>();
  for await (const { key } of ctx.storage.list(prefix)) {
    signal.throwIfAborted();
    const [datasetId = ""] = key.slice(prefix.length + 1).split("/");
    keys.set(datasetId, [...(keys.get(datasetId) ?? []), key]);
  }
  for (const id of await existingDatasets(ctx, [...keys.keys()])) keys.delete(id);
  const orphaned = [...keys.values()].flat();
  for (const key of orphaned) {
    signal.throwIfAborted();
    await ctx.storage.remove(key);
  }
  return orphaned.length;
}
