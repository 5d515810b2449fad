import { randomUUID } from "node:crypto";
import type { Prisma } from "@/prisma/generated/client";
import type { Ctx } from "../../access/context";

/** Any transaction that can write an entry, scoped to a workspace or not. */
export type AuditWriter = {
  auditPending: { create(args: { data: Prisma.AuditPendingUncheckedCreateInput }): PromiseLike<unknown> };
};

type Told = {
  action: string;
  object: { kind: string; id: string } | null;
  details: Record<string, unknown>;
  columns?: readonly string[];
  rows?: number | null;
};

/** The fields of an entry that its writer decides. */
export type AuditEntry = Record<string, unknown>;

/** Data sets may have thousands of columns; an entry names the first so many and says how many there were. */
const namedColumns = 500;

export function toEntry(ctx: Ctx, told: Told): AuditEntry {
  const columns = told.columns ?? [];
  return {
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.id,
    actorLabel: ctx.actor.label,
    action: told.action,
    objectKind: told.object?.kind ?? null,
    objectId: told.object?.id ?? null,
    columns: columns.slice(0, namedColumns),
    rows: told.rows ?? null,
    purpose: ctx.purpose ?? null,
    details: columns.length > namedColumns ? { ...told.details, columnsInAll: columns.length } : told.details,
    address: ctx.address ?? null,
    requestId: ctx.requestId,
  };
}

/** Writes an entry that takes its place in the trail when the transaction commits. */
export async function insertPending(ctx: Ctx, tx: AuditWriter, told: Told): Promise<void> {
  const entry = JSON.parse(asJson(toEntry(ctx, told))) as Prisma.InputJsonValue;
  await tx.auditPending.create({ data: { workspaceId: ctx.workspaceId, entry } });
}

/** Writes entries to the end of the trail, in one statement. */
export async function insertEvents(ctx: Ctx, entries: readonly AuditEntry[]): Promise<void> {
  const rows = asJson(entries.map((entry) => ({ ...entry, id: randomUUID(), workspaceId: ctx.workspaceId })));
  await ctx.db.$executeRaw`
    INSERT INTO "AuditEvent" ("id", "workspaceId", "actorKind", "actorId", "actorLabel", "action", "objectKind", "objectId",
      "columns", "rows", "purpose", "details", "address", "requestId")
    SELECT "id", "workspaceId", "actorKind", "actorId", "actorLabel", "action", "objectKind", "objectId",
      "columns", "rows", "purpose", "details", "address", "requestId"
    FROM jsonb_populate_recordset(NULL::"AuditEvent", ${rows}::jsonb)`;
}

/** JSON that PostgreSQL takes: it refuses NUL and halves of surrogate pairs, which names of columns may hold. */
function asJson(value: unknown): string {
  return JSON.stringify(value, (_key, item) =>
    typeof item === "string" ? item.replace(/\p{Surrogate}|\0/gu, "\ufffd") : item,
  );
}
