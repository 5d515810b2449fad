import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import { AtlasError, fail } from "@/server/platform/errors";
import { bunzip2 } from "./bunzip2";

/** How a single file may be packed. */
export const packings = ["gzip", "bzip2", "zstd"] as const;
export type Packing = (typeof packings)[number];

export function isPacking(kind: string | null): kind is Packing {
  return packings.some((packing) => packing === kind);
}

/** Text rarely shrinks to a fiftieth; far beyond that only files made to exhaust a disk do. */
const largestRatio = 200;
const ratioCheckedFrom = 64 * 1024 * 1024;

/** Unpacks a file into the scratch folder. A damaged or exploding one is refused and leaves nothing. */
export async function unpackFile(
  path: string,
  packing: Packing,
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
      unpacked(createReadStream(path), packing),
      guard,
      createWriteStream(target),
      signal ? { signal } : {},
    );
  } catch (error) {
    await rm(target, { force: true });
    throw explainUnpacking(error, packing);
  }
}

/** The first unpacked bytes of a packed file, and whether they are all there is. */
export async function unpackHead(
  path: string,
  packing: Packing,
  length: number,
): Promise<{ head: Buffer; complete: boolean }> {
  const parts: Buffer[] = [];
  let size = 0;
  const source = createReadStream(path);
  const stream = unpacked(source, packing);
  source.on("error", (error) => stream.destroy(error));
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parts.push(chunk);
      size += chunk.length;
      if (size > length) break;
    }
  } catch (error) {
    throw explainUnpacking(error, packing);
  } finally {
    source.destroy();
  }
  return { head: Buffer.concat(parts).subarray(0, length), complete: size <= length };
}

function unpacked(source: Readable, packing: Packing): Readable {
  if (packing === "gzip") return source.pipe(zlib.createGunzip());
  if (packing === "bzip2") return Readable.from(bunzip2(source));
  // Node.js reads Zstandard from 22.15 on.
  const create = (zlib as { createZstdDecompress?: () => Transform }).createZstdDecompress;
  if (create === undefined)
    return fail(
      "invalid",
      "reading.zstd",
      "This is a Zstandard file, which Atlas unpacks with Node.js 22.15 or newer only. Unpack it with zstd -d and try again.",
    );
  return source.pipe(create());
}

/** What went wrong while a file was unpacked, in words. */
export function explainUnpacking(error: unknown, packing: Packing = "gzip"): unknown {
  const code = (error as { code?: string } | null)?.code ?? "";
  if (code.startsWith("Z_") || code.startsWith("ZSTD_"))
    return new AtlasError(
      "invalid",
      `reading.${packing}_broken`,
      `The ${packing} file is damaged or cut off. Compress it again and retry.`,
      { cause: error },
    );
  if (code === "ENOSPC")
    return fail("unavailable", "reading.disk_full", "The disk is full. Free some space and try again.", {
      cause: error,
    });
  return error;
}
