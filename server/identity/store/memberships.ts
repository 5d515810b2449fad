import type { Ctx } from "../../access/context";
import type { Role } from "../../access/permissions";
import { type PersonAttributes, personAttributes } from "../../access/schema";
import type { Tx } from "../../platform/db";
import { fail } from "../../platform/errors";
import type { Member } from "../schema";
import { asGlobal, type GlobalTx } from "./global-transaction";

export async function insertMembership(
  tx: GlobalTx,
  data: {
    workspaceId: string;
    userId: string;
    role: Role;
    customRoleId?: string | null;
    roleManaged?: boolean;
  },
): Promise<void> {
  await tx.membership.create({ data });
}

export async function findMembershipRole(
  tx: GlobalTx,
  workspaceId: string,
  userId: string,
): Promise<Role | null> {
  const row = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { role: true },
  });
  return row?.role ?? null;
}

export async function listMemberRows(ctx: Ctx): Promise<Member[]> {
  const rows = await ctx.db.membership.findMany({
    select: {
      role: true,
      createdAt: true,
      suspendedAt: true,
      attributes: true,
      customRole: { select: { id: true, name: true } },
      groups: {
        select: { group: { select: { id: true, name: true } } },
        orderBy: { group: { name: "asc" } },
      },
      user: { select: { id: true, email: true, name: true, lastSignInAt: true, disabledAt: true } },
    },
    orderBy: { user: { name: "asc" } },
  });
  return rows.map(({ createdAt, user, groups, attributes, ...row }) => ({
    ...row,
    userId: user.id,
    email: user.email,
    name: user.name,
    groups: groups.map(({ group }) => group),
    attributes: personAttributes.parse(attributes),
    joinedAt: createdAt,
    lastSignInAt: user.lastSignInAt,
    disabled: user.disabledAt !== null,
  }));
}

export async function isMember(tx: Tx, email: string): Promise<boolean> {
  return (await tx.membership.count({ where: { user: { email } } })) > 0;
}

/** Who changes members, roles or groups waits for others who do, until the transaction ends. */
export async function lockDirectory(
  { workspaceId }: { workspaceId: string },
  tx: Tx | GlobalTx,
): Promise<void> {
  // Not FOR UPDATE: entries of the audit trail refer to the workspace, and would wait here for each other.
  await asGlobal(tx).$queryRaw`SELECT 1 FROM "Workspace" WHERE "id" = ${workspaceId}::uuid FOR NO KEY UPDATE`;
}

export type LockedMember = {
  name: string;
  role: Role;
  customRoleId: string | null;
  /** Of the custom role, or the built-in one. */
  roleName: string;
  customPermissions: string[] | null;
  /** Follows from groups until somebody gives a role by hand. */
  roleManaged: boolean;
  suspended: boolean;
  /** Has every right, and may use it. */
  activeAdmin: boolean;
  /** How many others are active admins. */
  otherAdmins: number;
};

/** A member; fails as missing without one. */
export async function lockMember(ctx: Ctx, tx: Tx | GlobalTx, userId: string): Promise<LockedMember> {
  return (
    (await lockMembership(asGlobal(tx), ctx.workspaceId, userId)) ??
    fail("missing", "identity.member_not_found", "This person is not a member of the workspace.")
  );
}

/**
 * A membership, with those of the workspace locked: two admins who demote each other at once must not both succeed.
 * Null without one.
 */
export async function lockMembership(
  tx: GlobalTx,
  workspaceId: string,
  userId: string,
): Promise<LockedMember | null> {
  await lockDirectory({ workspaceId }, tx);
  const row = await tx.membership.findFirst({
    where: { workspaceId, userId },
    select: {
      role: true,
      customRoleId: true,
      roleManaged: true,
      suspendedAt: true,
      customRole: { select: { name: true, permissions: true } },
      user: { select: { name: true, disabledAt: true } },
    },
  });
  if (!row) return null;
  const activeAdmin = { role: "admin", customRoleId: null, suspendedAt: null } as const;
  const { role, customRoleId, roleManaged, customRole, suspendedAt, user } = row;
  return {
    name: user.name,
    role,
    customRoleId,
    roleManaged,
    roleName: customRole?.name ?? role,
    customPermissions: customRole?.permissions ?? null,
    suspended: suspendedAt !== null,
    activeAdmin: role === "admin" && !customRoleId && !suspendedAt && !user.disabledAt,
    otherAdmins: await tx.membership.count({
      where: { workspaceId, ...activeAdmin, user: { disabledAt: null }, userId: { not: userId } },
    }),
  };
}

export async function setRole(
  tx: Tx,
  userId: string,
  { role, customRoleId }: { role: Role; customRoleId: string | null },
): Promise<void> {
  await tx.membership.updateMany({ where: { userId }, data: { role, customRoleId, roleManaged: false } });
}

export async function setSuspended(tx: Tx, userId: string, suspendedAt: Date | null): Promise<void> {
  await tx.membership.updateMany({ where: { userId }, data: { suspendedAt } });
}

export async function setAttributesOf(tx: Tx, userId: string, attributes: PersonAttributes): Promise<void> {
  await tx.membership.updateMany({ where: { userId }, data: { attributes } });
}

/** Which of these people are members. */
export async function membersAmong(tx: Tx, userIds: readonly string[]): Promise<string[]> {
  const where = { userId: { in: [...userIds] } };
  return (await tx.membership.findMany({ where, select: { userId: true } })).map(({ userId }) => userId);
}

export async function deleteMembership(tx: Tx, userId: string): Promise<void> {
  await tx.membership.deleteMany({ where: { userId } });
}
