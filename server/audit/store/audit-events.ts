import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../access/context";
import { json } from "../../platform/db";
import type { AuditEvent, AuditFilter } from "../schema";

/** Any client or transaction that can write an entry, scoped to a workspace or not. */
export type AuditWriter = {
  auditEvent: { create(args: { data: Prisma.AuditEventUncheckedCreateInput }): PromiseLike<unknown> };
};

type Entry = {
  action: string;
  object: { kind: string; id: string } | null;
  details: Record<string, unknown>;
};

export async function insertAuditEvent(ctx: Ctx, tx: AuditWriter, entry: Entry): Promise<void> {
  await tx.auditEvent.create({
    data: {
      workspaceId: ctx.workspaceId,
      actorKind: ctx.actor.kind,
      actorId: ctx.actor.id,
      actorLabel: ctx.actor.label,
      action: entry.action,
      objectKind: entry.object?.kind ?? null,
      objectId: entry.object?.id ?? null,
      details: json(entry.details),
      address: ctx.address ?? null,
      requestId: ctx.requestId,
    },
  });
}

/** Ids are UUIDs of version 7, so they sort by time and serve as the cursor. */
export async function findAuditEvents(ctx: Ctx, filter: AuditFilter, take: number): Promise<AuditEvent[]> {
  const rows = await ctx.db.auditEvent.findMany({
    where: {
      ...(filter.after && { id: { lt: filter.after } }),
      ...(filter.actorId && { actorId: filter.actorId }),
      ...(filter.action && { action: { startsWith: filter.action } }),
      ...(filter.objectKind && { objectKind: filter.objectKind }),
      ...(filter.objectId && { objectId: filter.objectId }),
      ...((filter.from ?? filter.to) && {
        at: { ...(filter.from && { gte: filter.from }), ...(filter.to && { lt: filter.to }) },
      }),
    },
    orderBy: { id: "desc" },
    take,
  });
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    actor: { kind: row.actorKind, id: row.actorId, label: row.actorLabel },
    action: row.action,
    object: row.objectKind && row.objectId ? { kind: row.objectKind, id: row.objectId } : null,
    details: row.details as Record<string, unknown>,
    address: row.address,
    requestId: row.requestId,
  }));
}
