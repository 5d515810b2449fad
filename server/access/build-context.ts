import { systemClock } from "../platform/clock";
import { type ScopedDb, scopedDb } from "../platform/db";
import { Lake } from "../platform/lake";
import { log } from "../platform/log";
import { workspaceStorage } from "../platform/workspace-storage";
import type { Actor, Ctx, Origin } from "./context";
import type { ActorGrants } from "./decide-access";
import { readActorGrants } from "./store/actor-grants";

/** The context of one request or job: the given actor inside the given workspace. */
export function buildContext(workspaceId: string, actor: Actor, origin: Origin): Ctx {
  const db = scopedDb(workspaceId);
  const files = workspaceStorage(workspaceId);
  return {
    workspaceId,
    actor,
    db,
    grants: grantsOf(db, workspaceId, actor),
    storage: files,
    lake: new Lake(files),
    clock: systemClock,
    log: log("atlas").child({ workspaceId, actor: `${actor.kind}:${actor.id}`, requestId: origin.requestId }),
    ...origin,
  };
}

/** Grants of an actor, read when first asked for and then kept: a request lives for a moment. */
function grantsOf(db: ScopedDb, workspaceId: string, actor: Actor): () => Promise<ActorGrants> {
  let found: Promise<ActorGrants> | undefined;
  return () => {
    found ??=
      actor.kind === "system"
        ? Promise.resolve({ rules: [], attributes: {} })
        : readActorGrants(db, workspaceId, actor, systemClock.now());
    return found;
  };
}
