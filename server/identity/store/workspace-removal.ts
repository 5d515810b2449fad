import type { Ctx } from "../../access/context";
import { type Tx, unscopedDb } from "../../platform/db";

const batch = 50;

/** Marks the workspace of this context when it has this name and is not marked yet. */
export async function markForRemoval(
  ctx: Ctx,
  tx: Tx,
  { name, now, deleteAfter }: { name: string; now: Date; deleteAfter: Date },
): Promise<boolean> {
  const { count } = await tx.workspace.updateMany({
    where: { id: ctx.workspaceId, name, deleteAfter: null },
    data: { deleteRequestedAt: now, deleteRequestedBy: ctx.actor.label, deleteAfter },
  });
  return count === 1;
}

/** Takes the mark away while there is time. */
export async function unmarkForRemoval(ctx: Ctx, tx: Tx): Promise<boolean> {
  const { count } = await tx.workspace.updateMany({
    where: { id: ctx.workspaceId, deleteAfter: { gt: ctx.clock.now() } },
    data: { deleteRequestedAt: null, deleteRequestedBy: null, deleteAfter: null },
  });
  return count === 1;
}

export async function listDueForRemoval(now: Date): Promise<string[]> {
  const rows = await unscopedDb().workspace.findMany({
    where: { deleteAfter: { lte: now } },
    select: { id: true },
    orderBy: { deleteAfter: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** From here on the time is over, whatever the clock of another machine says. */
const over = new Date(0);

/** Notes that the removal begins, and where the audit trail ends; a workspace restored meanwhile is left alone. */
export async function startRemoval(id: string, now: Date): Promise<void> {
  await unscopedDb().$transaction(async (tx) => {
    const { count } = await tx.workspace.updateMany({
      where: { id, deleteAfter: { lte: now } },
      data: { deleteAfter: over },
    });
    if (count === 0) return;
    const { slug, deleteRequestedAt, auditHead } = await tx.workspace.findUniqueOrThrow({
      where: { id },
      select: { slug: true, deleteRequestedAt: true, auditHead: { select: { seq: true, hash: true } } },
    });
    const end = { lastEntry: auditHead?.seq ?? null, lastHash: auditHead?.hash ?? null };
    await tx.removedWorkspace.createMany({
      data: [{ id, slug, requestedAt: deleteRequestedAt ?? now, startedAt: now, ...end }],
      skipDuplicates: true,
    });
  });
}

export async function listUnfinishedRemovals(): Promise<{ id: string; slug: string }[]> {
  return await unscopedDb().removedWorkspace.findMany({
    where: { finishedAt: null },
    select: { id: true, slug: true },
    orderBy: { startedAt: "asc" },
  });
}

/** Deletes the rows of a workspace: data sets with their runs a few at a time, then the rest with the workspace itself. */
export async function deleteRows(workspaceId: string, signal: AbortSignal): Promise<void> {
  const db = unscopedDb();
  for (;;) {
    signal.throwIfAborted();
    const some = await db.dataset.findMany({ where: { workspaceId }, select: { id: true }, take: batch });
    await db.dataset.deleteMany({ where: { workspaceId, id: { in: some.map(({ id }) => id) } } });
    if (some.length < batch) break;
  }
  await db.lineageNode.deleteMany({ where: { workspaceId } });
  await db.workspace.deleteMany({ where: { id: workspaceId } });
}

export async function finishRemoval(
  id: string,
  now: Date,
): Promise<{ lastEntry: bigint | null; lastHash: string | null }> {
  return await unscopedDb().removedWorkspace.update({
    where: { id },
    data: { finishedAt: now },
    select: { lastEntry: true, lastHash: true },
  });
}
