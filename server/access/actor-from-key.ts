import { hashToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { log } from "../platform/log";
import type { KeyActor, WorkspaceRef } from "./context";
import { lesserRole } from "./permissions";
import { permissionsOf, permissionsOfMember } from "./policy";
import { findKeyByHash, touchKey } from "./store/api-keys";

/**
 * The actor behind an API key. A key never does more than the person who made it may do today, so it
 * shrinks with their role and stops when they leave. One database query, and one write a minute.
 */
export async function actorFromKey(
  token: string,
  now: Date = new Date(),
): Promise<{ actor: KeyActor; workspace: WorkspaceRef }> {
  const key = await findKeyByHash(hashToken(token));
  if (!key) return refuse("access.key_unknown", "This API key is not known.");
  if (key.workspace.deleteAfter)
    return refuse(
      "access.workspace_closed",
      "The workspace of this API key is to be deleted; an admin may restore it.",
    );
  if (key.revokedAt) return refuse("access.key_revoked", `The API key ${key.prefix}… was revoked.`);
  if (key.expiresAt && key.expiresAt <= now)
    return refuse("access.key_expired", `The API key ${key.prefix}… has expired.`);
  if (!key.creatorRole)
    return refuse(
      "access.key_orphaned",
      `The person who made the API key ${key.prefix}… left the workspace.`,
    );
  if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > 60_000)
    touchKey(key.id).catch((error: unknown) =>
      log("access").warn({ error, keyId: key.id }, "The last use of an API key could not be recorded."),
    );
  const role = lesserRole(key.role, key.creatorRole);
  const label = `${key.name} (${key.prefix}…)`;
  const creator = permissionsOfMember({
    role: key.creatorRole,
    customPermissions: key.creatorCustomPermissions,
  });
  const permissions = new Set([...permissionsOf(role, key.scopes)].filter((one) => creator.has(one)));
  const { id, creatorId, scopes } = key;
  const customRoleId = key.creatorCustomRoleId ?? undefined;
  return {
    actor: { kind: "key", id, creatorId, scopes, label, role, customRoleId, permissions },
    workspace: key.workspace,
  };
}

function refuse(code: `access.${string}`, message: string): never {
  return fail("unauthenticated", code, message);
}
