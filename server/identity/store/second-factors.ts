import { unscopedDb } from "../../platform/db";
import type { GlobalTx } from "./global-transaction";

export type SecondFactorRow = {
  userId: string;
  sealed: string;
  confirmedAt: Date | null;
  recoveryCodes: number;
};

export async function findSecondFactor(userId: string): Promise<SecondFactorRow | null> {
  const row = await unscopedDb().secondFactor.findUnique({
    where: { userId },
    select: { userId: true, sealed: true, confirmedAt: true, _count: { select: { recoveryCodes: true } } },
  });
  if (!row) return null;
  const { _count, ...factor } = row;
  return { ...factor, recoveryCodes: _count.recoveryCodes };
}

/** Begins, or begins again, a set-up; one that was confirmed is left as it is and the answer is false. */
export async function beginSecondFactorRow(userId: string, sealed: string): Promise<boolean> {
  const changed = await unscopedDb().$executeRaw`
    INSERT INTO "SecondFactor" ("userId", "sealed") VALUES (${userId}::uuid, ${sealed})
    ON CONFLICT ("userId") DO UPDATE SET "sealed" = excluded."sealed", "createdAt" = now()
      WHERE "SecondFactor"."confirmedAt" IS NULL`;
  return changed === 1;
}

/** Of two confirmations at once only one gets `true`. */
export async function confirmSecondFactorRow(
  tx: GlobalTx,
  userId: string,
  sealed: string,
  lastStep: number,
): Promise<boolean> {
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, sealed, confirmedAt: null },
    data: { confirmedAt: new Date(), lastStep },
  });
  return count === 1;
}

/** Uses up a time step: of one that was used already, or lies before one that was, the answer is false. */
export async function useStep(tx: GlobalTx, userId: string, step: number): Promise<boolean> {
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, confirmedAt: { not: null }, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return count === 1;
}

/** Uses up a recovery code; false when there is no such one any more. */
export async function takeRecoveryCode(tx: GlobalTx, userId: string, hash: string): Promise<boolean> {
  const { count } = await tx.recoveryCode.deleteMany({
    where: { userId, hash, secondFactor: { confirmedAt: { not: null } } },
  });
  return count === 1;
}

export async function replaceRecoveryCodes(tx: GlobalTx, userId: string, hashes: string[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: hashes.map((hash) => ({ userId, hash })) });
}

export async function deleteSecondFactor(tx: GlobalTx, userId: string): Promise<void> {
  await tx.secondFactor.deleteMany({ where: { userId } });
}

export async function hasSecondFactor(userId: string): Promise<boolean> {
  const where = { userId, confirmedAt: { not: null } };
  return (await unscopedDb().secondFactor.count({ where })) > 0;
}

/** All sealed secrets, for sealing them again with another master key. */
export async function listSealedFactors(): Promise<{ userId: string; sealed: string }[]> {
  return await unscopedDb().secondFactor.findMany({ select: { userId: true, sealed: true } });
}

/** Puts the same secret in its place, sealed anew, unless somebody else did so first. */
export async function replaceSealedFactor(userId: string, was: string, sealed: string): Promise<void> {
  await unscopedDb().secondFactor.updateMany({ where: { userId, sealed: was }, data: { sealed } });
}
