import { accessTokenSeconds, signAccessToken } from "../access/access-tokens";
import { type ActingKey, actorFromFamily } from "../access/actor-from-key";
import { buildContext } from "../access/build-context";
import type { Origin } from "../access/context";
import { systemContext } from "../access/system-context";
import { recordAudit } from "../audit/record-audit";
import { hashToken, randomToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import type { TokenPair } from "./schema";
import { inTransaction } from "./store/global-transaction";
import {
  endFamily,
  type FoundFamily,
  findFamilyByRefreshToken,
  insertFamily,
  insertRefreshToken,
  takeRefreshToken,
} from "./store/token-rows";

const familyMs = 30 * 86_400_000;

/** Exchanges an API key for a token of fifteen minutes, and one that gets the next. */
export async function exchangeKey(key: ActingKey, origin: Origin): Promise<TokenPair> {
  const now = new Date();
  const { actor, workspace, generation } = key;
  const refreshToken = randomToken("refresh");
  const last = now.getTime() + familyMs;
  const expiresAt = new Date(Math.min(last, key.expiresAt?.getTime() ?? last));
  const familyId = await inTransaction(async (tx) => {
    const family = { workspaceId: workspace.id, keyId: actor.id, generation, expiresAt };
    const id = await insertFamily(tx, family, hashToken(refreshToken));
    const ctx = buildContext(workspace.id, actor, origin);
    await recordAudit(ctx, tx, "keys.exchanged", { kind: "key", id: actor.id }, { tokens: id });
    return id;
  });
  return await pairOf({ keyId: actor.id, familyId, expiresAt }, refreshToken, now);
}

/**
 * The next tokens of an exchange. A refresh token is used once; one that comes again was copied, and
 * since nobody can tell who holds the original, all tokens of the exchange end.
 */
export async function refreshTokens(given: string, origin: Origin): Promise<TokenPair> {
  const now = new Date();
  const hash = hashToken(given);
  const family =
    (await findFamilyByRefreshToken(hash)) ??
    fail(
      "unauthenticated",
      "identity.refresh_token_unknown",
      "This refresh token is not known, or has expired.",
    );
  await actorFromFamily(family.familyId, now);
  const refreshToken = randomToken("refresh");
  const taken = await inTransaction(async (tx) => {
    if (!(await takeRefreshToken(tx, hash))) return false;
    await insertRefreshToken(tx, family.workspaceId, family.familyId, hashToken(refreshToken));
    return true;
  });
  if (!taken) return await endCopied(family, origin);
  return await pairOf(family, refreshToken, now);
}

async function endCopied({ familyId, keyId, workspaceId }: FoundFamily, origin: Origin): Promise<never> {
  await inTransaction(async (tx) => {
    if (!(await endFamily(tx, familyId))) return;
    const ctx = { ...systemContext(workspaceId, "token check", origin.requestId), address: origin.address };
    await recordAudit(ctx, tx, "keys.refresh_token_reused", { kind: "key", id: keyId }, { tokens: familyId });
  });
  return fail(
    "unauthenticated",
    "identity.refresh_token_reused",
    "This refresh token was used before. All tokens of this exchange were revoked; exchange the API key again.",
  );
}

async function pairOf(
  family: { keyId: string; familyId: string; expiresAt: Date },
  refreshToken: string,
  now: Date,
): Promise<TokenPair> {
  return {
    access_token: await signAccessToken(family, now),
    token_type: "Bearer",
    expires_in: accessTokenSeconds,
    refresh_token: refreshToken,
    refresh_expires_in: Math.max(0, Math.floor((family.expiresAt.getTime() - now.getTime()) / 1000)),
  };
}
