import type { Ctx } from "@/server/access/context";
import { listUnusedUploads, removeUploads } from "@/server/catalog/dataset-state";

/** Removes the snapshots of a deleted data set and uploads that nothing refers to any more. Repeatable. */
export async function eraseFiles(ctx: Ctx, input: { datasetId: string; signal: AbortSignal }): Promise<void> {
  for await (const { key } of ctx.storage.list(`lake/${ctx.workspaceId}/${input.datasetId}`)) {
    input.signal.throwIfAborted();
    await ctx.storage.remove(key);
  }
  const unused = await listUnusedUploads(ctx);
  await removeUploads(
    ctx,
    unused.map((upload) => upload.id),
  );
  for (const key of unused.filter((upload) => upload.last).map((upload) => upload.storageKey))
    await ctx.storage.remove(key);
}
