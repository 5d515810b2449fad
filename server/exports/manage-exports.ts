import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { cancelJob } from "@/server/jobs/cancel-job";
import { findJob } from "@/server/jobs/find-job";
import { submitJob } from "@/server/jobs/submit-job";
import { isUniqueViolation } from "@/server/platform/db";
import { fail } from "@/server/platform/errors";
import { exportJobs } from "./jobs";
import { requireEveryRight } from "./require-every-right";
import type { ExportStarted, WorkspaceExport } from "./schema";
import {
  type ExportRow,
  findExport,
  findRunning,
  insertExport,
  listExportRows,
  markEnded,
  setJob,
} from "./store/export-rows";

/** So many are looked at to find those that are shown; older ones are over. */
const looked = 200;

/** Starts an export of the workspace, or tells which one is running: there is one at a time. */
export async function startExport(ctx: Ctx): Promise<ExportStarted> {
  await requireEveryRight(ctx);
  try {
    const exportId = await ctx.db.$transaction(async (tx) => {
      const id = await insertExport(ctx, tx);
      const job = await submitJob(ctx, tx, exportJobs.export, { exportId: id });
      await setJob(tx, id, job.id);
      await recordAudit(ctx, tx, "workspace.export_started", aboutWorkspace(ctx), { exportId: id });
      return id;
    });
    return { exportId, started: true };
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const running = await findRunning(ctx.db);
    if (running) return { exportId: running.id, started: false };
    return fail(
      "conflict",
      "exports.just_ended",
      "Another export ended this moment. Look at it, or start a new one.",
    );
  }
}

/** Ends an export that is running. What was written of its archive is removed. */
export async function cancelExport(ctx: Ctx, input: { exportId: string }): Promise<void> {
  const found = await findExport(ctx, input.exportId);
  if (!found) return fail("missing", "exports.not_found", "There is no such export.");
  await ctx.db.$transaction(async (tx) => {
    const told = {
      kind: "cancelled",
      code: "exports.cancelled",
      message: `Cancelled by ${ctx.actor.label}.`,
    };
    const of = { workspaceId: ctx.workspaceId, id: found.id };
    // The job first, as the worker that finishes it does: neither waits for the other for ever.
    if (found.jobRunId) await cancelJob(ctx, tx, found.jobRunId);
    if (!(await markEnded(tx, of, "cancelled", ctx.clock.now(), told)))
      fail("conflict", "exports.ended", "This export has ended already; there is nothing to cancel.");
    await recordAudit(ctx, tx, "workspace.export_cancelled", aboutWorkspace(ctx), { exportId: found.id });
  });
}

/** The export that is running, archives that can be downloaded, and the last export if it came to nothing; newest first. */
export async function listExports(ctx: Ctx): Promise<{ items: WorkspaceExport[] }> {
  const now = ctx.clock.now();
  const rows = await listExportRows(ctx, looked);
  const shown = rows.filter(
    ({ status, expiresAt }, i) =>
      status === "running" ||
      (status === "ready" && expiresAt !== null && expiresAt > now) ||
      (i === 0 && status !== "expired" && status !== "ready"),
  );
  return { items: await Promise.all(shown.map((row) => withProgress(ctx, row))) };
}

async function withProgress(ctx: Ctx, row: ExportRow): Promise<WorkspaceExport> {
  const { storageKey: _, sha256: __, requestedById: ___, jobRunId, ...shown } = row;
  const job = row.status === "running" && jobRunId ? await findJob(ctx, ctx.db, jobRunId) : null;
  return {
    ...shown,
    progress: job?.progress ?? (row.status === "ready" ? 1 : 0),
    progressText: job?.progressText ?? null,
    // Why the last attempt failed, while the next one is waited for.
    error: row.error ?? job?.error ?? null,
  };
}

function aboutWorkspace(ctx: Ctx) {
  return { kind: "workspace", id: ctx.workspaceId };
}
