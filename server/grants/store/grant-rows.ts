import { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "@/server/access/context";
import { grantAction, objectKind, subjectKind } from "@/server/access/schema";
import type { Tx } from "@/server/platform/db";
import { type Grant, type GrantInput, grantEffect, type ListGrantsInput } from "../schema";

type Row = {
  id: string;
  subjectKind: string;
  subjectId: string;
  subjectName: string | null;
  effect: string;
  actions: string[];
  objectKind: string;
  objectId: string;
  objectName: string | null;
  columns: string[];
  rowFilter: string | null;
  reason: string;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  revokedBy: string | null;
};

export async function insertGrant(
  ctx: Ctx,
  tx: Tx,
  input: GrantInput & { filterColumns: string[] },
): Promise<string> {
  const { subject, object, effect, actions, columns, rowFilter, filterColumns, reason, expiresAt } = input;
  const row = await tx.grant.create({
    data: {
      workspaceId: ctx.workspaceId,
      effect,
      actions,
      columns,
      rowFilter,
      filterColumns,
      reason,
      expiresAt,
      subjectKind: subject.kind,
      subjectId: subject.id,
      objectKind: object.kind,
      objectId: object.kind === "workspace" ? "" : object.id,
      createdById: ctx.actor.id,
      createdBy: ctx.actor.label,
    },
    select: { id: true },
  });
  return row.id;
}

/** Ends a live grant; false when there was none any more. */
export async function revokeGrantRow(ctx: Ctx, tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.grant.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: ctx.clock.now(), revokedBy: ctx.actor.label },
  });
  return count === 1;
}

/** What a grant speaks of, to decide who may end it. */
export async function findGrantObject(
  ctx: Ctx,
  id: string,
): Promise<{ objectKind: string; objectId: string } | null> {
  return await ctx.db.grant.findFirst({ where: { id }, select: { objectKind: true, objectId: true } });
}

/** Grants with the names of what they speak of, newest first. */
export async function listGrantRows(
  ctx: Ctx,
  input: ListGrantsInput,
  reaches: { datasetId: string; tags: string[]; domain: string | null } | null,
): Promise<Grant[]> {
  const now = ctx.clock.now();
  const live = Prisma.sql`(g."revokedAt" IS NULL AND (g."expiresAt" IS NULL OR g."expiresAt" > ${now}))`;
  const state = { live, ended: Prisma.sql`NOT ${live}`, all: Prisma.sql`true` }[input.state];
  const reach = reaches
    ? Prisma.sql`(g."objectKind" = 'workspace' OR (g."objectKind" = 'dataset' AND g."objectId" = ${reaches.datasetId})
        OR (g."objectKind" = 'tag' AND g."objectId" = ANY(${reaches.tags}))
        OR (g."objectKind" = 'domain' AND g."objectId" = ${reaches.domain ?? ""}))`
    : Prisma.sql`true`;
  const after = input.after ? Prisma.sql`g."id" < ${input.after}::uuid` : Prisma.sql`true`;
  const pattern = `%${input.search.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT g.*,
        CASE g."subjectKind"
          WHEN 'group' THEN (SELECT "name" FROM "Group" x WHERE x."workspaceId" = g."workspaceId" AND x."id"::text = g."subjectId")
          WHEN 'person' THEN (SELECT "name" FROM "User" x JOIN "Membership" m ON m."userId" = x."id"
            WHERE m."workspaceId" = g."workspaceId" AND x."id"::text = g."subjectId")
          WHEN 'key' THEN (SELECT "name" FROM "ApiKey" x WHERE x."workspaceId" = g."workspaceId" AND x."id"::text = g."subjectId")
          WHEN 'role' THEN coalesce((SELECT "name" FROM "CustomRole" x WHERE x."workspaceId" = g."workspaceId"
            AND x."id"::text = g."subjectId"), g."subjectId")
          ELSE 'Everyone' END AS "subjectName",
        CASE g."objectKind"
          WHEN 'dataset' THEN (SELECT "name" FROM "Dataset" x WHERE x."workspaceId" = g."workspaceId" AND x."id"::text = g."objectId")
          WHEN 'workspace' THEN 'Everything' ELSE g."objectId" END AS "objectName"
      FROM "Grant" g WHERE g."workspaceId" = ${ctx.workspaceId}::uuid AND ${state} AND ${reach} AND ${after}) g
    WHERE ${input.search === ""} OR g."subjectName" ILIKE ${pattern} OR g."objectName" ILIKE ${pattern} OR g."reason" ILIKE ${pattern}
    ORDER BY g."id" DESC LIMIT ${input.limit + 1}`;
  return rows.map((row) => toGrant(row, now));
}

function toGrant(row: Row, now: Date): Grant {
  const ended = row.expiresAt && row.expiresAt <= now ? "expired" : "live";
  return {
    id: row.id,
    subject: { kind: subjectKind.parse(row.subjectKind), id: row.subjectId, name: row.subjectName },
    effect: grantEffect.parse(row.effect),
    actions: grantAction.array().parse(row.actions),
    object: { kind: objectKind.parse(row.objectKind), id: row.objectId, name: row.objectName },
    columns: row.columns,
    rowFilter: row.rowFilter,
    reason: row.reason,
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    revokedAt: row.revokedAt,
    revokedBy: row.revokedBy,
    state: row.revokedAt ? "revoked" : ended,
  };
}
