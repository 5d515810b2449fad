import { unscopedDb } from "../../platform/db";
import type { Person, WorkspaceRef } from "../context";
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
    secondFactorMissing: boolean;
  };

type Member = {
  workspace: WorkspaceRef;
  role: Role;
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
 * Session, person, workspace and membership in one statement over four primary or unique keys: this
 * runs on every request, uncached, so that ending a session or removing somebody takes effect at once.
 */
export async function findMember(
  claims: SessionClaims,
  slug: string,
): Promise<(Seen & { person: Person; member: Member | null }) | null> {
  const [row] = await unscopedDb().$queryRaw<MemberRow[]>`
    SELECT u."id"::text AS "id", u."email", u."name", s."lastSeenAt", w."id"::text AS "workspaceId", w."slug",
           w."name" AS "workspaceName", m."role"::text AS "role",
           coalesce((w."settings"->>'requireSecondFactor')::boolean, false) AND s."method" = 'password'
           AND NOT EXISTS (SELECT FROM "SecondFactor" f WHERE f."userId" = u."id" AND f."confirmedAt" IS NOT NULL)
             AS "secondFactorMissing"
      FROM "Session" s
      JOIN "User" u ON u."id" = s."userId"
      LEFT JOIN "Workspace" w ON w."slug" = ${slug}
      LEFT JOIN "Membership" m ON m."workspaceId" = w."id" AND m."userId" = u."id"
     WHERE s."id" = ${claims.sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > now()
       AND u."id" = ${claims.userId}::uuid AND u."sessionEpoch" = ${claims.epoch} AND u."disabledAt" IS NULL`;
  if (!row) return null;
  const { lastSeenAt } = row;
  const person = { id: row.id, email: row.email, name: row.name };
  if (!row.role || !row.workspaceId || !row.slug) return { person, lastSeenAt, member: null };
  const workspace = { id: row.workspaceId, slug: row.slug, name: row.workspaceName ?? row.slug };
  const { role, secondFactorMissing } = row;
  return { person, lastSeenAt, member: { workspace, role, secondFactorMissing } };
}

/** Remembers when a session was used, at most once a minute however many processes serve it. */
export async function touchSession(id: string): Promise<void> {
  await unscopedDb().$executeRaw`
    UPDATE "Session" SET "lastSeenAt" = now()
     WHERE "id" = ${id}::uuid AND "lastSeenAt" < now() - interval '1 minute'`;
}
