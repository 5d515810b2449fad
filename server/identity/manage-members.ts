import type { Ctx } from "../access/context";
import type { Role } from "../access/permissions";
import { requireAnotherAdmin, requireRoleWithin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import type { Member } from "./schema";
import { revokeKeysOf } from "./store/key-rows";
import { deleteMembership, listMemberRows, lockMember, setRole } from "./store/memberships";

export async function listMembers(ctx: Ctx): Promise<Member[]> {
  return await listMemberRows(ctx);
}

/** Gives a member another role, neither from above nor to above one's own. */
export async function changeRole(ctx: Ctx, input: { userId: string; role: Role }): Promise<void> {
  requireRoleWithin(ctx.actor, input.role);
  await ctx.db.$transaction(async (tx) => {
    const { role: from, admins } = await lockMember(ctx, tx, input.userId);
    requireRoleWithin(ctx.actor, from);
    requireAnotherAdmin({ from, to: input.role, admins });
    await setRole(tx, input.userId, input.role);
    await recordAudit(
      ctx,
      tx,
      "members.role_changed",
      { kind: "person", id: input.userId },
      { from, to: input.role },
    );
  });
}

/** Ends a membership at once, with the API keys the person made in this workspace. */
export async function removeMember(ctx: Ctx, input: { userId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { role, name, admins } = await lockMember(ctx, tx, input.userId);
    requireRoleWithin(ctx.actor, role);
    requireAnotherAdmin({ from: role, to: null, admins });
    const revokedKeys = await revokeKeysOf(ctx, tx, input.userId);
    await deleteMembership(tx, input.userId);
    await recordAudit(
      ctx,
      tx,
      input.userId === ctx.actor.id ? "members.left" : "members.removed",
      { kind: "person", id: input.userId },
      { name, role, revokedKeys },
    );
  });
}

/** Leaves the workspace, as anybody but the last admin may. */
export async function leaveWorkspace(ctx: Ctx): Promise<void> {
  await removeMember(ctx, { userId: ctx.actor.id });
}
