import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { AtlasError, fail } from "../errors";
import type { ByteSource, PutOptions } from "../storage";
import { raiseFileError } from "./file-errors";

export type Spooled = { path: string; bytes: number; sha256: string };

const writeBuffer = 1024 * 1024;

/**
 * Streams into a temporary file, hashing on the way. The file is on disk for good when this returns;
 * when the stream is cut, too long or aborted, nothing is left.
 */
export async function spool(dir: string, source: ByteSource, options: PutOptions = {}): Promise<Spooled> {
  const path = join(dir, randomUUID());
  const hash = createHash("sha256");
  let bytes = 0;
  let sourceFailure: unknown;
  let target: WriteStream | undefined;
  async function* metered() {
    try {
      for await (const chunk of source) {
        bytes += chunk.length;
        if (options.maxBytes !== undefined && bytes > options.maxBytes) failTooLarge(options.maxBytes);
        hash.update(chunk);
        options.onBytes?.(bytes);
        yield chunk;
      }
    } catch (error) {
      sourceFailure = error;
      throw error;
    }
  }
  try {
    await mkdir(dir, { recursive: true });
    target = createWriteStream(path, { flags: "wx", flush: true, highWaterMark: writeBuffer });
    await pipeline(metered, target, options.signal ? { signal: options.signal } : {});
    return { path, bytes, sha256: hash.digest("hex") };
  } catch (error) {
    if (target) await closed(target);
    await rm(path, { force: true });
    if (sourceFailure !== undefined && !options.signal?.aborted) raiseSourceFailure(sourceFailure);
    return raiseFileError(error, options.signal);
  }
}

/** A stream that is destroyed while its file is being opened would make the file after it was removed. */
async function closed(target: WriteStream): Promise<void> {
  target.destroy();
  if (!target.closed) await new Promise<void>((resolve) => target.once("close", resolve));
}

/** Hash and size of a finished file, made durable. */
export async function measureFile(path: string, signal?: AbortSignal): Promise<Spooled> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: writeBuffer, signal })) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    await syncToDisk(path);
  } catch (error) {
    return raiseFileError(error, signal);
  }
  return { path, bytes, sha256: hash.digest("hex") };
}

/** Makes the content of a file, or the names in a folder, survive a power cut. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes temporary files nobody has written to for a while. */
export async function sweepFolder(dir: string, olderThanMs: number): Promise<number> {
  const names = await readdir(dir).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const path = join(dir, name);
    const info = await stat(path).catch(() => undefined);
    if (!info || Date.now() - info.mtimeMs < olderThanMs) continue;
    await rm(path, { force: true, recursive: true });
    removed += 1;
  }
  return removed;
}

function failTooLarge(maxBytes: number): never {
  const limit = maxBytes >= 1024 ** 2 ? `${Math.floor(maxBytes / 1024 ** 2)} MiB` : `${maxBytes} bytes`;
  return fail("invalid", "storage.too_large", `The file is larger than the ${limit} that are allowed.`);
}

function raiseSourceFailure(error: unknown): never {
  if (error instanceof AtlasError) throw error;
  return fail(
    "upstream",
    "storage.stream_cut",
    "The data stopped before its end, so nothing of it was kept. Send it again.",
    { cause: error },
  );
}
