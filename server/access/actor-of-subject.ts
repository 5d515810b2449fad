import type { Actor, Ctx } from "./context";
import type { ActorGrants } from "./decide-access";
import { lesserRole } from "./permissions";
import { permissionsOf, permissionsOfMember } from "./policy";
import { readActorGrants } from "./store/actor-grants";
import { findKeySubject, findPersonSubject } from "./store/subjects";

export type Subject = { kind: "person" | "key"; id: string };
export type FoundSubject = {
  actor: Exclude<Actor, { kind: "system" }>;
  grants: ActorGrants;
  /** Name of the custom role, or the built-in one. */
  roleName: string;
};

/**
 * A member or key of the workspace as the actor they would be if they asked something now; null where they could
 * not, being unknown, suspended, expired or revoked.
 */
export async function actorOfSubject(ctx: Ctx, { kind, id }: Subject): Promise<FoundSubject | null> {
  const found = kind === "person" ? await personActor(ctx, id) : await keyActor(ctx, id);
  if (!found) return null;
  const grants = await readActorGrants(ctx.db, ctx.workspaceId, found.actor, ctx.clock.now());
  return { ...found, grants };
}

type Found = Omit<FoundSubject, "grants"> | null;

async function personActor(ctx: Ctx, id: string): Promise<Found> {
  const row = await findPersonSubject(ctx, id);
  if (!row) return null;
  const { role, customRoleId, customRoleName, customPermissions } = row;
  return {
    actor: {
      kind: "user",
      id,
      label: row.name || row.email,
      role,
      customRoleId: customRoleId ?? undefined,
      permissions: permissionsOfMember({ role, customPermissions }),
    },
    roleName: customRoleName ?? role,
  };
}

async function keyActor(ctx: Ctx, id: string): Promise<Found> {
  const key = await findKeySubject(ctx, id, ctx.clock.now());
  const creator = key ? await findPersonSubject(ctx, key.createdById) : null;
  if (!key || !creator) return null;
  const role = lesserRole(key.role, creator.role);
  const held = permissionsOfMember(creator);
  return {
    actor: {
      kind: "key",
      id,
      creatorId: key.createdById,
      scopes: key.scopes,
      credential: "secret",
      label: `${key.name} (${key.prefix}…)`,
      role,
      customRoleId: creator.customRoleId ?? undefined,
      permissions: new Set([...permissionsOf(role, key.scopes)].filter((one) => held.has(one))),
    },
    roleName: role,
  };
}
