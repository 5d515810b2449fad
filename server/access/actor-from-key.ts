import { hashToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { log } from "../platform/log";
import type { KeyActor, WorkspaceRef } from "./context";
import { lesserRole, type Role } from "./permissions";
import { permissionsOf } from "./policy";
import { type FoundKey, findKeyByHash, touchKey } from "./store/api-keys";

/**
 * The actor behind an API key. A key never does more than the person who made it may do today, so it
 * shrinks with their role and stops when they leave. One database query, and one write a minute.
 */
export async function actorFromKey(
  secret: string,
  now: Date = new Date(),
): Promise<{ actor: KeyActor; workspace: WorkspaceRef }> {
  const key = await findKeyByHash(hashToken(secret));
  if (!key) return refuse("access.key_unknown", "This API key is not known.");
  const { former } = key;
  const prefix = (former ? key.formerPrefix : null) ?? key.prefix;
  const creatorRole = requireLiveKey({ ...key, prefix }, now);
  if (former && (!key.formerUntil || key.formerUntil <= now))
    return refuse(
      "access.key_rotated",
      `The secret ${prefix}… was replaced, and the time it went on working is over. Use the new one.`,
    );
  noteUse(key.id, former ? key.formerLastUsedAt : key.lastUsedAt, former, now);
  return { actor: actorOf(key, creatorRole, former ? "former_secret" : "secret"), workspace: key.workspace };
}

/** Fails as unauthenticated unless the key still works; returns the role of its creator today. */
function requireLiveKey(key: FoundKey, now: Date): Role {
  if (key.revokedAt) return refuse("access.key_revoked", `The API key ${key.prefix}… was revoked.`);
  if (key.expiresAt && key.expiresAt <= now)
    return refuse("access.key_expired", `The API key ${key.prefix}… has expired.`);
  return (
    key.creatorRole ??
    refuse("access.key_orphaned", `The person who made the API key ${key.prefix}… left the workspace.`)
  );
}

function actorOf(key: FoundKey, creatorRole: Role, credential: KeyActor["credential"]): KeyActor {
  const role = lesserRole(key.role, creatorRole);
  const label = `${key.name} (${key.prefix}…)`;
  return { kind: "key", id: key.id, label, role, permissions: permissionsOf(role, key.scopes), credential };
}

function noteUse(keyId: string, lastUsedAt: Date | null, former: boolean, now: Date): void {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() <= 60_000) return;
  touchKey(keyId, former).catch((error: unknown) =>
    log("access").warn({ error, keyId }, "The last use of an API key could not be recorded."),
  );
}

function refuse(code: `access.${string}`, message: string): never {
  return fail("unauthenticated", code, message);
}
