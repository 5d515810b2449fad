import type { Permission, Role } from "@/server/access/schema";

export const roleWords: Record<Role, { label: string; may: string }> = {
  admin: { label: "Admin", may: "do everything, also members, keys of others and settings" },
  engineer: {
    label: "Data engineer",
    may: "load files, see raw data, correct quarantined rows, decide on personal data",
  },
  analyst: { label: "Analyst", may: "read, query and export trusted data" },
  viewer: { label: "Viewer", may: "read trusted data" },
};

/** What a role is called: a built-in one by its word, a custom one as it was named. */
export function roleLabel(name: string): string {
  return Object.entries(roleWords).find(([id]) => id === name)?.[1].label ?? name;
}

/** What each permission lets one do. */
export const permissionWords: Record<Permission, string> = {
  "workspace:read": "See the workspace",
  "workspace:manage": "Change settings of the workspace",
  "members:read": "See members",
  "members:manage": "Invite and remove members, change roles",
  "grants:manage": "Decide who may see and do what with data",
  "workspace:leave": "Leave the workspace",
  "access:request": "Ask for access to data",
  "keys:manage_own": "Create, rotate and revoke own API keys",
  "audit:read": "Read the audit trail",
  "datasets:read": "Read data sets",
  "datasets:write": "Load and change data sets",
  "datasets:delete": "Delete data sets",
  "datasets:export": "Export data sets",
  "explore:read": "Read the raw Explore layer",
  "pii:reveal": "See unmasked personal data",
  "pii:decide": "Decide on personal data",
  "quarantine:read": "See quarantined rows",
  "quarantine:write": "Correct and discard quarantined rows",
  "runs:read": "See runs",
  "runs:start": "Start and cancel runs",
  "lineage:read": "See lineage",
  "lineage:write": "Send lineage events",
  "query:run": "Run queries",
};

export const allPermissions = Object.keys(permissionWords) as Permission[];
