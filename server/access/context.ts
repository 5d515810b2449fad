import type { Clock } from "../platform/clock";
import type { ScopedDb } from "../platform/db";
import type { Lake } from "../platform/lake";
import type { Log } from "../platform/log";
import type { Storage } from "../platform/storage";
import type { Permission, Role } from "./permissions";

/** Who acts: a signed-in person, an API key, or Atlas itself on behalf of a workspace. */
export type Actor =
  | { kind: "user"; id: string; label: string; role: Role; permissions: ReadonlySet<Permission> }
  | { kind: "key"; id: string; label: string; role: Role; permissions: ReadonlySet<Permission> }
  | { kind: "system"; id: "system"; label: string; permissions: ReadonlySet<Permission> };

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
  address?: string;
};
