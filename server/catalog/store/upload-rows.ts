import type { Ctx } from "@/server/access/context";
import type { Tx } from "@/server/platform/db";
import { fail } from "@/server/platform/errors";
import type { UploadSummary } from "../schema";

const fields = {
  id: true,
  fileName: true,
  bytes: true,
  sha256: true,
  storageKey: true,
  createdAt: true,
} as const;
export type UploadRow = UploadSummary & { storageKey: string };

export async function insertUpload(
  ctx: Ctx,
  tx: Tx,
  upload: { fileName: string; bytes: number; sha256: string; storageKey: string },
): Promise<UploadSummary> {
  const row = await tx.upload.create({
    data: { workspaceId: ctx.workspaceId, createdById: ctx.actor.id, ...upload },
    select: fields,
  });
  return toSummary({ ...row, bytes: Number(row.bytes) });
}

export async function findUpload(ctx: Ctx, id: string): Promise<UploadRow> {
  const row = await ctx.db.upload.findFirst({ where: { id }, select: fields });
  return row
    ? { ...row, bytes: Number(row.bytes) }
    : fail(
        "missing",
        "catalog.upload_not_found",
        "This upload does not exist any more. Upload the file again.",
      );
}

/** Without the place in storage, which is nobody's business outside the server. */
export function toSummary({ storageKey: _, ...upload }: UploadRow): UploadSummary {
  return upload;
}
