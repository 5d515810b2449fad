import type { Ctx } from "../../access/context";
import type { GlobalTx } from "./global-transaction";

/** Grants of a role or group that count now. */
function liveOf(ctx: Ctx, { kind, id }: { kind: string; id: string }) {
  const inTime = [{ expiresAt: null }, { expiresAt: { gt: ctx.clock.now() } }];
  return { workspaceId: ctx.workspaceId, subjectKind: kind, subjectId: id, revokedAt: null, OR: inTime };
}

export async function countLiveGrantsOf(
  ctx: Ctx,
  tx: GlobalTx,
  subject: { kind: string; id: string },
): Promise<number> {
  return await tx.grant.count({ where: liveOf(ctx, subject) });
}

export async function revokeGrantRowsOf(
  ctx: Ctx,
  tx: GlobalTx,
  subject: { kind: string; id: string },
): Promise<number> {
  const data = { revokedAt: ctx.clock.now(), revokedBy: ctx.actor.label };
  return (await tx.grant.updateMany({ where: liveOf(ctx, subject), data })).count;
}
