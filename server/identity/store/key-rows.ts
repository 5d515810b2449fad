import type { Ctx } from "../../access/context";
import type { Role } from "../../access/permissions";
import { permission } from "../../access/schema";
import type { Tx } from "../../platform/db";
import type { ApiKey } from "../schema";
import type { GlobalTx } from "./global-transaction";

const fields = {
  id: true,
  name: true,
  prefix: true,
  role: true,
  scopes: true,
  createdById: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  rotatedAt: true,
  formerPrefix: true,
  formerUntil: true,
  formerLastUsedAt: true,
} as const;

/** The keys a person made; of a key only itself. */
function own({ actor }: Ctx) {
  return actor.kind === "key" ? { id: actor.id } : { createdById: actor.id };
}

export type NewKeyRow = {
  name: string;
  prefix: string;
  hash: string;
  role: Role;
  scopes: string[];
  expiresAt: Date | null;
};

export async function insertKey(ctx: Ctx, tx: Tx, data: NewKeyRow): Promise<ApiKey> {
  const row = await tx.apiKey.create({
    data: { ...data, workspaceId: ctx.workspaceId, createdById: ctx.actor.id },
    select: fields,
  });
  return toKey(ctx, row, new Map([[ctx.actor.id, ctx.actor.label]]));
}

/** For the admin created on first start, before there is a context. */
export async function insertKeyFor(
  tx: GlobalTx,
  data: NewKeyRow & { workspaceId: string; createdById: string },
): Promise<{ id: string }> {
  return await tx.apiKey.create({ data, select: { id: true } });
}

/** Newest first; only the actor's own unless `all`. */
export async function listKeyRows(ctx: Ctx, all: boolean): Promise<ApiKey[]> {
  const rows = await ctx.db.apiKey.findMany({
    where: all ? {} : own(ctx),
    select: fields,
    orderBy: { createdAt: "desc" },
    take: 500,
  });
  const names = await namesOf(ctx.db, rows);
  return rows.map((row) => toKey(ctx, row, names));
}

async function namesOf(db: Ctx["db"] | Tx, rows: { createdById: string }[]): Promise<Map<string, string>> {
  const people = await db.user.findMany({
    where: { id: { in: rows.map((row) => row.createdById) } },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

/**
 * Puts a new secret in the place of the old one, which goes on working until `formerUntil` (null: not
 * at all). Only one of the actor's own keys that still works; null without one.
 */
export async function rotateKeyRow(
  ctx: Ctx,
  tx: Tx,
  id: string,
  next: { hash: string; prefix: string; formerUntil: Date | null },
): Promise<ApiKey | null> {
  await tx.$queryRaw`SELECT 1 FROM "ApiKey" WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  const now = ctx.clock.now();
  const live = { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  const was = await tx.apiKey.findFirst({
    where: { AND: [{ id }, own(ctx), live] },
    select: { hash: true, prefix: true, lastUsedAt: true },
  });
  if (!was) return null;
  const { formerUntil, ...secret } = next;
  const former = formerUntil && { ...was, until: formerUntil };
  const row = await tx.apiKey.update({
    where: { id },
    data: {
      ...secret,
      generation: { increment: 1 },
      rotatedAt: now,
      formerHash: former?.hash ?? null,
      formerPrefix: former?.prefix ?? null,
      formerUntil: former?.until ?? null,
      formerLastUsedAt: former?.lastUsedAt ?? null,
    },
    select: fields,
  });
  return toKey(ctx, row, await namesOf(tx, [row]));
}

/** Revokes a live key, only one of the actor's own unless `all`. Returns its name, or null without one. */
export async function revokeKeyRow(ctx: Ctx, tx: Tx, id: string, all: boolean): Promise<string | null> {
  const where = { id, revokedAt: null, ...(!all && own(ctx)) };
  const row = await tx.apiKey.findFirst({ where, select: { name: true } });
  const { count } = await tx.apiKey.updateMany({ where, data: { revokedAt: ctx.clock.now() } });
  return row && count === 1 ? row.name : null;
}

/** Revokes every key a person made in this workspace. */
export async function revokeKeysOf(ctx: Ctx, tx: Tx, userId: string): Promise<number> {
  const { count } = await tx.apiKey.updateMany({
    where: { createdById: userId, revokedAt: null },
    data: { revokedAt: ctx.clock.now() },
  });
  return count;
}

type Row = Omit<ApiKey, "scopes" | "createdBy" | "former" | "mine"> & {
  scopes: string[];
  createdById: string;
  formerPrefix: string | null;
  formerUntil: Date | null;
  formerLastUsedAt: Date | null;
};

function toKey(ctx: Ctx, key: Row, names: Map<string, string>): ApiKey {
  const { createdById, scopes, formerPrefix, formerUntil, formerLastUsedAt, ...row } = key;
  const name = names.get(createdById);
  const works = formerPrefix !== null && formerUntil !== null && formerUntil > ctx.clock.now();
  return {
    ...row,
    former: works ? { prefix: formerPrefix, until: formerUntil, lastUsedAt: formerLastUsedAt } : null,
    mine: [createdById, row.id].includes(ctx.actor.id),
    // A scope that no longer exists grants nothing and is not shown.
    scopes: permission.options.filter((known) => scopes.includes(known)),
    createdBy: name === undefined ? null : { id: createdById, name },
  };
}
