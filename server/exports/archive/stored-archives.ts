import type { Ctx } from "@/server/access/context";

/** Keys of everything that stands in storage for exports of the workspace. */
export async function listStoredArchives(ctx: Ctx): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of ctx.storage.list(ctx.storage.prefix("exports"))) found.push(key);
  return found;
}

/** Removes those of `found` that no export knows of; returns how many. */
export async function removeUnknown(
  ctx: Ctx,
  found: readonly string[],
  known: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<number> {
  const unknown = found.filter((key) => !known.has(key));
  for (const key of unknown) {
    signal.throwIfAborted();
    await ctx.storage.remove(key);
  }
  return unknown.length;
}
