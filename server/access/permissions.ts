import { type Permission, permission, type Role, role } from "./schema";

export type { Permission, Role } from "./schema";

export const permissions = permission.options;
export const roles = role.options;

const viewer = [
  "workspace:read",
  "workspace:leave",
  "datasets:read",
  "runs:read",
  "lineage:read",
  "keys:manage_own",
  "access:request",
] as const;
const analyst = [...viewer, "datasets:export", "query:run"] as const;
const engineer = [
  ...analyst,
  "members:read",
  "datasets:write",
  "explore:read",
  "pii:decide",
  "quarantine:read",
  "quarantine:write",
  "runs:start",
  "lineage:write",
] as const;

/** What each role may do. The order of roles is a strict hierarchy: each includes the next one's rights. */
export const rolePermissions = {
  admin: permissions,
  engineer,
  analyst,
  viewer,
} as const satisfies Record<Role, readonly Permission[]>;

export function roleAllows(role: Role, permission: Permission): boolean {
  return (rolePermissions[role] as readonly Permission[]).includes(permission);
}

/** The lesser of two roles. */
export function lesserRole(a: Role, b: Role): Role {
  return roles.indexOf(a) > roles.indexOf(b) ? a : b;
}

/** Whether `role` includes every right of `other`. */
export function roleCovers(role: Role, other: Role): boolean {
  return lesserRole(role, other) === other;
}

/** The lowest built-in role that includes all of `rights`: as which a custom role with them is ranked. */
export function rankOf(rights: readonly Permission[]): Role {
  return roles.findLast((role) => rights.every((right) => roleAllows(role, right))) ?? "admin";
}
