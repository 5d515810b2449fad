import type { GrantAction, Permission } from "./schema";

/** What each permission about data asks of a data set. Permissions that are not here know no single data set. */
export const actionOf = {
  "datasets:read": "read_masked",
  "runs:read": "read_masked",
  "lineage:read": "read_masked",
  "explore:read": "read_raw",
  "pii:reveal": "read_raw",
  "quarantine:read": "read_raw",
  "datasets:export": "export",
  "datasets:write": "write",
  "quarantine:write": "write",
  "runs:start": "run",
  "pii:decide": "manage",
  "datasets:delete": "manage",
  "grants:manage": "manage",
} as const satisfies Partial<Record<Permission, GrantAction>>;

/** A permission that is decided for each data set. */
export type DataPermission = keyof typeof actionOf;

export function isDataPermission(permission: Permission): permission is DataPermission {
  return permission in actionOf;
}

/** What else an allow gives: nobody can work with what they cannot see. */
const includes: Record<GrantAction, readonly GrantAction[]> = {
  read_masked: ["read_masked"],
  read_raw: ["read_raw", "read_masked"],
  write: ["write", "read_masked"],
  run: ["run", "read_masked"],
  export: ["export", "read_masked"],
  manage: ["manage", "write", "run", "export", "read_masked"],
};

export function allowIncludes(given: readonly GrantAction[], wanted: GrantAction): boolean {
  return given.some((action) => includes[action].includes(wanted));
}

/** Who may not even read may do nothing else. */
export function denyIncludes(taken: readonly GrantAction[], wanted: GrantAction): boolean {
  return taken.includes(wanted) || taken.includes("read_masked");
}
