import type { Ctx } from "../access/context";
import { systemContext } from "../access/system-context";
import { workspaceIds } from "../access/workspace-ids";
import { auditKey } from "../access/workspace-keys";
import type { Tx } from "../platform/db";
import { signCheckpoint } from "./chain/entry-hash";
import { findHead, findLastCheckpoint, insertCheckpoint } from "./store/trail-rows";

/**
 * Signs the end of the trail as it is, unless nothing was added since the last time. Whoever writes the trail anew, from the
 * database alone, cannot sign it.
 */
export async function sealTrail(ctx: Ctx): Promise<boolean> {
  const [head, last] = await Promise.all([findHead(ctx), findLastCheckpoint(ctx)]);
  if (head.seq === (last?.seq ?? 0n)) return false;
  await ctx.db.$transaction((tx) =>
    addCheckpoint(ctx, tx, { seq: head.seq, hash: head.hash, removes: false }),
  );
  return true;
}

/** Adds the next signed checkpoint. */
export async function addCheckpoint(
  ctx: Ctx,
  tx: Tx,
  stated: { seq: bigint; hash: string; removes: boolean },
): Promise<void> {
  const key = await auditKey(ctx);
  const last = await findLastCheckpoint(ctx);
  const checkpoint = { ...stated, number: (last?.number ?? 0) + 1, createdAt: ctx.clock.now() };
  await insertCheckpoint(ctx, tx, {
    ...checkpoint,
    signature: signCheckpoint(key, ctx.workspaceId, checkpoint),
  });
}

/** {@link sealTrail} in all workspaces; returns how many got a new seal. */
export async function sealTrails(signal: AbortSignal): Promise<number> {
  let sealed = 0;
  for (const id of await workspaceIds()) {
    signal.throwIfAborted();
    if (await sealTrail(systemContext(id, "seal of the audit trail"))) sealed += 1;
  }
  return sealed;
}
