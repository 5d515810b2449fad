import { fail } from "../platform/errors";
import type { Actor } from "./context";
import { type Permission, type Role, roleCovers, rolePermissions, roles } from "./permissions";

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

/** Nobody gives a role away that is above their own. */
export function requireRoleWithin(actor: Actor, role: Role): void {
  if (actor.kind === "system" || roleCovers(actor.role, role)) return;
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

/** A workspace keeps at least one admin: who else could let people in again? */
export function requireAnotherAdmin(change: { from: Role; to: Role | null; admins: number }): void {
  const losesAdmin = change.from === roles[0] && change.to !== roles[0];
  if (losesAdmin && change.admins <= 1)
    fail(
      "conflict",
      "access.last_admin",
      "This is the last admin of the workspace. Make somebody else an admin first.",
    );
}
