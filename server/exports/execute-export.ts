import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import type { Job } from "@/server/jobs/bind-jobs";
import { fail } from "@/server/platform/errors";
import { type ArchiveContent, fillArchive } from "./archive/fill-archive";
import { storeArchive } from "./archive/store-archive";
import { listStoredArchives, removeUnknown } from "./archive/stored-archives";
import { archiveHours } from "./schema";
import { findExport, liveArchives, markReady, readWorkspace } from "./store/export-rows";

/**
 * Writes the archive of an export and offers it. Until the last statement nobody can see any of it; an attempt that was killed
 * leaves a file at most, which the next one removes.
 */
export async function executeExport(
  ctx: Ctx,
  { exportId, job }: { exportId: string; job: Job },
): Promise<void> {
  const found = await findExport(ctx, exportId);
  // Cancelled before it began, or done by an attempt that did not live to say so.
  if (found?.status !== "running") return;
  // What earlier attempts put into storage belongs to no archive that is offered.
  const stored = await listStoredArchives(ctx);
  await removeUnknown(ctx, stored, (await liveArchives(ctx)).keys, job.signal);
  const request = {
    exportId,
    workspace: await readWorkspace(ctx),
    requestedBy: { id: found.requestedById, label: found.requestedBy },
  };
  let content: ArchiveContent = { files: 0, rows: 0 };
  const { key, bytes, sha256 } = await storeArchive(ctx, job.signal, async (archive) => {
    content = await fillArchive(ctx, archive, request, (fraction, text) => job.progress(fraction, text));
  });
  await ctx.db.$transaction(async (tx) => {
    await job.fence(tx);
    const now = ctx.clock.now();
    const expiresAt = new Date(now.getTime() + archiveHours * 3_600_000);
    const finished = { ...content, storageKey: key, sha256, bytes, expiresAt };
    if (!(await markReady(tx, exportId, now, finished)))
      fail("cancelled", "exports.ended_meanwhile", "The export was cancelled as it finished.");
    await recordAudit(
      ctx,
      tx,
      "workspace.export_finished",
      { kind: "workspace", id: ctx.workspaceId },
      {
        exportId,
        requestedBy: found.requestedBy,
        ...content,
        bytes,
        sha256,
        expiresAt: expiresAt.toISOString(),
      },
    );
  });
}
