import { fail } from "../platform/errors";
import type { Actor, Ctx } from "./context";
import { actionOf, allowIncludes, isDataPermission } from "./grant-actions";
import { type Permission, permissions, type Role, roleCovers, rolePermissions } from "./permissions";

export function actorMay(actor: Actor, permission: Permission): boolean {
  return actor.permissions.has(permission);
}

/** Fails as forbidden unless the actor has the permission. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!actorMay(actor, permission))
    fail(
      "forbidden",
      "access.not_allowed",
      `This needs the permission ${permission}, which ${actor.label} does not have. Ask an admin of the workspace.`,
    );
}

/** The permissions of a role, narrowed to `scopes` when there are any. */
export function permissionsOf(role: Role, scopes: readonly string[] = []): ReadonlySet<Permission> {
  const all: readonly Permission[] = rolePermissions[role];
  return new Set(scopes.length === 0 ? all : all.filter((permission) => scopes.includes(permission)));
}

/** The permissions of a member: those of their custom role where they have one. Unknown ones grant nothing. */
export function permissionsOfMember(member: {
  role: Role;
  customPermissions: readonly string[] | null;
}): ReadonlySet<Permission> {
  if (member.customPermissions === null) return permissionsOf(member.role);
  const given = new Set(member.customPermissions);
  return new Set(permissions.filter((permission) => given.has(permission)));
}

/**
 * Refuses what the actor's role does not include, unless it is something a grant could still give for a single
 * data set: then the use case decides, which cannot get at a data set without asking.
 */
export async function requirePermissionOrGrant(ctx: Ctx, permission: Permission): Promise<void> {
  if (actorMay(ctx.actor, permission)) return;
  if (isDataPermission(permission) && inScope(ctx.actor, permission)) {
    const action = actionOf[permission];
    const { rules } = await ctx.grants();
    if (rules.some((rule) => rule.effect === "allow" && allowIncludes(rule.actions, action))) return;
  }
  requirePermission(ctx.actor, permission);
}

function inScope(actor: Actor, permission: Permission): boolean {
  return actor.kind !== "key" || actor.scopes.length === 0 || actor.scopes.includes(permission);
}

/** Nobody gives a role away that is above their own. */
export function requireRoleWithin(actor: Actor, role: Role): void {
  if (actor.kind === "system") return;
  if (roleCovers(actor.role, role) && [...permissionsOf(role)].every((one) => actor.permissions.has(one)))
    return;
  fail("forbidden", "access.role_above_own", `You cannot give the role ${role}: it is above your own.`, {
    field: "role",
  });
}

/** Nobody gives a permission away that they do not have themselves. */
export function requireScopesWithin(actor: Actor, role: Role, scopes: readonly Permission[]): void {
  const given = permissionsOf(role);
  const excess = scopes.find((scope) => !actor.permissions.has(scope) || !given.has(scope));
  if (excess)
    fail("forbidden", "access.scope_above_own", `The scope ${excess} goes beyond your rights or the role.`, {
      field: "scopes",
    });
}

/** Nobody gives away, or acts on whoever has, a right that they do not have themselves. */
export function requireRightsWithin(actor: Actor, rights: Iterable<Permission>, roleName: string): void {
  if (actor.kind === "system" || [...rights].every((right) => actor.permissions.has(right))) return;
  fail("forbidden", "access.role_above_own", `The role ${roleName} is above your own.`, { field: "role" });
}

/** A workspace keeps at least one active admin: who else could let people in again? */
export function requireAnotherAdmin(change: {
  wasAdmin: boolean;
  staysAdmin: boolean;
  otherAdmins: number;
}): void {
  if (change.wasAdmin && !change.staysAdmin && change.otherAdmins === 0)
    fail(
      "conflict",
      "access.last_admin",
      "This is the last admin of the workspace. Make somebody else an admin first.",
    );
}
