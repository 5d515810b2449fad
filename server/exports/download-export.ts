import type { Readable } from "node:stream";
import type { Ctx } from "@/server/access/context";
import { recordAccess } from "@/server/audit/record-access";
import { fail } from "@/server/platform/errors";
import { requireEveryRight } from "./require-every-right";
import { findExport, readWorkspace } from "./store/export-rows";

export type ArchiveDownload = { fileName: string; bytes: number; stream: Readable };

/** An archive, as a stream, for who may see all that is in it. It stands in the audit trail before the first byte leaves. */
export async function downloadExport(ctx: Ctx, input: { exportId: string }): Promise<ArchiveDownload> {
  await requireEveryRight(ctx);
  const found = await findExport(ctx, input.exportId);
  const isOffered =
    found?.status === "ready" && found.expiresAt !== null && found.expiresAt > ctx.clock.now();
  if (!isOffered || found.storageKey === null || found.bytes === null)
    return fail(
      "missing",
      "exports.not_offered",
      "There is no such archive, or its time is over. Start a new export under Settings.",
    );
  const { slug } = await readWorkspace(ctx);
  const stream = await ctx.storage.openRead(found.storageKey);
  try {
    const details = { exportId: found.id, bytes: Number(found.bytes), sha256: found.sha256 };
    const object = { kind: "workspace", id: ctx.workspaceId };
    await recordAccess(ctx, "workspace.export_downloaded", object, { rows: Number(found.rows), details });
  } catch (error) {
    stream.destroy();
    throw error;
  }
  const day = found.createdAt.toISOString().slice(0, 10);
  return {
    fileName: `atlas-${slug.replaceAll(/[^a-z0-9-]/gi, "-")}-${day}.zip`,
    bytes: Number(found.bytes),
    stream,
  };
}
