import { z } from "zod";
import type { ScopedDb } from "../../platform/db";
import type { Actor } from "../context";
import type { ActorGrants } from "../decide-access";
import { grantAction, objectKind, type PersonAttributes, personAttributes } from "../schema";

/** A rule as a list, because naming each value a thousand times is most of what the statement would cost. */
const rule = z.tuple([
  z.string(),
  z.enum(["allow", "deny"]),
  z.array(grantAction),
  objectKind,
  z.string(),
  z.array(z.string()),
  z.string().nullable(),
  z.array(z.string()),
]);

type Row = {
  email: string;
  name: string;
  attributes: unknown;
  groups: string[];
  rules: unknown[];
};

/**
 * Live grants that speak of an actor (as everyone, by role, group, person or key) and the attributes of the
 * person, in one statement. A key is spoken of through the person who made it as well.
 */
export async function readActorGrants(
  db: ScopedDb,
  workspaceId: string,
  actor: Exclude<Actor, { kind: "system" }>,
  now: Date,
): Promise<ActorGrants> {
  const personId = actor.kind === "user" ? actor.id : actor.creatorId;
  const keyId = actor.kind === "key" ? actor.id : "";
  const role = actor.customRoleId ?? actor.role;
  const [row] = await db.$queryRaw<Row[]>`
    WITH mine AS (
      SELECT g."id", g."name" FROM "GroupMember" gm
      JOIN "Group" g ON g."workspaceId" = gm."workspaceId" AND g."id" = gm."groupId"
      WHERE gm."workspaceId" = ${workspaceId}::uuid AND gm."userId" = ${personId}::uuid),
    subjects ("kind", "id") AS (
      VALUES ('everyone', ''), ('role', ${role}), ('person', ${personId}), ('key', ${keyId})
      UNION ALL SELECT 'group', "id"::text FROM mine)
    SELECT u."email", u."name", m."attributes",
      coalesce((SELECT array_agg("name" ORDER BY "name") FROM mine), '{}') AS "groups",
      coalesce((SELECT json_agg(json_build_array(g."id", g."effect", g."actions", g."objectKind", g."objectId",
          g."columns", g."rowFilter", g."filterColumns") ORDER BY g."id")
        FROM subjects s JOIN "Grant" g ON g."workspaceId" = ${workspaceId}::uuid AND g."subjectKind" = s."kind"
          AND (g."subjectId" = s."id" OR s."kind" = 'everyone')
        WHERE g."revokedAt" IS NULL AND (g."expiresAt" IS NULL OR g."expiresAt" > ${now})), '[]') AS "rules"
    FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
    WHERE m."workspaceId" = ${workspaceId}::uuid AND m."userId" = ${personId}::uuid`;
  if (!row) return { rules: [], attributes: {} };
  return {
    rules: row.rules.map((stored) => toRule(stored)),
    attributes: { ...given(row.attributes), ...facts(row, actor) },
  };
}

function toRule(stored: unknown): ActorGrants["rules"][number] {
  const [id, effect, actions, kind, objectId, columns, sql, filterColumns] = rule.parse(stored);
  const filter = sql === null ? null : { sql, columns: filterColumns };
  return { id, effect, actions, objectKind: kind, objectId, columns, filter };
}

function given(stored: unknown): PersonAttributes {
  return personAttributes.parse(stored);
}

/** These come last: nobody is somebody else by an attribute of that name. */
function facts(row: Row, actor: Exclude<Actor, { kind: "system" }>): PersonAttributes {
  const id = actor.kind === "user" ? actor.id : actor.creatorId;
  return { id, email: row.email, name: row.name, role: actor.role, groups: row.groups };
}
