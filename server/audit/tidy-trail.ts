import type { Ctx } from "../access/context";
import { systemContext } from "../access/system-context";
import { workspaceIds } from "../access/workspace-ids";
import { readWorkspaceSettings } from "../access/workspace-settings";
import { recordAudit } from "./record-audit";
import { addCheckpoint } from "./seal-trail";
import { deleteGivenUp, findHead, findLastBefore } from "./store/trail-rows";
import { verifyAndKeep } from "./verify-trail";

const batch = 1_000;

/**
 * Removes entries older than the workspace keeps them; returns how many. A signed checkpoint takes their place, from
 * which the rest can be verified, and an entry says what was removed. An interrupted removal goes on the next time.
 */
export async function removeOldEntries(ctx: Ctx, signal: AbortSignal): Promise<number> {
  const { auditRetentionDays: days } = await readWorkspaceSettings(ctx);
  if (days !== null) await giveUp(ctx, days);
  const { keptFrom } = await findHead(ctx);
  let removed = 0;
  for (;;) {
    signal.throwIfAborted();
    const deleted = await deleteGivenUp(ctx, keptFrom, batch);
    removed += deleted;
    if (deleted < batch) return removed;
  }
}

async function giveUp(ctx: Ctx, days: number): Promise<void> {
  const last = await findLastBefore(ctx, new Date(ctx.clock.now().getTime() - days * 86_400_000));
  const { keptFrom, seq } = await findHead(ctx);
  // The last entry of all stays: what is added later follows it.
  if (!last || last.seq < keptFrom || last.seq >= seq) return;
  await ctx.db.$transaction(async (tx) => {
    await addCheckpoint(ctx, tx, { ...last, removes: true });
    await recordAudit(
      ctx,
      tx,
      "audit.entries_removed",
      { kind: "workspace", id: ctx.workspaceId },
      { from: Number(keptFrom), through: Number(last.seq), hash: last.hash, olderThanDays: days },
    );
  });
}

/** What one round of upkeep of all trails did; `broken` names workspaces whose trail is not intact. */
export type TrailsTidied = { removed: number; verified: number; broken: string[] };

/** Retention in all workspaces, and a check of each trail for pages to show. */
export async function tidyTrails(signal: AbortSignal): Promise<TrailsTidied> {
  const tidied: TrailsTidied = { removed: 0, verified: 0, broken: [] };
  for (const id of await workspaceIds()) {
    const ctx = systemContext(id, "retention");
    tidied.removed += await removeOldEntries(ctx, signal);
    const { ok, problem } = await verifyAndKeep(ctx);
    tidied.verified += 1;
    if (ok) continue;
    tidied.broken.push(id);
    ctx.log.error({ problem }, "The audit trail of a workspace is not intact.");
  }
  return tidied;
}
