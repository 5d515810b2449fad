import type { Ctx } from "../access/context";
import { actorMay, requirePermission, requireRoleWithin, requireScopesWithin } from "../access/policy";
import { recordAudit } from "../audit/record-audit";
import { hashToken, randomToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { keyPrefix } from "./key-prefix";
import type { ApiKey, ApiKeyInput, NewApiKey } from "./schema";
import { insertKey, listKeyRows, revokeKeyRow } from "./store/key-rows";

/** Makes an API key with at most the rights of the person who makes it. The secret is returned only here. */
export async function createKey(ctx: Ctx, input: ApiKeyInput): Promise<NewApiKey> {
  requireRoleWithin(ctx.actor, input.role);
  requireScopesWithin(ctx.actor, input.role, input.scopes);
  if (input.expiresAt && input.expiresAt <= ctx.clock.now())
    fail("invalid", "identity.key_expiry_past", "The expiry must lie in the future.", { field: "expiresAt" });
  const secret = randomToken("atlas");
  const { name, role, scopes, expiresAt } = input;
  return await ctx.db.$transaction(async (tx) => {
    const row = { name, role, scopes, expiresAt, prefix: keyPrefix(secret), hash: hashToken(secret) };
    const key = await insertKey(ctx, tx, row);
    await recordAudit(ctx, tx, "keys.created", { kind: "key", id: key.id }, { name, role, scopes });
    return { key, secret };
  });
}

/** One's own keys, or with `members:manage` those of everybody in the workspace. */
export async function listKeys(ctx: Ctx, input: { whose: "mine" | "all" }): Promise<ApiKey[]> {
  if (input.whose === "all") requirePermission(ctx.actor, "members:manage");
  return await listKeyRows(ctx, input.whose === "all");
}

/** Revokes one's own key, or with `members:manage` anybody's. It stops working with the next request. */
export async function revokeKey(ctx: Ctx, input: { keyId: string }): Promise<void> {
  const all = actorMay(ctx.actor, "members:manage");
  await ctx.db.$transaction(async (tx) => {
    const name =
      (await revokeKeyRow(ctx, tx, input.keyId, all)) ??
      fail("missing", "identity.key_not_found", "There is no such live API key.");
    await recordAudit(ctx, tx, "keys.revoked", { kind: "key", id: input.keyId }, { name });
  });
}
