import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { AtlasError, fail } from "@/server/platform/errors";

/** Text rarely shrinks to a fiftieth; far beyond that only files made to exhaust a disk do. */
const largestRatio = 200;
const ratioCheckedFrom = 64 * 1024 * 1024;

/** Unpacks a gzip file into the scratch folder. A damaged or exploding one is refused and leaves nothing. */
export async function gunzipFile(
  path: string,
  target: string,
  bytes: number,
  signal?: AbortSignal,
): Promise<void> {
  let written = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      written += chunk.length;
      if (written > ratioCheckedFrom && written > bytes * largestRatio)
        done(
          new AtlasError(
            "invalid",
            "reading.zip_bomb",
            "The compressed file unpacks to an implausible size and was not read.",
          ),
        );
      else done(null, chunk);
    },
  });
  try {
    await pipeline(
      createReadStream(path),
      createGunzip(),
      guard,
      createWriteStream(target),
      signal ? { signal } : {},
    );
  } catch (error) {
    await rm(target, { force: true });
    throw explainUnpacking(error);
  }
}

/** The first unpacked bytes of a gzip file, and whether they are all there is. */
export async function gunzipHead(path: string, length: number): Promise<{ head: Buffer; complete: boolean }> {
  const parts: Buffer[] = [];
  let size = 0;
  const source = createReadStream(path);
  const unpacked = source.pipe(createGunzip());
  source.on("error", (error) => unpacked.destroy(error));
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      parts.push(chunk);
      size += chunk.length;
      if (size > length) break;
    }
  } catch (error) {
    throw explainUnpacking(error);
  } finally {
    source.destroy();
  }
  return { head: Buffer.concat(parts).subarray(0, length), complete: size <= length };
}

/** What went wrong while a file was unpacked, in words. */
export function explainUnpacking(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code ?? "";
  if (code.startsWith("Z_"))
    return new AtlasError(
      "invalid",
      "reading.gzip_broken",
      "The gzip file is damaged or cut off. Compress it again and retry.",
      { cause: error },
    );
  if (code === "ENOSPC")
    return fail("unavailable", "reading.disk_full", "The disk is full. Free some space and try again.", {
      cause: error,
    });
  return error;
}
