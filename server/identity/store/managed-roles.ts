import type { Role } from "../../access/permissions";
import type { GlobalTx } from "./global-transaction";

export type MappedRole = { role: Role; customRoleId: string | null };
export type Mapping = MappedRole & { workspaceId: string; claim: string };

const fields = { workspaceId: true, claim: true, role: true, customRoleId: true } as const;

/** What these groups make of somebody, in every workspace that is open. */
export async function findMappings(tx: GlobalTx, claims: readonly string[]): Promise<Mapping[]> {
  if (claims.length === 0) return [];
  return await tx.roleMapping.findMany({
    where: { claim: { in: [...claims] }, workspace: { deleteAfter: null } },
    select: fields,
    orderBy: { claim: "asc" },
  });
}

/** What the groups of the workspace that somebody is in make of them there. */
export async function findHeldMappings(
  tx: GlobalTx,
  workspaceId: string,
  userId: string,
): Promise<Mapping[]> {
  return await tx.roleMapping.findMany({
    where: { workspaceId, group: { members: { some: { userId } } } },
    select: fields,
    orderBy: { claim: "asc" },
  });
}

export async function findManagedWorkspaces(tx: GlobalTx, userId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { userId, roleManaged: true },
    select: { workspaceId: true },
  });
  return rows.map(({ workspaceId }) => workspaceId);
}

export type LockedMember = MappedRole & {
  name: string;
  suspended: boolean;
  /** Neither suspended here nor disabled altogether. */
  active: boolean;
  roleManaged: boolean;
  /** Active admins of the workspace besides this person. */
  otherAdmins: number;
};

/** A membership, with those of the workspace locked until the transaction ends; null without one. */
export async function lockMembership(
  tx: GlobalTx,
  workspaceId: string,
  userId: string,
): Promise<LockedMember | null> {
  await lockMemberships(tx, workspaceId);
  const row = await tx.membership.findFirst({
    where: { workspaceId, userId },
    select: {
      role: true,
      customRoleId: true,
      roleManaged: true,
      suspendedAt: true,
      user: { select: { name: true, disabledAt: true } },
    },
  });
  if (!row) return null;
  const otherAdmins = await tx.membership.count({
    where: {
      workspaceId,
      role: "admin",
      customRoleId: null,
      suspendedAt: null,
      userId: { not: userId },
      user: { disabledAt: null },
    },
  });
  const { role, customRoleId, roleManaged, suspendedAt, user } = row;
  const suspended = suspendedAt !== null;
  const active = !suspended && user.disabledAt === null;
  return { role, customRoleId, roleManaged, suspended, active, otherAdmins, name: user.name };
}

/** Two admins who are demoted at once must not both be. Entries of the audit trail do not wait for it. */
export async function lockMemberships(tx: GlobalTx, workspaceId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Workspace" WHERE "id" = ${workspaceId}::uuid FOR NO KEY UPDATE`;
}

export async function setMappedRole(
  tx: GlobalTx,
  key: { workspaceId: string; userId: string },
  { role, customRoleId }: MappedRole,
): Promise<void> {
  await tx.membership.updateMany({ where: key, data: { role, customRoleId } });
}
