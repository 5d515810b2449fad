import { unscopedDb } from "../../platform/db";
import type { GlobalTx } from "./global-transaction";

export type PersonRow = {
  id: string;
  email: string;
  name: string;
  passwordHash: string | null;
  sessionEpoch: number;
  disabledAt: Date | null;
};

const personFields = {
  id: true,
  email: true,
  name: true,
  passwordHash: true,
  sessionEpoch: true,
  disabledAt: true,
} as const;

export async function anyPersonExists(tx?: GlobalTx): Promise<boolean> {
  return (await (tx ?? unscopedDb()).user.findFirst({ select: { id: true } })) !== null;
}

export async function findPersonByEmail(email: string, tx?: GlobalTx): Promise<PersonRow | null> {
  return await (tx ?? unscopedDb()).user.findUnique({ where: { email }, select: personFields });
}

export async function findPersonById(id: string): Promise<PersonRow | null> {
  return await unscopedDb().user.findUnique({ where: { id }, select: personFields });
}

export async function findPersonByOidc(
  tx: GlobalTx,
  account: { issuer: string; subject: string },
): Promise<PersonRow | null> {
  const row = await tx.oidcAccount.findUnique({
    where: { issuer_subject: account },
    select: { user: { select: personFields } },
  });
  return row?.user ?? null;
}

export async function linkOidcAccount(
  tx: GlobalTx,
  userId: string,
  account: { issuer: string; subject: string },
): Promise<void> {
  await tx.oidcAccount.create({ data: { userId, ...account } });
}

export async function insertPerson(
  tx: GlobalTx,
  data: { email: string; name: string; passwordHash: string | null },
): Promise<PersonRow> {
  return await tx.user.create({ data, select: personFields });
}

export async function renamePerson(tx: GlobalTx, id: string, name: string): Promise<void> {
  await tx.user.update({ where: { id }, data: { name } });
}

export async function touchSignIn(tx: GlobalTx, id: string, at: Date): Promise<void> {
  await tx.user.update({ where: { id }, data: { lastSignInAt: at } });
}

/**
 * Ends every session of the person, also one that is being opened at this moment with what held before;
 * `passwordHash` replaces the password at the same time.
 */
export async function raiseEpoch(tx: GlobalTx, id: string, passwordHash?: string): Promise<void> {
  await tx.user.update({
    where: { id },
    data: { sessionEpoch: { increment: 1 }, ...(passwordHash && { passwordHash }) },
  });
  // A link somebody asked for before must not undo the change.
  if (passwordHash) await tx.passwordReset.deleteMany({ where: { userId: id } });
  await tx.session.updateMany({ where: { userId: id, revokedAt: null }, data: { revokedAt: new Date() } });
}
