import { unscopedDb } from "../../platform/db";
import type { GlobalTx } from "./global-transaction";

export type SessionMethod = "password" | "oidc";

export type SessionRow = {
  id: string;
  address: string | null;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
};

const fields = {
  id: true,
  address: true,
  userAgent: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
} as const;

export async function insertSession(
  tx: GlobalTx,
  data: {
    userId: string;
    method: SessionMethod;
    address: string | null;
    userAgent: string | null;
    expiresAt: Date;
  },
): Promise<string> {
  return (await tx.session.create({ data, select: { id: true } })).id;
}

/** Sessions of a person that still hold, the one used last first. */
export async function listSessionRows(userId: string, now: Date): Promise<SessionRow[]> {
  return await unscopedDb().session.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    select: fields,
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 200,
  });
}

/** Ends a session of this person that still holds; null when there is none. */
export async function endSessionRow(
  tx: GlobalTx,
  userId: string,
  id: string,
  now: Date,
): Promise<SessionRow | null> {
  const [row] = await tx.session.updateManyAndReturn({
    where: { id, userId, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
    select: fields,
  });
  return row ?? null;
}

/** Ends every session of this person but the one; returns how many. */
export async function endOtherSessionRows(
  tx: GlobalTx,
  userId: string,
  keptId: string,
  now: Date,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, id: { not: keptId }, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
  });
  return count;
}

/** Where a person signed in from lately. */
export async function addressesOf(userId: string): Promise<string[]> {
  const rows = await unscopedDb().session.findMany({
    where: { userId, address: { not: null } },
    select: { address: true },
    distinct: ["address"],
    take: 200,
  });
  return rows.flatMap(({ address }) => address ?? []);
}

export async function findSessionMethod(id: string): Promise<string | null> {
  const row = await unscopedDb().session.findUnique({ where: { id }, select: { method: true } });
  return row?.method ?? null;
}

/** Removes sessions that ended before; returns how many. */
export async function deleteSessionsEndedBefore(before: Date): Promise<number> {
  const { count } = await unscopedDb().session.deleteMany({
    where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] },
  });
  return count;
}
