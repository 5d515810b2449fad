import type { Clock } from "../platform/clock";
import type { ScopedDb } from "../platform/db";
import type { Lake } from "../platform/lake";
import type { Log } from "../platform/log";
import type { WorkspaceStorage } from "../platform/workspace-storage";
import type { ActorGrants } from "./decide-access";
import type { Permission, Role } from "./permissions";

/** Who acts: a signed-in person, an API key, or Atlas itself on behalf of a workspace. */
export type Actor = UserActor | KeyActor | SystemActor;

export type UserActor = { kind: "user"; id: string } & Member;
export type KeyActor = {
  kind: "key";
  id: string;
  /** The member who made the key; what holds for them holds for it. */
  creatorId: string;
  /** Permissions the key is limited to; empty means all of its role. */
  scopes: readonly string[];
  /** What it showed: the secret, the one before it, or a token it was exchanged for. */
  credential: "secret" | "former_secret" | "token";
} & Member;
export type SystemActor = { kind: "system"; id: "system"; label: string; permissions: Permissions };

type Permissions = ReadonlySet<Permission>;

type Member = {
  label: string;
  /** The built-in role, or the one a custom role is ranked as. */
  role: Role;
  customRoleId?: string | undefined;
  permissions: Permissions;
};

/** A signed-in person, before any workspace is chosen. */
export type Person = { id: string; email: string; name: string };

/** A workspace as addresses and menus name it. */
export type WorkspaceRef = { id: string; slug: string; name: string };

/** When a workspace that its admins asked to delete will be removed; null in the ordinary case. */
export type Closing = { deleteAfter: Date | null };

/** Where a request came from and how its log lines are found again. */
export type Origin = {
  requestId: string;
  /** Network address of the caller, for the audit trail and for throttling. */
  address?: string | undefined;
  /** What the caller says the access is for. */
  purpose?: string | undefined;
  /** What the browser calls itself, as people recognise their sessions by it. */
  userAgent?: string | undefined;
};

/** Everything a use case may touch, always inside one workspace. */
export type Ctx = {
  workspaceId: string;
  actor: Actor;
  /** Prisma client that adds this workspace to every operation on a tenant model. */
  db: ScopedDb;
  /** Files of this workspace and no other. */
  storage: WorkspaceStorage;
  lake: Lake;
  /** What grants say of this actor; read once, when first asked for. */
  grants: () => Promise<ActorGrants>;
  clock: Clock;
  log: Log;
  requestId: string;
  /** Where the request came from, for the audit trail. */
  address?: string | undefined;
  /** What the caller says the access is for. */
  purpose?: string | undefined;
};
