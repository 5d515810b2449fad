import { unscopedDb } from "../../platform/db";
import type { Closing, Person, WorkspaceRef } from "../context";
import type { Role } from "../permissions";

export type SessionClaims = { userId: string; epoch: number };

type MemberRow = {
  id: string;
  email: string;
  name: string;
  workspaceId: string | null;
  slug: string | null;
  workspaceName: string | null;
  role: Role | null;
  deleteAfter: Date | null;
  customRoleId: string | null;
  customPermissions: string[] | null;
};

export type FoundMember = {
  workspace: WorkspaceRef & Closing;
  role: Role;
  customRoleId: string | null;
  /** Permissions of the custom role; null without one. */
  customPermissions: string[] | null;
};

/** The person of a session that still holds, or nothing. */
export async function findPerson(claims: SessionClaims): Promise<Person | null> {
  return await unscopedDb().user.findFirst({
    where: { id: claims.userId, sessionEpoch: claims.epoch, disabledAt: null },
    select: { id: true, email: true, name: true },
  });
}

/**
 * Session, person, workspace and membership in one statement over primary and unique keys: this
 * runs on every request, uncached, so that removing somebody takes effect at once.
 */
export async function findMember(
  claims: SessionClaims,
  slug: string,
): Promise<{ person: Person; member: FoundMember | null } | null> {
  const [row] = await unscopedDb().$queryRaw<MemberRow[]>`
    SELECT u."id"::text AS "id", u."email", u."name", w."id"::text AS "workspaceId", w."slug",
           w."name" AS "workspaceName", w."deleteAfter", m."role"::text AS "role", m."customRoleId"::text AS "customRoleId",
           c."permissions" AS "customPermissions"
      FROM "User" u
      LEFT JOIN "Workspace" w ON w."slug" = ${slug}
      LEFT JOIN "Membership" m ON m."workspaceId" = w."id" AND m."userId" = u."id" AND m."suspendedAt" IS NULL
      LEFT JOIN "CustomRole" c ON c."workspaceId" = m."workspaceId" AND c."id" = m."customRoleId"
     WHERE u."id" = ${claims.userId}::uuid AND u."sessionEpoch" = ${claims.epoch} AND u."disabledAt" IS NULL`;
  if (!row) return null;
  const person = { id: row.id, email: row.email, name: row.name };
  if (!row.role || !row.workspaceId || !row.slug) return { person, member: null };
  const workspace = {
    id: row.workspaceId,
    slug: row.slug,
    name: row.workspaceName ?? row.slug,
    deleteAfter: row.deleteAfter,
  };
  const { role, customRoleId, customPermissions } = row;
  return { person, member: { workspace, role, customRoleId, customPermissions } };
}
