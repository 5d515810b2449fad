import { unscopedDb } from "../../platform/db";
import type { Closing, Person, WorkspaceRef } from "../context";
import type { Role } from "../permissions";

export type SessionClaims = { userId: string; epoch: number; sessionId: string };

/** When the session was last used: writing that down each time would cost more than it tells. */
type Seen = { lastSeenAt: Date };

type MemberRow = Person &
  Seen & {
    workspaceId: string | null;
    slug: string | null;
    workspaceName: string | null;
    role: Role | null;
    deleteAfter: Date | null;
    customRoleId: string | null;
    customPermissions: string[] | null;
    secondFactorMissing: boolean;
  };

type Member = {
  workspace: WorkspaceRef & Closing;
  role: Role;
  customRoleId: string | null;
  /** Permissions of the custom role; null without one. */
  customPermissions: string[] | null;
  /** The workspace asks for a second factor, and the person signed in with a password alone. */
  secondFactorMissing: boolean;
};

/** The person of a session that still holds, or nothing. */
export async function findPerson(claims: SessionClaims): Promise<(Seen & { person: Person }) | null> {
  const [row] = await unscopedDb().$queryRaw<(Person & Seen)[]>`
    SELECT u."id"::text AS "id", u."email", u."name", s."lastSeenAt"
      FROM "Session" s
      JOIN "User" u ON u."id" = s."userId"
     WHERE s."id" = ${claims.sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > now()
       AND u."id" = ${claims.userId}::uuid AND u."sessionEpoch" = ${claims.epoch} AND u."disabledAt" IS NULL`;
  if (!row) return null;
  const { lastSeenAt, ...person } = row;
  return { person, lastSeenAt };
}

/**
 * Session, person, workspace and membership in one statement over primary and unique keys: this
 * runs on every request, uncached, so that ending a session or removing somebody takes effect at once.
 */
export async function findMember(
  claims: SessionClaims,
  slug: string,
): Promise<(Seen & { person: Person; member: Member | null }) | null> {
  const [row] = await unscopedDb().$queryRaw<MemberRow[]>`
    SELECT u."id"::text AS "id", u."email", u."name", s."lastSeenAt", w."id"::text AS "workspaceId", w."slug",
           w."name" AS "workspaceName", w."deleteAfter", m."role"::text AS "role",
           m."customRoleId"::text AS "customRoleId", c."permissions" AS "customPermissions",
           coalesce((w."settings"->>'requireSecondFactor')::boolean, false) AND s."method" = 'password'
           AND NOT EXISTS (SELECT FROM "SecondFactor" f WHERE f."userId" = u."id" AND f."confirmedAt" IS NOT NULL)
             AS "secondFactorMissing"
      FROM "Session" s
      JOIN "User" u ON u."id" = s."userId"
      LEFT JOIN "Workspace" w ON w."slug" = ${slug}
      LEFT JOIN "Membership" m ON m."workspaceId" = w."id" AND m."userId" = u."id" AND m."suspendedAt" IS NULL
      LEFT JOIN "CustomRole" c ON c."workspaceId" = m."workspaceId" AND c."id" = m."customRoleId"
     WHERE s."id" = ${claims.sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > now()
       AND u."id" = ${claims.userId}::uuid AND u."sessionEpoch" = ${claims.epoch} AND u."disabledAt" IS NULL`;
  if (!row) return null;
  const { lastSeenAt } = row;
  const person = { id: row.id, email: row.email, name: row.name };
  if (!row.role || !row.workspaceId || !row.slug) return { person, lastSeenAt, member: null };
  const workspace = {
    id: row.workspaceId,
    slug: row.slug,
    name: row.workspaceName ?? row.slug,
    deleteAfter: row.deleteAfter,
  };
  const { role, customRoleId, customPermissions, secondFactorMissing } = row;
  const member = { workspace, role, customRoleId, customPermissions, secondFactorMissing };
  return { person, lastSeenAt, member };
}

/** Remembers when a session was used, at most once a minute however many processes serve it. */
export async function touchSession(id: string): Promise<void> {
  await unscopedDb().$executeRaw`
    UPDATE "Session" SET "lastSeenAt" = now()
     WHERE "id" = ${id}::uuid AND "lastSeenAt" < now() - interval '1 minute'`;
}
