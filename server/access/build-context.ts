import { systemClock } from "../platform/clock";
import { scopedDb } from "../platform/db";
import { lake } from "../platform/lake";
import { log } from "../platform/log";
import { storage } from "../platform/storage";
import type { Actor, Ctx, Origin } from "./context";

/** The context of one request or job: the given actor inside the given workspace. */
export function buildContext(workspaceId: string, actor: Actor, origin: Origin): Ctx {
  return {
    workspaceId,
    actor,
    db: scopedDb(workspaceId),
    storage: storage(),
    lake: lake(),
    clock: systemClock,
    log: log("atlas").child({ workspaceId, actor: `${actor.kind}:${actor.id}`, requestId: origin.requestId }),
    ...origin,
  };
}
