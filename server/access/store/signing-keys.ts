import { unscopedDb } from "../../platform/db";

export type SigningKeyRow = {
  id: string;
  /** The public half as a JSON Web Key. */
  publicJwk: Record<string, unknown>;
  /** The private half, sealed with the master key. */
  sealed: string;
  createdAt: Date;
  retiredAt: Date | null;
};

type NewSigningKey = Pick<SigningKeyRow, "id" | "sealed"> & { publicJwk: { [name: string]: string } };

/** The key that signs, and those retired since, the newest first. */
export async function listSigningKeys(retiredSince: Date): Promise<SigningKeyRow[]> {
  const rows = await unscopedDb().signingKey.findMany({
    where: { OR: [{ retiredAt: null }, { retiredAt: { gt: retiredSince } }] },
    orderBy: { createdAt: "desc" },
  });
  return rows.map((row) => ({ ...row, publicJwk: row.publicJwk as Record<string, unknown> }));
}

/**
 * Puts `next` in the place of the key that signs, unless that one was made after `madeBefore`. Of
 * several processes at once one does it.
 */
export async function replaceSigningKey(next: NewSigningKey, madeBefore: Date): Promise<void> {
  await unscopedDb().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('atlas.signing-key', 0))`;
    const current = await tx.signingKey.findFirst({
      where: { retiredAt: null },
      select: { createdAt: true },
    });
    if (current && current.createdAt > madeBefore) return;
    await tx.signingKey.updateMany({ where: { retiredAt: null }, data: { retiredAt: new Date() } });
    await tx.signingKey.create({ data: { ...next, createdAt: new Date() } });
  });
}

export async function deleteSigningKeysRetiredBefore(before: Date): Promise<number> {
  const { count } = await unscopedDb().signingKey.deleteMany({ where: { retiredAt: { lt: before } } });
  return count;
}

/** Puts the same private key in its place, sealed anew, unless somebody else did so first. */
export async function replaceSealedKey(id: string, was: string, sealed: string): Promise<void> {
  await unscopedDb().signingKey.updateMany({ where: { id, sealed: was }, data: { sealed } });
}
