import type { Ctx } from "@/server/access/context";
import { systemContext } from "@/server/access/system-context";
import { workspaceIds } from "@/server/access/workspace-ids";
import { recordAudit } from "@/server/audit/record-audit";
import { listStoredArchives, removeUnknown } from "./archive/stored-archives";
import { deleteEnded, listOver, liveArchives, markExpired } from "./store/export-rows";

const keptDays = 30;

/** What one round removed: archives whose time was over, and files in all. */
export type ExportsSwept = { expired: number; files: number };

/** Removes archives whose time is over and files no export knows of, in every workspace. */
export async function sweepExports(now: Date, signal: AbortSignal): Promise<ExportsSwept> {
  const swept: ExportsSwept = { expired: 0, files: 0 };
  for (const id of await workspaceIds()) {
    signal.throwIfAborted();
    const ctx = systemContext(id, "retention");
    swept.expired += await expire(ctx, now);
    swept.files += await removeLeftovers(ctx, signal);
    await deleteEnded(ctx, new Date(now.getTime() - keptDays * 86_400_000));
  }
  return swept;
}

/** Withdrawn first and removed then: cut off in between, the file is one that no export knows of. */
async function expire(ctx: Ctx, now: Date): Promise<number> {
  let expired = 0;
  for (const id of await listOver(ctx, now)) {
    await ctx.db.$transaction(async (tx) => {
      if (!(await markExpired(tx, id))) return;
      await recordAudit(
        ctx,
        tx,
        "workspace.export_expired",
        { kind: "workspace", id: ctx.workspaceId },
        { exportId: id },
      );
      expired += 1;
    });
  }
  return expired;
}

/** Files are listed before exports are asked for: one that is finished in between is known by then. */
async function removeLeftovers(ctx: Ctx, signal: AbortSignal): Promise<number> {
  const found = await listStoredArchives(ctx);
  if (found.length === 0) return 0;
  const { running, keys } = await liveArchives(ctx);
  // An export that is running removes what its earlier attempts left itself.
  return running ? 0 : await removeUnknown(ctx, found, keys, signal);
}
