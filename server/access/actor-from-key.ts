import { hashToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { log } from "../platform/log";
import { expiredToken, readAccessToken } from "./access-tokens";
import type { KeyActor, WorkspaceRef } from "./context";

import { lesserRole, type Role } from "./permissions";
import { permissionsOf, permissionsOfMember } from "./policy";
import { type FoundKey, findKeyByFamily, findKeyByHash, touchKey } from "./store/api-keys";

export type ActingKey = {
  actor: KeyActor;
  workspace: WorkspaceRef;
  /** Which secret of the key was shown, counted from its first. */
  generation: number;
  expiresAt: Date | null;
};

/**
 * The actor behind an API key. A key never does more than the person who made it may do today, so it
 * shrinks with their role and stops when they leave. One database query, and one write a minute.
 */
export async function actorFromKey(secret: string, now: Date = new Date()): Promise<ActingKey> {
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
  const { workspace, expiresAt } = key;
  const generation = former ? key.generation - 1 : key.generation;
  return {
    actor: actorOf(key, creatorRole, former ? "former_secret" : "secret"),
    workspace,
    generation,
    expiresAt,
  };
}

/**
 * The actor behind an access token: the key it was exchanged for, as it is now. One database query, so
 * revoking the key, replacing its secret or ending the exchange stops the token at once.
 */
export async function actorFromAccessToken(token: string, now: Date = new Date()): Promise<ActingKey> {
  const claims = await readAccessToken(token, now);
  const acting = await actorFromFamily(claims.familyId, now, claims.expiresAt);
  return acting.actor.id === claims.keyId ? acting : familyEnded();
}

/** The key behind an exchange that still holds; `tokenExpiresAt` is when the token shown does. */
export async function actorFromFamily(
  familyId: string,
  now: Date,
  tokenExpiresAt?: Date,
): Promise<ActingKey> {
  const key = await findKeyByFamily(familyId);
  if (!key) return familyEnded();
  const { family, workspace, expiresAt, lastUsedAt } = key;
  const creatorRole = requireLiveKey(key, now);
  if (!family.live || !secretWorks(key, family.generation, now)) return familyEnded();
  // It was later already: whoever sets a clock back does not bring expired tokens back.
  if (tokenExpiresAt && lastUsedAt && tokenExpiresAt <= lastUsedAt) return expiredToken();
  noteUse(key.id, lastUsedAt, false, now);
  return { actor: actorOf(key, creatorRole, "token"), workspace, generation: family.generation, expiresAt };
}

/** Whether the secret of this generation is the current one, or the one before within its overlap. */
function secretWorks(key: FoundKey, generation: number, now: Date): boolean {
  if (generation === key.generation) return true;
  return generation === key.generation - 1 && key.formerUntil !== null && key.formerUntil > now;
}

function familyEnded(): never {
  return refuse("access.token_revoked", "This token was revoked. Exchange the API key for another.");
}

/** Fails as unauthenticated unless the key still works; returns the role of its creator today. */
function requireLiveKey(key: FoundKey, now: Date): Role {
  if (key.workspace.deleteAfter)
    return refuse(
      "access.workspace_closed",
      "The workspace of this API key is to be deleted; an admin may restore it.",
    );
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
  const creator = permissionsOfMember({ role: creatorRole, customPermissions: key.creatorCustomPermissions });
  const permissions = new Set([...permissionsOf(role, key.scopes)].filter((one) => creator.has(one)));
  const { id, creatorId, scopes } = key;
  const customRoleId = key.creatorCustomRoleId ?? undefined;
  return { kind: "key", id, creatorId, scopes, label, role, customRoleId, permissions, credential };
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
