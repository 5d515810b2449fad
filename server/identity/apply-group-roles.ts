import type { Ctx, Origin, Person } from "../access/context";
import { roles } from "../access/permissions";
import { requireAnotherAdmin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import { actAs } from "./act-as";
import { requireMayGiveRole } from "./grants-of-subject";
import { joinWorkspace } from "./join-workspace";
import { requireGivable } from "./provisioning-rules";
import type { GlobalTx } from "./store/global-transaction";
import {
  findHeldMappings,
  findManagedWorkspaces,
  findMappings,
  type MappedRole,
  managedAmong,
  setMappedRole,
} from "./store/managed-roles";
import { type LockedMember, lockMember, lockMembership } from "./store/memberships";

const none: MappedRole = { role: "viewer", customRoleId: null };

/** The highest of the roles that groups give; a built-in one before a custom one of the same rank. Viewer without any. */
export function highestRole(mapped: readonly MappedRole[]): MappedRole {
  const rank = ({ role, customRoleId }: MappedRole) => roles.indexOf(role) * 2 + (customRoleId ? 1 : 0);
  const [first = none] = [...mapped].sort((a, b) => rank(a) - rank(b));
  return { role: first.role, customRoleId: first.customRoleId };
}

/**
 * What the groups a provider names at sign-in make of a person: member where one of them has a role, with the
 * highest of their roles, which follows them until somebody gives a role by hand. Says the provider nothing of
 * groups, nothing changes. Suspended people stay suspended, and the last active admin stays admin.
 */
export async function applyClaimedGroups(
  tx: GlobalTx,
  person: Person,
  groups: readonly string[] | null,
  origin: Origin,
): Promise<void> {
  if (groups === null) return;
  const claimed = await findMappings(tx, groups);
  const managed = await findManagedWorkspaces(tx, person.id);
  // Always in the same order: each is locked.
  const workspaceIds = [...new Set([...claimed.map((one) => one.workspaceId), ...managed])].sort();
  for (const workspaceId of workspaceIds) {
    const here = claimed.filter((one) => one.workspaceId === workspaceId);
    const member = await lockMembership(tx, workspaceId, person.id);
    if (!member) await joinByGroup(tx, person, workspaceId, highestRole(here), origin);
    else if (member.roleManaged) {
      const held = await findHeldMappings(tx, workspaceId, person.id);
      const to = highestRole([...here, ...held]);
      if (isSame(member, to) || losesLastAdmin(member, to)) continue;
      const ctx = actAs(person, workspaceId, to.role, origin);
      await changeMappedRole(ctx, tx, person.id, member, to);
    }
  }
}

/** Where roles follow from groups: gives these members of a workspace what the groups they are in now say. */
export async function refreshGroupRoles(ctx: Ctx, tx: GlobalTx, userIds: readonly string[]): Promise<void> {
  for (const userId of await managedAmong(tx, ctx.workspaceId, userIds)) {
    const member = await lockMember(ctx, tx, userId);
    const to = highestRole(await findHeldMappings(tx, ctx.workspaceId, userId));
    if (isSame(member, to)) continue;
    requireGivable(ctx.actor, member.role);
    requireGivable(ctx.actor, to.role);
    await requireMayGiveRole(ctx, tx, member, to);
    if (losesLastAdmin(member, to))
      requireAnotherAdmin({ wasAdmin: true, staysAdmin: false, otherAdmins: 0 });
    await changeMappedRole(ctx, tx, userId, member, to);
  }
}

async function joinByGroup(
  tx: GlobalTx,
  person: Person,
  workspaceId: string,
  to: MappedRole,
  origin: Origin,
): Promise<void> {
  await joinWorkspace(tx, person, { workspaceId, role: to.role, by: "group" }, origin);
  if (to.customRoleId) await setMappedRole(tx, { workspaceId, userId: person.id }, to);
}

async function changeMappedRole(
  ctx: Ctx,
  tx: GlobalTx,
  userId: string,
  from: MappedRole,
  to: MappedRole,
): Promise<void> {
  await setMappedRole(tx, { workspaceId: ctx.workspaceId, userId }, to);
  await recordAudit(
    ctx,
    tx,
    "members.role_changed",
    { kind: "person", id: userId },
    { from: from.role, to: to.role, ...(to.customRoleId && { customRoleId: to.customRoleId }), by: "group" },
  );
}

function isSame(a: MappedRole, b: MappedRole): boolean {
  return a.role === b.role && a.customRoleId === b.customRoleId;
}

function losesLastAdmin(member: LockedMember, to: MappedRole): boolean {
  const staysAdmin = to.role === "admin" && to.customRoleId === null;
  return member.activeAdmin && !staysAdmin && member.otherAdmins === 0;
}
