import { unscopedDb } from "../../platform/db";
import type { GlobalTx } from "./global-transaction";
import type { PersonRow } from "./people";

export async function insertReset(
  tx: GlobalTx,
  data: { tokenHash: string; userId: string; expiresAt: Date },
): Promise<void> {
  await tx.passwordReset.create({ data });
}

/**
 * The person a link that still holds belongs to, unless they were disabled since. One whose time is over is gone then:
 * who sets the clock back does not bring it back.
 */
export async function findResetPerson(tokenHash: string, now: Date): Promise<PersonRow | null> {
  await unscopedDb().passwordReset.deleteMany({ where: { tokenHash, expiresAt: { lte: now } } });
  const row = await unscopedDb().passwordReset.findFirst({
    where: { tokenHash, expiresAt: { gt: now }, user: { disabledAt: null, passwordHash: { not: null } } },
    select: { user: true },
  });
  return row?.user ?? null;
}

/** Uses a link up. Of two uses at once only one gets `true`. */
export async function takeReset(tx: GlobalTx, tokenHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.passwordReset.deleteMany({ where: { tokenHash, expiresAt: { gt: now } } });
  return count === 1;
}

export async function deleteExpiredResets(now: Date): Promise<number> {
  const { count } = await unscopedDb().passwordReset.deleteMany({ where: { expiresAt: { lt: now } } });
  return count;
}
