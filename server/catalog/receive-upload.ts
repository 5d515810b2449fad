import { basename } from "node:path";
import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { coverFileName } from "@/server/pii/cover-names";
import { env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import type { ByteSource } from "@/server/platform/storage";
import type { UploadSummary } from "./schema";
import { insertUpload } from "./store/upload-rows";

/**
 * Keeps the bytes of a file as they come, addressed by their hash. A stream that ends early leaves
 * nothing behind. `expectedBytes` is what the sender announced, where it did.
 */
export async function receiveUpload(
  ctx: Ctx,
  input: { fileName: string; stream: ByteSource; expectedBytes?: number | undefined; signal?: AbortSignal },
): Promise<UploadSummary> {
  const maxBytes = env().ATLAS_MAX_UPLOAD_BYTES;
  if ((input.expectedBytes ?? 0) > maxBytes)
    fail(
      "invalid",
      "catalog.upload_too_large",
      `Files may have up to ${maxBytes} bytes (ATLAS_MAX_UPLOAD_BYTES).`,
    );
  const fileName = cleanFileName(input.fileName);
  const stored = await ctx.storage.putStream(ctx.storage.prefix("uploads"), input.stream, {
    maxBytes,
    ...(input.signal ? { signal: input.signal } : {}),
  });
  if (input.expectedBytes !== undefined && stored.bytes !== input.expectedBytes)
    fail(
      "invalid",
      "catalog.upload_cut",
      "The upload ended before the whole file had arrived. Upload it again.",
    );
  return ctx.db.$transaction(async (tx) => {
    const upload = await insertUpload(ctx, tx, {
      fileName,
      bytes: stored.bytes,
      sha256: stored.sha256,
      storageKey: stored.key,
    });
    await recordAudit(
      ctx,
      tx,
      "uploads.received",
      { kind: "upload", id: upload.id },
      { fileName, bytes: upload.bytes },
    );
    return upload;
  });
}

/** The last part of whatever path a browser or client sent, without control characters and identifiers of persons. */
export function cleanFileName(name: string): string {
  const last = basename(name.replaceAll("\\", "/"));
  const printable = [...last].filter((c) => c >= " " && c !== "\u007f").join("");
  const clean = printable.replace(/^\.+/, "").slice(0, 255).trim();
  return (
    coverFileName(clean) || fail("invalid", "catalog.file_name", "The file needs a name.", { field: "file" })
  );
}
