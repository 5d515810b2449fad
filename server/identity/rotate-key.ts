import type { Ctx } from "../access/context";
import { recordAudit } from "../audit/record-audit";
import { hashToken, randomToken } from "../platform/crypto";
import { fail } from "../platform/errors";
import { keyPrefix } from "./key-prefix";
import type { KeyRotation, NewApiKey } from "./schema";
import { rotateKeyRow } from "./store/key-rows";

/**
 * Replaces the secret of one's own key; name, role, scopes and expiry stay. The old secret goes on
 * working for `overlapHours`; one from a rotation before it ends now. The new one is returned only here.
 */
export async function rotateKey(ctx: Ctx, { keyId, overlapHours }: KeyRotation): Promise<NewApiKey> {
  // Whoever found an old secret or a token must not be able to turn it into one that lasts.
  if (ctx.actor.kind === "key" && ctx.actor.credential !== "secret")
    fail(
      "forbidden",
      "identity.key_rotation_credential",
      "A key is rotated with its current secret, not with the one before or with a token.",
    );
  const secret = randomToken("atlas");
  const now = ctx.clock.now().getTime();
  const formerUntil = overlapHours === 0 ? null : new Date(now + overlapHours * 3_600_000);
  return await ctx.db.$transaction(async (tx) => {
    const next = { hash: hashToken(secret), prefix: keyPrefix(secret), formerUntil };
    const key =
      (await rotateKeyRow(ctx, tx, keyId, next)) ??
      fail("missing", "identity.key_not_found", "You have no such API key that works.");
    const details = { name: key.name, overlapHours };
    await recordAudit(ctx, tx, "keys.rotated", { kind: "key", id: keyId }, details);
    return { key, secret };
  });
}
