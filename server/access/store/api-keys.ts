import { Prisma } from "@/prisma/generated/client";
import { unscopedDb } from "../../platform/db";
import type { Closing, WorkspaceRef } from "../context";
import type { Role } from "../permissions";

type KeyRow = {
  id: string;
  name: string;
  prefix: string;
  role: Role;
  scopes: string[];
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  /** How often the secret was replaced. */
  generation: number;
  /** The secret before it, where it may still be working. */
  formerPrefix: string | null;
  formerUntil: Date | null;
  formerLastUsedAt: Date | null;
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

/** What every look-up of a key selects: key, workspace, and what its creator may still do. */
const selected = Prisma.sql`
  SELECT k."id"::text AS "id", k."name", k."prefix", k."role"::text AS "role", k."scopes", k."expiresAt", k."revokedAt",
         k."lastUsedAt", k."generation", k."formerPrefix", k."formerUntil", k."formerLastUsedAt",
         w."id"::text AS "workspaceId", w."slug", w."name" AS "workspaceName", w."deleteAfter",
         CASE WHEN u."disabledAt" IS NULL AND m."suspendedAt" IS NULL THEN m."role"::text END AS "creatorRole",
         k."createdById"::text AS "creatorId", m."customRoleId"::text AS "creatorCustomRoleId",
         c."permissions" AS "creatorCustomPermissions"`;
const joined = Prisma.sql`
    JOIN "Workspace" w ON w."id" = k."workspaceId"
    LEFT JOIN "Membership" m ON m."workspaceId" = k."workspaceId" AND m."userId" = k."createdById"
    LEFT JOIN "User" u ON u."id" = k."createdById"
    LEFT JOIN "CustomRole" c ON c."workspaceId" = m."workspaceId" AND c."id" = m."customRoleId"`;

/** The key with this secret, or with it as the one before, in one statement over two unique hashes. */
export async function findKeyByHash(hash: string): Promise<(FoundKey & { former: boolean }) | null> {
  const [row] = await unscopedDb().$queryRaw<(KeyRow & { former: boolean })[]>`
    ${selected}, k."hash" <> ${hash} AS "former"
    FROM "ApiKey" k ${joined}
    WHERE k."hash" = ${hash} OR k."formerHash" = ${hash}`;
  return row ? toFound(row) : null;
}

/** The key and the exchange a token came of, in one statement over two primary keys. */
export async function findKeyByFamily(
  familyId: string,
): Promise<(FoundKey & { family: { generation: number; live: boolean } }) | null> {
  const [row] = await unscopedDb().$queryRaw<(KeyRow & { familyGeneration: number; live: boolean })[]>`
    ${selected}, f."generation" AS "familyGeneration", f."revokedAt" IS NULL AND f."expiresAt" > now() AS "live"
    FROM "TokenFamily" f
    JOIN "ApiKey" k ON k."workspaceId" = f."workspaceId" AND k."id" = f."keyId" ${joined}
    WHERE f."id" = ${familyId}::uuid`;
  if (!row) return null;
  const { familyGeneration, live, ...key } = row;
  return { ...toFound(key), family: { generation: familyGeneration, live } };
}

function toFound<Row extends KeyRow>({ workspaceId, slug, workspaceName, deleteAfter, ...key }: Row) {
  return { ...key, workspace: { id: workspaceId, slug, name: workspaceName, deleteAfter } };
}

/** Remembers when a key was used, at most once a minute however many processes serve it. */
export async function touchKey(id: string, former: boolean): Promise<void> {
  await unscopedDb().$executeRaw`
    UPDATE "ApiKey"
       SET "lastUsedAt" = now(), "formerLastUsedAt" = CASE WHEN ${former} THEN now() ELSE "formerLastUsedAt" END
     WHERE "id" = ${id}::uuid
       AND coalesce(CASE WHEN ${former} THEN "formerLastUsedAt" ELSE "lastUsedAt" END, '-infinity')
           < now() - interval '1 minute'`;
}
