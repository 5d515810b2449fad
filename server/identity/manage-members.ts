import type { Ctx } from "../access/context";
import { permissionsOfMember, requireAnotherAdmin, requireRightsWithin } from "../access/policy";
import type { PersonAttributes } from "../access/schema";
import { recordAudit } from "../audit/record-audit";
import type { Tx } from "../platform/db";
import { fail } from "../platform/errors";
import { requireMayGiveRole } from "./grants-of-subject";
import { resolveRole } from "./manage-roles";
import type { AssignedRole, Member } from "./schema";
import { revokeKeysOf } from "./store/key-rows";
import {
  deleteMembership,
  type LockedMember,
  listMemberRows,
  lockMember,
  setAttributesOf,
  setRole,
  setSuspended,
} from "./store/memberships";

export async function listMembers(ctx: Ctx): Promise<Member[]> {
  return await listMemberRows(ctx);
}

/** Gives a member another role, neither from above nor to above one's own. */
export async function changeRole(ctx: Ctx, input: { userId: string; role: AssignedRole }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const member = await lockWithin(ctx, tx, input.userId);
    const next = await resolveRole(tx, input.role);
    requireRightsWithin(ctx.actor, next.permissions, next.name);
    const staysAdmin = next.role === "admin" && next.customRoleId === null;
    requireAnotherAdmin({ wasAdmin: member.activeAdmin, staysAdmin, otherAdmins: member.otherAdmins });
    await requireMayGiveRole(ctx, tx, member, next);
    await setRole(tx, input.userId, next);
    const object = { kind: "person", id: input.userId };
    await recordAudit(ctx, tx, "members.role_changed", object, { from: member.roleName, to: next.name });
  });
}

/** Until it is resumed, nothing here is answered to the person or their keys; what they have is kept. */
export async function suspendMember(ctx: Ctx, { userId }: { userId: string }): Promise<void> {
  if (userId === ctx.actor.id)
    fail("conflict", "identity.suspend_self", "You cannot suspend yourself. Leave the workspace instead.");
  await ctx.db.$transaction(async (tx) => {
    const { activeAdmin, otherAdmins, suspended, name } = await lockWithin(ctx, tx, userId);
    if (suspended) return;
    requireAnotherAdmin({ wasAdmin: activeAdmin, staysAdmin: false, otherAdmins });
    await setSuspended(tx, userId, ctx.clock.now());
    await recordAudit(ctx, tx, "members.suspended", { kind: "person", id: userId }, { name });
  });
}

export async function resumeMember(ctx: Ctx, { userId }: { userId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { suspended, name } = await lockWithin(ctx, tx, userId);
    if (!suspended) return;
    await setSuspended(tx, userId, null);
    await recordAudit(ctx, tx, "members.resumed", { kind: "person", id: userId }, { name });
  });
}

/** Sets all attributes of a person that row filters may ask about. */
export async function setAttributes(
  ctx: Ctx,
  { userId, attributes }: { userId: string; attributes: PersonAttributes },
): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { name } = await lockMember(ctx, tx, userId);
    await setAttributesOf(tx, userId, attributes);
    const object = { kind: "person", id: userId };
    await recordAudit(ctx, tx, "members.attributes_changed", object, {
      name,
      attributes: Object.keys(attributes),
    });
  });
}

/** Ends a membership at once, with the API keys the person made in this workspace. */
export async function removeMember(ctx: Ctx, input: { userId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    const { roleName: role, name, activeAdmin, otherAdmins } = await lockWithin(ctx, tx, input.userId);
    requireAnotherAdmin({ wasAdmin: activeAdmin, staysAdmin: false, otherAdmins });
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

/** The member, locked, whom nobody below them may change. */
async function lockWithin(ctx: Ctx, tx: Tx, userId: string): Promise<LockedMember> {
  const member = await lockMember(ctx, tx, userId);
  requireRightsWithin(ctx.actor, permissionsOfMember(member), member.roleName);
  return member;
}
