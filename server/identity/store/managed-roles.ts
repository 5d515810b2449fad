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

/** Of these members, those whose role follows from groups. */
export async function managedAmong(
  tx: GlobalTx,
  workspaceId: string,
  userIds: readonly string[],
): Promise<string[]> {
  const where = { workspaceId, userId: { in: [...userIds] }, roleManaged: true };
  const rows = await tx.membership.findMany({ where, select: { userId: true }, orderBy: { userId: "asc" } });
  return rows.map(({ userId }) => userId);
}

export async function setMappedRole(
  tx: GlobalTx,
  key: { workspaceId: string; userId: string },
  { role, customRoleId }: MappedRole,
): Promise<void> {
  await tx.membership.updateMany({ where: key, data: { role, customRoleId } });
}
