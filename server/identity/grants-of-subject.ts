import type { Ctx } from "../access/context";
import type { Role } from "../access/permissions";
import { requirePermission } from "../access/policy";
import type { Tx } from "../platform/db";
import { asGlobal, type GlobalTx } from "./store/global-transaction";
import { countLiveGrantsOf, revokeGrantRowsOf } from "./store/subject-grants";

type Subject = { kind: "role" | "group"; id: string };

/**
 * Whom a role or group speaks of decides who gets the grants that name it: changing that needs the right to manage
 * grants, or membership would be a way round it.
 */
export async function requireMayChangeSubject(ctx: Ctx, tx: Tx | GlobalTx, subject: Subject): Promise<void> {
  if (ctx.actor.permissions.has("grants:manage")) return;
  if ((await countLiveGrantsOf(ctx, asGlobal(tx), subject)) > 0)
    requirePermission(ctx.actor, "grants:manage");
}

/** The same for what somebody's role was, and becomes: only where it changes does it matter. */
export async function requireMayGiveRole(
  ctx: Ctx,
  tx: Tx | GlobalTx,
  ...given: readonly { role: Role; customRoleId: string | null }[]
): Promise<void> {
  for (const { role, customRoleId } of given)
    await requireMayChangeSubject(ctx, tx, { kind: "role", id: customRoleId ?? role });
}

/** Ends all live grants of a role or group that is about to be gone; how many there were. */
export async function revokeGrantsOf(ctx: Ctx, tx: Tx | GlobalTx, subject: Subject): Promise<number> {
  await requireMayChangeSubject(ctx, tx, subject);
  return await revokeGrantRowsOf(ctx, asGlobal(tx), subject);
}
