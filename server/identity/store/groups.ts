import type { Ctx } from "../../access/context";
import type { Tx } from "../../platform/db";
import type { Group, GroupInput, GroupMember } from "../schema";

/** Groups by name, with how many members they have and how many live grants name them. */
export async function listGroupRows(ctx: Ctx): Promise<Group[]> {
  return await ctx.db.$queryRaw<Group[]>`
    SELECT g."id"::text AS "id", g."name", g."description", g."externalId", g."createdAt",
      (SELECT count(*)::int FROM "GroupMember" m
        WHERE m."workspaceId" = g."workspaceId" AND m."groupId" = g."id") AS "members",
      (SELECT count(*)::int FROM "Grant" x WHERE x."workspaceId" = g."workspaceId" AND x."subjectKind" = 'group'
        AND x."subjectId" = g."id"::text AND x."revokedAt" IS NULL
        AND (x."expiresAt" IS NULL OR x."expiresAt" > ${ctx.clock.now()})) AS "grants"
    FROM "Group" g WHERE g."workspaceId" = ${ctx.workspaceId}::uuid ORDER BY lower(g."name")`;
}

export async function listGroupMemberRows(ctx: Ctx, groupId: string): Promise<GroupMember[]> {
  const rows = await ctx.db.groupMember.findMany({
    where: { groupId },
    select: { userId: true, membership: { select: { user: { select: { name: true, email: true } } } } },
    orderBy: { membership: { user: { name: "asc" } } },
  });
  return rows.map(({ userId, membership }) => ({ userId, ...membership.user }));
}

export async function findGroup(
  db: Tx | Ctx["db"],
  id: string,
): Promise<{ name: string; externalId: string | null } | null> {
  return await db.group.findFirst({ where: { id }, select: { name: true, externalId: true } });
}

/** Whether another group is called this, in whatever case. */
export async function isGroupNameTaken(tx: Tx, name: string, exceptId?: string): Promise<boolean> {
  const where = {
    name: { equals: name, mode: "insensitive" as const },
    ...(exceptId && { id: { not: exceptId } }),
  };
  return (await tx.group.count({ where })) > 0;
}

export async function insertGroup(
  ctx: Ctx,
  tx: Tx,
  input: GroupInput & { externalId?: string | null },
): Promise<string> {
  const { name, description, externalId = null } = input;
  const data = { workspaceId: ctx.workspaceId, name, description, externalId };
  return (await tx.group.create({ data, select: { id: true } })).id;
}

/** Whether another group is known to the directory by this. */
export async function isGroupIdTaken(tx: Tx, externalId: string, exceptId?: string): Promise<boolean> {
  return (await tx.group.count({ where: { externalId, ...(exceptId && { id: { not: exceptId } }) } })) > 0;
}

export async function setGroupIdentity(
  tx: Tx,
  id: string,
  { name, externalId }: { name: string; externalId: string | null },
): Promise<void> {
  await tx.group.updateMany({ where: { id }, data: { name, externalId } });
}

export async function updateGroupRow(tx: Tx, id: string, { name, description }: GroupInput): Promise<void> {
  await tx.group.updateMany({ where: { id }, data: { name, description } });
}

export async function deleteGroupRow(tx: Tx, id: string): Promise<void> {
  await tx.group.deleteMany({ where: { id } });
}

/** Everybody who is in one of these groups. */
export async function membersOfGroups(tx: Tx, groupIds: readonly string[]): Promise<string[]> {
  const where = { groupId: { in: [...groupIds] } };
  const rows = await tx.groupMember.findMany({ where, select: { userId: true }, distinct: ["userId"] });
  return rows.map(({ userId }) => userId);
}

/** How many of them were not in it before. */
export async function addToGroup(
  ctx: Ctx,
  tx: Tx,
  groupId: string,
  userIds: readonly string[],
): Promise<number> {
  const data = userIds.map((userId) => ({ workspaceId: ctx.workspaceId, groupId, userId }));
  return (await tx.groupMember.createMany({ data, skipDuplicates: true })).count;
}

/** How many of them were in it before. */
export async function takeFromGroup(tx: Tx, groupId: string, userIds: readonly string[]): Promise<number> {
  return (await tx.groupMember.deleteMany({ where: { groupId, userId: { in: [...userIds] } } })).count;
}
