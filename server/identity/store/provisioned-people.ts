import type { Role } from "../../access/permissions";
import type { GlobalTx } from "./global-transaction";

/** What decides whether a workspace may change a person, who belongs to themselves and to every workspace they are in. */
export type Ownership = { email: string; name: string; elsewhere: boolean; hasSignIn: boolean };

export async function findOwnership(tx: GlobalTx, workspaceId: string, userId: string): Promise<Ownership> {
  const row = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      email: true,
      name: true,
      passwordHash: true,
      _count: {
        select: { oidcAccounts: true, memberships: { where: { workspaceId: { not: workspaceId } } } },
      },
    },
  });
  return {
    email: row.email,
    name: row.name,
    elsewhere: row._count.memberships > 0,
    hasSignIn: row.passwordHash !== null || row._count.oidcAccounts > 0,
  };
}

export async function hasExternalId(
  tx: GlobalTx,
  workspaceId: string,
  externalId: string,
  exceptUserId: string | null,
): Promise<boolean> {
  const others = exceptUserId ? { userId: { not: exceptUserId } } : {};
  return (await tx.membership.count({ where: { workspaceId, externalId, ...others } })) > 0;
}

export async function insertProvisioned(
  tx: GlobalTx,
  data: {
    workspaceId: string;
    userId: string;
    role: Role;
    roleManaged: boolean;
    externalId: string | null;
    suspendedAt: Date | null;
  },
): Promise<void> {
  await tx.membership.create({ data });
}

export async function updatePerson(
  tx: GlobalTx,
  userId: string,
  data: { name?: string; email?: string },
): Promise<void> {
  await tx.user.update({ where: { id: userId }, data });
  // A link sent to the address before leads nowhere.
  if (data.email) await tx.passwordReset.deleteMany({ where: { userId } });
}

type MembershipKey = { workspaceId: string; userId: string };

export async function updateMembership(
  tx: GlobalTx,
  key: MembershipKey,
  data: {
    externalId?: string | null;
    suspendedAt?: Date | null;
    role?: Role;
    customRoleId?: null;
    roleManaged?: boolean;
  },
): Promise<void> {
  await tx.membership.updateMany({ where: key, data });
}

export async function removeMembership(tx: GlobalTx, key: MembershipKey): Promise<void> {
  await tx.membership.deleteMany({ where: key });
}

/** Revokes every key the person made in this workspace; tokens they were exchanged for end with them. */
export async function revokeKeysMadeBy(
  tx: GlobalTx,
  { workspaceId, userId }: MembershipKey,
): Promise<number> {
  const { count } = await tx.apiKey.updateMany({
    where: { workspaceId, createdById: userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count;
}
