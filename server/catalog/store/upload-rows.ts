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

/** An upload: to those who may write by a grant for single data sets only, just their own. */
export async function findUpload(ctx: Ctx, id: string): Promise<UploadRow> {
  const own = ctx.actor.permissions.has("datasets:write") ? {} : { createdById: ctx.actor.id };
  const row = await ctx.db.upload.findFirst({ where: { id, ...own }, select: fields });
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

export async function findDatasetUploads(tx: Tx, datasetId: string): Promise<string[]> {
  const rows = await tx.upload.findMany({ where: { runs: { some: { datasetId } } }, select: { id: true } });
  return rows.map((row) => row.id);
}

/** Those of `ids` that no run and no load refers to; `last` where no other upload shares the bytes. */
export function findUnusedUploads(
  ctx: Ctx,
  ids: string[],
): Promise<{ id: string; storageKey: string; last: boolean }[]> {
  return ctx.db.$queryRaw<{ id: string; storageKey: string; last: boolean }[]>`
    WITH unused AS (
      SELECT u."id", u."workspaceId", u."storageKey" FROM "Upload" u
      WHERE u."workspaceId" = ${ctx.workspaceId}::uuid AND u."id" = ANY(${ids}::uuid[])
        AND NOT EXISTS (SELECT 1 FROM "Load" l WHERE l."workspaceId" = u."workspaceId" AND l."uploadId" = u."id")
        AND NOT EXISTS (SELECT 1 FROM "Run" r WHERE r."workspaceId" = u."workspaceId" AND r."uploadId" = u."id"))
    SELECT u."id", u."storageKey", NOT EXISTS (
      SELECT 1 FROM "Upload" o WHERE o."workspaceId" = u."workspaceId" AND o."storageKey" = u."storageKey"
        AND o."id" NOT IN (SELECT "id" FROM unused)) AS "last"
    FROM unused u`;
}

export async function deleteUploads(ctx: Ctx, ids: string[]): Promise<void> {
  await ctx.db.upload.deleteMany({ where: { id: { in: ids } } });
}

const unused = { loads: { none: {} }, runs: { none: {} } } as const;

/** Uploads from before that moment which no run and no load refers to. */
export function findAbandonedUploads(ctx: Ctx, before: Date): Promise<{ id: string; storageKey: string }[]> {
  return ctx.db.upload.findMany({
    where: { createdAt: { lt: before }, ...unused },
    take: 1_000,
    select: { id: true, storageKey: true },
  });
}

/** Deletes the row of an upload unless something refers to it by now. */
export async function deleteUnusedUpload(ctx: Ctx, id: string): Promise<boolean> {
  const { count } = await ctx.db.upload.deleteMany({ where: { id, ...unused } });
  return count > 0;
}

/** Whether an upload still has these bytes. */
export async function sharesBytes(ctx: Ctx, storageKey: string): Promise<boolean> {
  return (await ctx.db.upload.count({ where: { storageKey } })) > 0;
}
