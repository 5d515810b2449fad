import type { Ctx } from "../../access/context";
import { json, type Tx } from "../../platform/db";
import type { TrailHead } from "../chain/check-trail";
import { type ChainedEntry, type Checkpoint, genesisHash } from "../chain/entry-hash";
import { type TrailVerdict, trailVerdict } from "../schema";

export async function findHead(ctx: Ctx, tx: Tx | Ctx["db"] = ctx.db): Promise<TrailHead> {
  const head = await tx.auditHead.findFirst({ where: { workspaceId: ctx.workspaceId } });
  return head ?? { seq: 0n, hash: genesisHash, keptFrom: 1n };
}

export type StoredCheckpoint = Checkpoint & { signature: string };

export async function listCheckpoints(ctx: Ctx, tx: Tx | Ctx["db"] = ctx.db): Promise<StoredCheckpoint[]> {
  return await tx.auditCheckpoint.findMany({
    where: { workspaceId: ctx.workspaceId },
    orderBy: { number: "asc" },
    select: { number: true, seq: true, hash: true, removes: true, createdAt: true, signature: true },
  });
}

export async function findLastCheckpoint(ctx: Ctx): Promise<{ number: number; seq: bigint } | null> {
  return await ctx.db.auditCheckpoint.findFirst({
    where: { workspaceId: ctx.workspaceId },
    orderBy: { number: "desc" },
    select: { number: true, seq: true },
  });
}

export async function insertCheckpoint(ctx: Ctx, tx: Tx, checkpoint: StoredCheckpoint): Promise<void> {
  await tx.auditCheckpoint.createMany({ data: [{ ...checkpoint, workspaceId: ctx.workspaceId }] });
}

/** Entries in the order of the trail, as their hashes see them. */
export async function readTrail(ctx: Ctx, tx: Tx, after: bigint, take: number): Promise<ChainedEntry[]> {
  return await tx.$queryRaw<ChainedEntry[]>`
    SELECT "id"::text AS "id", "workspaceId"::text AS "workspaceId", "seq", "prevHash", "hash",
      (extract(epoch FROM "at") * 1000)::bigint AS "at", "actorKind", "actorId", "actorLabel", "action", "objectKind",
      "objectId", to_jsonb("columns")::text AS "columns", "rows", "purpose", "details"::text AS "details", "address", "requestId"
    FROM "AuditEvent" WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "seq" > ${after}
    ORDER BY "seq" LIMIT ${take}`;
}

/** Entries of committed transactions that never reached the trail; none, unless somebody switched the triggers off. */
export async function countPending(ctx: Ctx, tx: Tx): Promise<number> {
  return await tx.auditPending.count({ where: { workspaceId: ctx.workspaceId } });
}

/** The last entry before a time. */
export async function findLastBefore(ctx: Ctx, time: Date): Promise<{ seq: bigint; hash: string } | null> {
  return await ctx.db.auditEvent.findFirst({
    where: { at: { lt: time } },
    orderBy: [{ at: "desc" }, { seq: "desc" }],
    select: { seq: true, hash: true },
  });
}

/** Deletes some of the entries that a checkpoint gave up; returns how many. */
export async function deleteGivenUp(ctx: Ctx, keptFrom: bigint, take: number): Promise<number> {
  return await ctx.db.$executeRaw`
    DELETE FROM "AuditEvent" WHERE "id" IN (
      SELECT "id" FROM "AuditEvent" WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "seq" < ${keptFrom}
      ORDER BY "seq" LIMIT ${take})`;
}

export async function saveVerdict(ctx: Ctx, at: Date, verdict: TrailVerdict): Promise<void> {
  const data = { at, verdict: json(verdict) };
  await ctx.db.auditVerification.upsert({
    where: { workspaceId: ctx.workspaceId },
    create: { ...data, workspaceId: ctx.workspaceId },
    update: data,
  });
}

export async function findVerdict(ctx: Ctx): Promise<{ at: Date; verdict: TrailVerdict } | null> {
  const row = await ctx.db.auditVerification.findFirst({ where: { workspaceId: ctx.workspaceId } });
  return row && { at: row.at, verdict: trailVerdict.parse(row.verdict) };
}
