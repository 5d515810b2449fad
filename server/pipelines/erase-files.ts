import type { Ctx } from "@/server/access/context";
import { listUnusedUploads, removeUploads } from "@/server/catalog/dataset-state";

/** Removes the snapshots of a deleted data set and those of its uploads that nothing else refers to. Repeatable. */
export async function eraseFiles(
  ctx: Ctx,
  input: { datasetId: string; uploadIds: string[]; signal: AbortSignal },
): Promise<void> {
  for await (const { key } of ctx.storage.list(`${ctx.storage.prefix("lake")}/${input.datasetId}`)) {
    input.signal.throwIfAborted();
    await ctx.storage.remove(key);
  }
  const unused = await listUnusedUploads(ctx, input.uploadIds);
  // Bytes before rows: cut off in between, the next attempt still finds what is left.
  for (const key of new Set(unused.filter(({ last }) => last).map(({ storageKey }) => storageKey)))
    await ctx.storage.remove(key);
  await removeUploads(
    ctx,
    unused.map((upload) => upload.id),
  );
}
