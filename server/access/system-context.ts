import { randomUUID } from "node:crypto";
import { buildContext } from "./build-context";
import type { Ctx } from "./context";
import { permissions } from "./permissions";

/**
 * Atlas itself at work in a workspace. `reason` says why, in the words the audit trail shows:
 * "run 0198…", "retention".
 */
export function systemContext(workspaceId: string, reason: string, requestId: string = randomUUID()): Ctx {
  return buildContext(
    workspaceId,
    { kind: "system", id: "system", label: `Atlas (${reason})`, permissions: new Set(permissions) },
    { requestId },
  );
}
