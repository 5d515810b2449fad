import type { Ctx } from "../access/context";
import type { Role } from "../access/permissions";
import { requireAnotherAdmin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import { fail } from "../platform/errors";
import { refreshGroupRoles } from "./apply-group-roles";
import { requireMayGiveRole } from "./grants-of-subject";
import { requireGivable } from "./provisioning-rules";
import { type GlobalTx, inTransaction } from "./store/global-transaction";
import { type LockedMember, lockDirectory, lockMember, lockMembership } from "./store/memberships";
import { findPersonByEmail, insertPerson } from "./store/people";
import {
  findOwnership,
  hasExternalId,
  insertProvisioned,
  removeMembership,
  revokeKeysMadeBy,
  updateMembership,
  updatePerson,
} from "./store/provisioned-people";

/** A person as a directory describes them. Without a `role`, groups decide it. */
export type Provisioned = {
  email: string;
  name: string;
  externalId: string | null;
  role: Role | null;
  active: boolean;
};

/** Makes somebody a member, and a person without a password where there is none of this address. Returns their id. */
export async function provisionPerson(ctx: Ctx, given: Provisioned): Promise<string> {
  const { workspaceId } = ctx;
  const role = given.role ?? "viewer";
  requireGivable(ctx.actor, role);
  return await inTransaction(async (tx) => {
    await lockDirectory(ctx, tx);
    await requireMayGiveRole(ctx, tx, { role, customRoleId: null });
    const known = await findPersonByEmail(given.email, tx);
    if (known && (await lockMembership(tx, workspaceId, known.id)))
      return fail("conflict", "scim.uniqueness", `${given.email} is already a member of this workspace.`);
    await requireFreeExternalId(ctx, tx, given.externalId, null);
    const { email, name, externalId } = given;
    const { id: userId } = known ?? (await insertPerson(tx, { email, name, passwordHash: null }));
    const suspendedAt = given.active ? null : ctx.clock.now();
    const roleManaged = given.role === null;
    await insertProvisioned(tx, { workspaceId, userId, role, roleManaged, externalId, suspendedAt });
    const details = { role, by: "scim", active: given.active, newPerson: known === null };
    await recordAudit(ctx, tx, "members.joined", { kind: "person", id: userId }, details);
    return userId;
  });
}

/** Changes what is given and differs. Fails as missing for people of other workspaces. */
export async function changeProvisioned(
  ctx: Ctx,
  userId: string,
  change: Partial<Provisioned>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const member = await lockMember(ctx, tx, userId);
    await changePerson(ctx, tx, userId, change);
    if (change.externalId !== undefined) {
      await requireFreeExternalId(ctx, tx, change.externalId, userId);
      await updateMembership(tx, key(ctx, userId), { externalId: change.externalId });
    }
    if (change.active === false) await suspend(ctx, tx, userId, member);
    if (change.active === true) await resume(ctx, tx, userId, member);
    if (change.role !== undefined) await changeRole(ctx, tx, userId, change.role);
  });
}

/** Ends the membership, and nothing else of the person. */
export async function removeProvisioned(ctx: Ctx, userId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const member = await lockMember(ctx, tx, userId);
    requireGivable(ctx.actor, member.role);
    requireOtherAdmin(member, null);
    const revokedKeys = await revokeKeysMadeBy(tx, key(ctx, userId));
    await removeMembership(tx, key(ctx, userId));
    const details = { name: member.name, role: member.role, revokedKeys, by: "scim" };
    await recordAudit(ctx, tx, "members.removed", { kind: "person", id: userId }, details);
  });
}

/**
 * Name and address belong to the person. A workspace changes the name of people who are in no other one, and the address
 * only while nobody can sign in with it yet: else it could be made that of somebody else, who would come to share the account.
 */
async function changePerson(
  ctx: Ctx,
  tx: GlobalTx,
  userId: string,
  change: Partial<Provisioned>,
): Promise<void> {
  const held = await findOwnership(tx, ctx.workspaceId, userId);
  const name = change.name !== undefined && change.name !== held.name && !held.elsewhere ? change.name : null;
  const email = change.email !== undefined && change.email !== held.email ? change.email : null;
  if (email && (held.elsewhere || held.hasSignIn))
    fail(
      "invalid",
      "scim.mutability",
      "userName cannot be changed: the person signs in with it already, or belongs to another workspace too.",
    );
  if (email && (await findPersonByEmail(email, tx)))
    fail("conflict", "scim.uniqueness", `The userName ${email} is taken.`);
  if (!name && !email) return;
  await updatePerson(tx, userId, { ...(name && { name }), ...(email && { email }) });
  await recordAudit(
    ctx,
    tx,
    "members.person_changed",
    { kind: "person", id: userId },
    { ...(name && { name }), ...(email && { email }), by: "scim" },
  );
}

/** Sessions, keys and tokens ask for the membership with each request, so this ends all of them at once. */
async function suspend(ctx: Ctx, tx: GlobalTx, userId: string, member: LockedMember): Promise<void> {
  if (member.suspended) return;
  requireGivable(ctx.actor, member.role);
  requireOtherAdmin(member, null);
  const revokedKeys = await revokeKeysMadeBy(tx, key(ctx, userId));
  await updateMembership(tx, key(ctx, userId), { suspendedAt: ctx.clock.now() });
  const details = { name: member.name, revokedKeys, by: "scim" };
  await recordAudit(ctx, tx, "members.suspended", { kind: "person", id: userId }, details);
}

async function resume(ctx: Ctx, tx: GlobalTx, userId: string, member: LockedMember): Promise<void> {
  if (!member.suspended) return;
  requireGivable(ctx.actor, member.role);
  await updateMembership(tx, key(ctx, userId), { suspendedAt: null });
  const details = { name: member.name, by: "scim" };
  await recordAudit(ctx, tx, "members.resumed", { kind: "person", id: userId }, details);
}

/** A role that is named is kept; `null` hands it back to the groups. */
async function changeRole(ctx: Ctx, tx: GlobalTx, userId: string, to: Role | null): Promise<void> {
  if (to === null) {
    await updateMembership(tx, key(ctx, userId), { roleManaged: true });
    return await refreshGroupRoles(ctx, tx, [userId]);
  }
  // Asked again: the person may have been suspended a moment ago.
  const member = await lockMember(ctx, tx, userId);
  if (member.role === to && member.customRoleId === null && !member.roleManaged) return;
  requireGivable(ctx.actor, member.role);
  requireGivable(ctx.actor, to);
  await requireMayGiveRole(ctx, tx, member, { role: to, customRoleId: null });
  requireOtherAdmin(member, to);
  await updateMembership(tx, key(ctx, userId), { role: to, customRoleId: null, roleManaged: false });
  const details = { from: member.role, to, by: "scim" };
  await recordAudit(ctx, tx, "members.role_changed", { kind: "person", id: userId }, details);
}

function requireOtherAdmin(member: LockedMember, to: Role | null): void {
  const { activeAdmin: wasAdmin, otherAdmins } = member;
  requireAnotherAdmin({ wasAdmin, staysAdmin: to === "admin", otherAdmins });
}

async function requireFreeExternalId(
  ctx: Ctx,
  tx: GlobalTx,
  externalId: string | null,
  exceptUserId: string | null,
): Promise<void> {
  if (externalId && (await hasExternalId(tx, ctx.workspaceId, externalId, exceptUserId)))
    fail("conflict", "scim.uniqueness", "Another person of this workspace has this externalId.");
}

function key({ workspaceId }: Ctx, userId: string) {
  return { workspaceId, userId };
}
