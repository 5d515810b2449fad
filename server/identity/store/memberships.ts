import type { Ctx } from "../../access/context";
import type { Role } from "../../access/permissions";
import type { Tx } from "../../platform/db";
import { fail } from "../../platform/errors";
import type { Member } from "../schema";
import type { GlobalTx } from "./global-transaction";

export async function insertMembership(
  tx: GlobalTx,
  data: { workspaceId: string; userId: string; role: Role; roleManaged?: boolean },
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
      user: { select: { id: true, email: true, name: true, lastSignInAt: true, disabledAt: true } },
    },
    orderBy: { user: { name: "asc" } },
  });
  return rows.map(({ role, createdAt, user }) => ({
    userId: user.id,
    email: user.email,
    name: user.name,
    role,
    joinedAt: createdAt,
    lastSignInAt: user.lastSignInAt,
    disabled: user.disabledAt !== null,
  }));
}

export async function isMember(tx: Tx, email: string): Promise<boolean> {
  return (await tx.membership.count({ where: { user: { email } } })) > 0;
}

/**
 * A member's role and how many admins there are, with the memberships of the workspace locked until
 * the transaction ends: two admins who demote each other at once must not both succeed.
 */
export async function lockMember(
  ctx: Ctx,
  tx: Tx,
  userId: string,
): Promise<{ role: Role; name: string; admins: number }> {
  // Not FOR UPDATE: entries of the audit trail refer to the workspace, and would wait here for each other.
  await tx.$queryRaw`SELECT 1 FROM "Workspace" WHERE "id" = ${ctx.workspaceId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.membership.findFirst({
    where: { userId },
    select: { role: true, user: { select: { name: true } } },
  });
  if (!row)
    return fail("missing", "identity.member_not_found", "This person is not a member of the workspace.");
  const admins = await tx.membership.count({ where: { role: "admin", user: { disabledAt: null } } });
  return { role: row.role, name: row.user.name, admins };
}

export async function setRole(tx: Tx, userId: string, role: Role): Promise<void> {
  await tx.membership.updateMany({ where: { userId }, data: { role, roleManaged: false } });
}

export async function deleteMembership(tx: Tx, userId: string): Promise<void> {
  await tx.membership.deleteMany({ where: { userId } });
}
