import type { Actor, Ctx } from "@/server/access/context";
import {
  type AccessDecision,
  type AccessObject,
  type ActorGrants,
  decideAccess,
} from "@/server/access/decide-access";
import { actionOf, type DataPermission } from "@/server/access/grant-actions";
import { type GrantAction, type Permission, type PersonAttributes, permission } from "@/server/access/schema";
import { fail } from "@/server/platform/errors";

/** What the actor may do with one data set, decided from their role and the grants that speak of them. */
export type DatasetAccess = {
  decide(permission: DataPermission): AccessDecision;
  /** What row filters ask about the actor. */
  attributes: PersonAttributes;
};

export async function accessTo(ctx: Ctx, object: AccessObject): Promise<DatasetAccess> {
  return accessOfActor(ctx.actor, await ctx.grants(), object);
}

/** The same for anybody, to explain what they may do. */
export function accessOfActor(actor: Actor, grants: ActorGrants, object: AccessObject): DatasetAccess {
  return {
    decide: (permission) => decideAccess(actor, grants, object, permission),
    attributes: grants.attributes,
  };
}

/** Whether rules about tags make single columns matter, so that their tags have to be known. */
export async function needsColumnTags(ctx: Ctx): Promise<boolean> {
  return (await ctx.grants()).rules.some((rule) => rule.objectKind === "tag");
}

/** Permissions the actor has on a data set, by role or by grant; what the interface shows buttons for. */
export function permissionsOn(ctx: Ctx, access: DatasetAccess): Permission[] {
  return permission.options.filter((one) =>
    one in actionOf ? access.decide(one as DataPermission).allowed : ctx.actor.permissions.has(one),
  );
}

const doing: Record<GrantAction, string> = {
  read_masked: "read",
  read_raw: "read the raw values of",
  write: "change",
  run: "start runs of",
  export: "export",
  manage: "manage",
};

/** Refuses what the actor may not do with a data set whose name they may know. */
export function requireAccess(access: DatasetAccess, permission: DataPermission, name: string): void {
  if (access.decide(permission).allowed) return;
  fail(
    "forbidden",
    "access.not_granted",
    `You may not ${doing[actionOf[permission]]} ${name}. Ask for access on the data set's page, or an admin of the workspace.`,
  );
}
