import type { Ctx } from "@/server/access/context";
import type { Tx } from "@/server/platform/db";

export type Decision = { rowId: string; state: "edited" | "discarded"; sealedEdits: string | null };

/** What people decided about quarantined rows of a data set, in a stable order. */
export async function listDecisions(ctx: Ctx, datasetId: string): Promise<Decision[]> {
  const rows = await ctx.db.quarantineDecision.findMany({
    where: { datasetId },
    orderBy: { rowId: "asc" },
    select: { rowId: true, state: true, sealedEdits: true },
  });
  return rows.map((row) => ({ ...row, state: row.state === "discarded" ? "discarded" : "edited" }));
}

export async function saveEdit(
  ctx: Ctx,
  tx: Tx,
  datasetId: string,
  rowId: string,
  sealedEdits: string,
): Promise<void> {
  const { workspaceId } = ctx;
  const decision = { state: "edited", sealedEdits, decidedBy: ctx.actor.label, decidedAt: ctx.clock.now() };
  await tx.quarantineDecision.upsert({
    where: { workspaceId_datasetId_rowId: { workspaceId, datasetId, rowId } },
    create: { workspaceId, datasetId, rowId, ...decision },
    update: decision,
    select: { rowId: true },
  });
}

/** Marks rows as discarded, or with `state: null` takes every decision about them back. */
export async function saveDecisions(
  ctx: Ctx,
  tx: Tx,
  datasetId: string,
  rowIds: string[],
  state: "discarded" | null,
): Promise<void> {
  const { workspaceId } = ctx;
  await tx.quarantineDecision.deleteMany({ where: { datasetId, rowId: { in: rowIds } } });
  if (state === null) return;
  const decided = { state, decidedBy: ctx.actor.label, decidedAt: ctx.clock.now() };
  await tx.quarantineDecision.createMany({
    data: rowIds.map((rowId) => ({ workspaceId, datasetId, rowId, ...decided })),
  });
}

/** Corrections of the whole workspace whose seal is not by the key `keyId`, some at a time. */
export async function listEditsSealedOtherwise(
  ctx: Ctx,
  keyId: string,
  limit: number,
): Promise<{ datasetId: string; rowId: string; sealedEdits: string }[]> {
  const rows = await ctx.db.quarantineDecision.findMany({
    where: { sealedEdits: { not: null }, NOT: { sealedEdits: { startsWith: `v1.${keyId}.` } } },
    take: limit,
    select: { datasetId: true, rowId: true, sealedEdits: true },
  });
  return rows.flatMap(({ sealedEdits, ...row }) => (sealedEdits === null ? [] : [{ ...row, sealedEdits }]));
}

/** The same corrections under another seal, unless somebody corrected the row meanwhile. */
export async function replaceSealedEdits(
  ctx: Ctx,
  of: { datasetId: string; rowId: string },
  was: string,
  sealedEdits: string,
): Promise<void> {
  await ctx.db.quarantineDecision.updateMany({ where: { ...of, sealedEdits: was }, data: { sealedEdits } });
}
