import {
  Database,
  House,
  Inbox,
  KeyRound,
  type LucideIcon,
  ScrollText,
  Settings2,
  ShieldCheck,
  UserRound,
  UsersRound,
  Waypoints,
  Workflow,
} from "lucide-react";
import type { Permission } from "@/server/access/schema";

export type Destination = {
  /** First part of the path inside a workspace; empty for its home. */
  segment: string;
  label: string;
  icon: LucideIcon;
  /** Who sees it. The page and its procedures check again. */
  permission: Permission;
  /** Key that goes there after `g`. */
  key: string;
};

export type NavGroup = { label: string | null; destinations: readonly Destination[] };

/** The one list of destinations: rail, command palette, shortcuts and breadcrumbs read it. */
export const navGroups: readonly NavGroup[] = [
  {
    label: null,
    destinations: [{ segment: "", label: "Home", icon: House, permission: "workspace:read", key: "h" }],
  },
  {
    label: "Data",
    destinations: [
      { segment: "datasets", label: "Data sets", icon: Database, permission: "datasets:read", key: "d" },
      { segment: "runs", label: "Runs", icon: Workflow, permission: "runs:read", key: "r" },
    ],
  },
  {
    label: "Understand",
    destinations: [
      { segment: "lineage", label: "Lineage", icon: Waypoints, permission: "lineage:read", key: "l" },
    ],
  },
  {
    label: "Admin",
    destinations: [
      { segment: "members", label: "Members", icon: UsersRound, permission: "members:read", key: "m" },
      { segment: "access", label: "Access", icon: ShieldCheck, permission: "grants:manage", key: "p" },
      { segment: "requests", label: "Access requests", icon: Inbox, permission: "access:request", key: "e" },
      { segment: "keys", label: "API keys", icon: KeyRound, permission: "keys:manage_own", key: "k" },
      { segment: "audit", label: "Audit", icon: ScrollText, permission: "audit:read", key: "a" },
      { segment: "settings", label: "Settings", icon: Settings2, permission: "workspace:manage", key: "s" },
    ],
  },
];

/** Pages that belong to a person rather than to the rail. */
export const accountSegment = { segment: "account", label: "Your account", icon: UserRound };
export const sessionsSegment = { segment: "sessions", label: "Sessions and keys", icon: ShieldCheck };
export const personalSegments = [accountSegment, sessionsSegment];

export function hrefTo(workspace: string, segment: string): string {
  return segment ? `/${workspace}/${segment}` : `/${workspace}`;
}

/** The groups with what the reader may open; empty groups are left out. */
export function visibleGroups(permissions: readonly Permission[]): NavGroup[] {
  return navGroups
    .map((group) => ({
      ...group,
      destinations: group.destinations.filter(({ permission }) => permissions.includes(permission)),
    }))
    .filter((group) => group.destinations.length > 0);
}

/** The destination a path inside a workspace belongs to. */
export function currentSegment(path: string): string {
  return path.split("/")[2] ?? "";
}
