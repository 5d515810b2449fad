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
} as const;

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
  return toKey(row, new Map([[ctx.actor.id, ctx.actor.label]]));
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
    where: all ? {} : { createdById: ctx.actor.id },
    select: fields,
    orderBy: { createdAt: "desc" },
    take: 500,
  });
  const people = await ctx.db.user.findMany({
    where: { id: { in: rows.map((row) => row.createdById) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map((row) => toKey(row, names));
}

/** Revokes a live key, only one of the actor's own unless `all`. Returns its name, or null without one. */
export async function revokeKeyRow(ctx: Ctx, tx: Tx, id: string, all: boolean): Promise<string | null> {
  const where = { id, revokedAt: null, ...(!all && { createdById: ctx.actor.id }) };
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

type Row = Omit<ApiKey, "scopes" | "createdBy"> & { scopes: string[]; createdById: string };

function toKey({ createdById, scopes, ...row }: Row, names: Map<string, string>): ApiKey {
  const name = names.get(createdById);
  return {
    ...row,
    // A scope that no longer exists grants nothing and is not shown.
    scopes: permission.options.filter((known) => scopes.includes(known)),
    createdBy: name === undefined ? null : { id: createdById, name },
  };
}
