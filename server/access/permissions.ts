/** Every permission there is. A procedure, a route and a page name one of these. */
export const permissions = [
  "workspace:read",
  "workspace:manage",
  "members:read",
  "members:manage",
  "keys:manage_own",
  "audit:read",
  "datasets:read",
  "datasets:write",
  "datasets:delete",
  "datasets:export",
  "explore:read",
  "pii:reveal",
  "pii:decide",
  "quarantine:read",
  "quarantine:write",
  "runs:read",
  "runs:start",
  "lineage:read",
  "lineage:write",
  "query:run",
] as const;

export type Permission = (typeof permissions)[number];

export const roles = ["admin", "engineer", "analyst", "viewer"] as const;
export type Role = (typeof roles)[number];

const viewer = ["workspace:read", "datasets:read", "runs:read", "lineage:read", "keys:manage_own"] as const;
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

export const roleLabels = {
  admin: "Admin",
  engineer: "Data engineer",
  analyst: "Analyst",
  viewer: "Viewer",
} as const satisfies Record<Role, string>;

export function roleAllows(role: Role, permission: Permission): boolean {
  return (rolePermissions[role] as readonly Permission[]).includes(permission);
}
