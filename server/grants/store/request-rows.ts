import type { Ctx } from "@/server/access/context";
import { grantAction } from "@/server/access/schema";
import { isUniqueViolation, type Tx } from "@/server/platform/db";
import { fail } from "@/server/platform/errors";
import { type AccessRequest, type AccessRequestInput, requestState } from "../schema";

export async function insertRequest(ctx: Ctx, tx: Tx, input: AccessRequestInput): Promise<string> {
  try {
    const row = await tx.accessRequest.create({
      data: {
        workspaceId: ctx.workspaceId,
        requesterId: ctx.actor.id,
        requester: ctx.actor.label,
        datasetId: input.datasetId,
        actions: input.actions,
        columns: input.columns,
        reason: input.reason,
        days: input.days,
      },
      select: { id: true },
    });
    return row.id;
  } catch (error) {
    // One open request of a person for a data set: a partial unique index.
    if (isUniqueViolation(error))
      fail("conflict", "grants.already_requested", "You have an open request for this data set already.");
    throw error;
  }
}

export async function findOpenRequest(ctx: Ctx, id: string) {
  return await ctx.db.accessRequest.findFirst({
    where: { id, state: "open" },
    select: {
      id: true,
      datasetId: true,
      requesterId: true,
      actions: true,
      columns: true,
      reason: true,
      days: true,
    },
  });
}

/** Ends an open request; false when it is not open (any more), or not of that person. */
export async function endRequestRow(
  ctx: Ctx,
  tx: Tx,
  id: string,
  end: { state: "approved" | "declined" | "withdrawn"; note?: string; requesterId?: string },
): Promise<boolean> {
  const { count } = await tx.accessRequest.updateMany({
    where: { id, state: "open", ...(end.requesterId ? { requesterId: end.requesterId } : {}) },
    data: {
      state: end.state,
      decidedBy: ctx.actor.label,
      decidedAt: ctx.clock.now(),
      decisionNote: end.note || null,
    },
  });
  return count === 1;
}

export async function linkGrant(ctx: Ctx, id: string, grantId: string): Promise<void> {
  await ctx.db.accessRequest.updateMany({ where: { id }, data: { grantId } });
}

const states = { open: ["open"], decided: ["approved", "declined", "withdrawn"], all: requestState.options };

export async function listRequestRows(
  ctx: Ctx,
  { state, requesterId }: { state: keyof typeof states; requesterId: string | null },
): Promise<Omit<AccessRequest, "mayDecide">[]> {
  const rows = await ctx.db.accessRequest.findMany({
    where: { state: { in: [...states[state]] }, ...(requesterId ? { requesterId } : {}) },
    orderBy: { createdAt: "desc" },
    take: 500,
    include: { dataset: { select: { id: true, name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    dataset: row.dataset,
    requester: { id: row.requesterId, name: row.requester },
    actions: grantAction.array().parse(row.actions),
    columns: row.columns,
    reason: row.reason,
    days: row.days,
    state: requestState.parse(row.state),
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt,
    decisionNote: row.decisionNote,
    createdAt: row.createdAt,
  }));
}
