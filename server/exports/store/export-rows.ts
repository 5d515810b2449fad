import type { Ctx } from "@/server/access/context";
import { type JobError, jobError } from "@/server/jobs/schema";
import { json, type Tx } from "@/server/platform/db";

export type ExportRow = {
  id: string;
  status: "running" | "ready" | "failed" | "cancelled" | "expired";
  jobRunId: string | null;
  requestedById: string;
  requestedBy: string;
  storageKey: string | null;
  sha256: string | null;
  bytes: bigint | null;
  rows: bigint | null;
  files: number | null;
  error: JobError | null;
  createdAt: Date;
  finishedAt: Date | null;
  expiresAt: Date | null;
};

/** What a finished archive is. */
export type Finished = {
  storageKey: string;
  sha256: string;
  bytes: number;
  rows: number;
  files: number;
  expiresAt: Date;
};

/** Adds an export that is running; a second one of the workspace breaks a unique index. */
export async function insertExport(ctx: Ctx, tx: Tx): Promise<string> {
  const [row] = await tx.workspaceExport.createManyAndReturn({
    data: [{ workspaceId: ctx.workspaceId, requestedById: ctx.actor.id, requestedBy: ctx.actor.label }],
    select: { id: true },
  });
  return row?.id ?? "";
}

export async function setJob(tx: Tx, id: string, jobRunId: string): Promise<void> {
  await tx.workspaceExport.updateMany({ where: { id }, data: { jobRunId } });
}

export async function findRunning(tx: Tx): Promise<ExportRow | null> {
  return parsed(await tx.workspaceExport.findFirst({ where: { status: "running" } }));
}

export async function findExport(ctx: Ctx, id: string): Promise<ExportRow | null> {
  return parsed(await ctx.db.workspaceExport.findFirst({ where: { id } }));
}

/** The newest ones. */
export async function listExportRows(ctx: Ctx, take: number): Promise<ExportRow[]> {
  const rows = await ctx.db.workspaceExport.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
  });
  return rows.flatMap((row) => parsed(row) ?? []);
}

/** Notes the archive, unless the export has ended meanwhile. */
export async function markReady(tx: Tx, id: string, now: Date, finished: Finished): Promise<boolean> {
  const { count } = await tx.workspaceExport.updateMany({
    where: { id, status: "running" },
    data: { ...finished, status: "ready", finishedAt: now },
  });
  return count === 1;
}

/** Ends an export that is running without an archive. The transaction may be one without a workspace. */
export async function markEnded(
  tx: Tx,
  of: { workspaceId: string; id: string },
  status: "failed" | "cancelled",
  now: Date,
  error: Omit<JobError, "kind"> & { kind: string },
): Promise<boolean> {
  const { count } = await tx.workspaceExport.updateMany({
    where: { ...of, status: "running" },
    data: { status, finishedAt: now, error: json(error) },
  });
  return count === 1;
}

/** Archives whose time is over. */
export async function listOver(ctx: Ctx, now: Date): Promise<string[]> {
  const rows = await ctx.db.workspaceExport.findMany({
    where: { status: "ready", expiresAt: { lte: now } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export async function markExpired(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.workspaceExport.updateMany({
    where: { id, status: "ready" },
    data: { status: "expired", storageKey: null },
  });
  return count === 1;
}

/** Whether one is running, and the keys of the archives that can be downloaded. */
export async function liveArchives(ctx: Ctx): Promise<{ running: boolean; keys: ReadonlySet<string> }> {
  const rows = await ctx.db.workspaceExport.findMany({
    where: { status: { in: ["running", "ready"] } },
    select: { status: true, storageKey: true },
  });
  return {
    running: rows.some(({ status }) => status === "running"),
    keys: new Set(rows.flatMap(({ storageKey }) => storageKey ?? [])),
  };
}

/** The audit trail tells of them; here they are forgotten. */
export async function deleteEnded(ctx: Ctx, before: Date): Promise<void> {
  await ctx.db.workspaceExport.deleteMany({
    where: { status: { in: ["failed", "cancelled", "expired"] }, createdAt: { lt: before } },
  });
}

export async function readWorkspace(ctx: Ctx): Promise<{ id: string; slug: string; name: string }> {
  return await ctx.db.workspace.findFirstOrThrow({
    where: { id: ctx.workspaceId },
    select: { id: true, slug: true, name: true },
  });
}

function parsed<Row extends { error: unknown }>(row: Row | null) {
  return row && { ...row, error: jobError.nullable().catch(null).parse(row.error) };
}
