import { unscopedDb } from "../../platform/db";
import type { GlobalTx } from "./global-transaction";

/** A new family of tokens with its first refresh token; returns its id. */
export async function insertFamily(
  tx: GlobalTx,
  data: { workspaceId: string; keyId: string; generation: number; expiresAt: Date },
  refreshHash: string,
): Promise<string> {
  const { id } = await tx.tokenFamily.create({ data, select: { id: true } });
  await insertRefreshToken(tx, data.workspaceId, id, refreshHash);
  return id;
}

export async function insertRefreshToken(
  tx: GlobalTx,
  workspaceId: string,
  familyId: string,
  hash: string,
): Promise<void> {
  await tx.refreshToken.create({ data: { workspaceId, familyId, hash } });
}

export type FoundFamily = { familyId: string; expiresAt: Date; keyId: string; workspaceId: string };

/** Uses up a refresh token. Of two uses, at once or one after the other, only one gets `true`. */
export async function takeRefreshToken(tx: GlobalTx, hash: string): Promise<boolean> {
  const { count } = await tx.refreshToken.updateMany({
    where: { hash, usedAt: null },
    data: { usedAt: new Date() },
  });
  return count === 1;
}

export async function findFamilyByRefreshToken(hash: string): Promise<FoundFamily | null> {
  const row = await unscopedDb().refreshToken.findUnique({
    where: { hash },
    select: { family: { select: { id: true, expiresAt: true, keyId: true, workspaceId: true } } },
  });
  if (!row) return null;
  const { id, ...family } = row.family;
  return { familyId: id, ...family };
}

/** Ends a family; false when it had ended before. */
export async function endFamily(tx: GlobalTx, familyId: string): Promise<boolean> {
  const { count } = await tx.tokenFamily.updateMany({
    where: { id: familyId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return count === 1;
}

/** Until it expires a family is kept even when it ended, so that its tokens are known for what they are. */
export async function deleteExpiredFamilies(now: Date): Promise<number> {
  const { count } = await unscopedDb().tokenFamily.deleteMany({ where: { expiresAt: { lt: now } } });
  return count;
}
