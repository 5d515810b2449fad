import type { Ctx } from "@/server/access/context";
import type { Stored } from "@/server/platform/storage";
import { ZipArchive } from "./zip-archive";

/**
 * Streams what `fill` adds to an archive into the storage, where it appears whole or not at all. Errors: those of `fill`, and
 * of the storage, such as `storage.disk_full`.
 */
export async function storeArchive(
  ctx: Ctx,
  signal: AbortSignal,
  fill: (archive: ZipArchive) => Promise<void>,
): Promise<Stored> {
  const broken = new AbortController();
  const archive = new ZipArchive(ctx.clock.now(), AbortSignal.any([signal, broken.signal]));
  const storing = ctx.storage.putStream(ctx.storage.prefix("exports"), archive.output, { signal });
  // Nobody reads the archive any more: what fills it must not wait for a reader.
  storing.catch((error: unknown) => broken.abort(error));
  try {
    await fill(archive);
    archive.close();
  } catch (error) {
    const cause = broken.signal.aborted ? broken.signal.reason : error;
    archive.output.destroy(error instanceof Error ? error : new Error("The archive was given up."));
    await storing.catch(() => undefined);
    throw cause;
  }
  return await storing;
}
