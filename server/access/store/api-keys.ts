import { unscopedDb } from "../../platform/db";
import type { Closing, WorkspaceRef } from "../context";
import type { Role } from "../permissions";

export type KeyRow = {
  id: string;
  name: string;
  prefix: string;
  role: Role;
  scopes: string[];
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  workspaceId: string;
  slug: string;
  workspaceName: string;
  deleteAfter: Date | null;
  /** Role of its creator today; null when they left the workspace, or were suspended or disabled. */
  creatorRole: Role | null;
  creatorId: string;
  creatorCustomRoleId: string | null;
  creatorCustomPermissions: string[] | null;
};

export type FoundKey = Omit<KeyRow, "workspaceId" | "slug" | "workspaceName" | "deleteAfter"> & {
  workspace: WorkspaceRef & Closing;
};

/** Key, workspace and what its creator may still do, in one statement over the unique hash. */
export async function findKeyByHash(hash: string): Promise<FoundKey | null> {
  const [row] = await unscopedDb().$queryRaw<KeyRow[]>`
    SELECT k."id"::text AS "id", k."name", k."prefix", k."role"::text AS "role", k."scopes", k."expiresAt",
           k."revokedAt", k."lastUsedAt", w."id"::text AS "workspaceId", w."slug", w."name" AS "workspaceName",
           w."deleteAfter",
           CASE WHEN u."disabledAt" IS NULL AND m."suspendedAt" IS NULL THEN m."role"::text END AS "creatorRole",
           k."createdById"::text AS "creatorId", m."customRoleId"::text AS "creatorCustomRoleId",
           c."permissions" AS "creatorCustomPermissions"
      FROM "ApiKey" k
      JOIN "Workspace" w ON w."id" = k."workspaceId"
      LEFT JOIN "Membership" m ON m."workspaceId" = k."workspaceId" AND m."userId" = k."createdById"
      LEFT JOIN "User" u ON u."id" = k."createdById"
      LEFT JOIN "CustomRole" c ON c."workspaceId" = m."workspaceId" AND c."id" = m."customRoleId"
     WHERE k."hash" = ${hash}`;
  if (!row) return null;
  const { workspaceId, slug, workspaceName, deleteAfter, ...key } = row;
  return { ...key, workspace: { id: workspaceId, slug, name: workspaceName, deleteAfter } };
}

/** Remembers when a key was used, at most once a minute however many processes serve it. */
export async function touchKey(id: string): Promise<void> {
  await unscopedDb().$executeRaw`
    UPDATE "ApiKey" SET "lastUsedAt" = now()
     WHERE "id" = ${id}::uuid AND ("lastUsedAt" IS NULL OR "lastUsedAt" < now() - interval '1 minute')`;
}
