import type { Clock } from "../platform/clock";
import type { ScopedDb } from "../platform/db";
import type { Lake } from "../platform/lake";
import type { Log } from "../platform/log";
import type { Storage } from "../platform/storage";
import type { Permission, Role } from "./permissions";

/** Who acts: a signed-in person, an API key, or Atlas itself on behalf of a workspace. */
export type Actor = UserActor | KeyActor | SystemActor;

export type UserActor = { kind: "user"; id: string; label: string; role: Role; permissions: Permissions };
export type KeyActor = {
  kind: "key";
  id: string;
  label: string;
  role: Role;
  permissions: Permissions;
  /** What it showed: the secret, the one before it, or a token it was exchanged for. */
  credential: "secret" | "former_secret" | "token";
};
export type SystemActor = { kind: "system"; id: "system"; label: string; permissions: Permissions };

type Permissions = ReadonlySet<Permission>;

/** A signed-in person, before any workspace is chosen. */
export type Person = { id: string; email: string; name: string };

/** A workspace as addresses and menus name it. */
export type WorkspaceRef = { id: string; slug: string; name: string };

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
  storage: Storage;
  lake: Lake;
  clock: Clock;
  log: Log;
  requestId: string;
  /** Where the request came from, for the audit trail. */
  address?: string | undefined;
  /** What the caller says the access is for. */
  purpose?: string | undefined;
};
