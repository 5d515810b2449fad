import type { Ctx } from "@/server/access/context";
import type { SubjectChoice } from "../schema";

/** Groups, people, keys and custom roles of the workspace, by name. */
export async function listSubjectRows(ctx: Ctx): Promise<SubjectChoice[]> {
  return await ctx.db.$queryRaw<SubjectChoice[]>`
    SELECT 'role' AS "kind", "id"::text AS "id", "name", 'Custom role' AS "detail" FROM "CustomRole"
      WHERE "workspaceId" = ${ctx.workspaceId}::uuid
    UNION ALL SELECT 'group', g."id"::text, g."name", (SELECT count(*) FROM "GroupMember" m
      WHERE m."workspaceId" = g."workspaceId" AND m."groupId" = g."id")::text || ' members' FROM "Group" g
      WHERE g."workspaceId" = ${ctx.workspaceId}::uuid
    UNION ALL SELECT 'person', u."id"::text, u."name", u."email" FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
      WHERE m."workspaceId" = ${ctx.workspaceId}::uuid
    UNION ALL SELECT 'key', k."id"::text, k."name", k."prefix" || '…' FROM "ApiKey" k
      WHERE k."workspaceId" = ${ctx.workspaceId}::uuid AND k."revokedAt" IS NULL
    ORDER BY 1, 3 LIMIT 5000`;
}

/** What grants can be inherited by: tags and domains in use. */
export async function listLabelRows(ctx: Ctx): Promise<{ tags: string[]; domains: string[] }> {
  const [row] = await ctx.db.$queryRaw<[{ tags: string[]; domains: string[] }]>`
    SELECT coalesce((SELECT array_agg(DISTINCT t ORDER BY t) FROM (
        SELECT unnest("tags") AS t FROM "Dataset" WHERE "workspaceId" = ${ctx.workspaceId}::uuid
        UNION SELECT unnest("tags") FROM "DatasetColumn" WHERE "workspaceId" = ${ctx.workspaceId}::uuid) all_tags), '{}') AS "tags",
      coalesce((SELECT array_agg(DISTINCT "domain" ORDER BY "domain") FROM "Dataset"
        WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "domain" IS NOT NULL), '{}') AS "domains"`;
  return row;
}
