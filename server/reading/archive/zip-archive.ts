import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { AtlasError, fail } from "@/server/platform/errors";

/** A workbook of a million rows unpacks to less than a gigabyte, about ten times its size. */
const largestTotal = 4 * 1024 ** 3;
const largestRatio = 150;
const ratioCheckedFrom = 64 * 1024 ** 2;
const mostEntries = 10_000;

/** A zip archive with the limits that keep an archive made to exhaust the machine from doing so. */
export class ZipArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
  ) {}

  static async open(path: string): Promise<ZipArchive> {
    const zip = await yauzl
      .openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
      .catch((cause: unknown) => broken(cause));
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) {
        const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
        const exploding = entry.uncompressedSize > ratioCheckedFrom && ratio > largestRatio;
        if (exploding || entries.size >= mostEntries) refuseBomb();
        refuseUnreadable(entry);
        const key = partKey(entry.fileName);
        // Files that differ in nothing but capitals are two, though parts of a workbook never are.
        entries.set(entries.has(key) ? entry.fileName : key, entry);
      }
    } catch (error) {
      zip.close();
      if (error instanceof AtlasError) throw error;
      return broken(error);
    }
    return new ZipArchive(zip, entries);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Names of the files in it, in order. */
  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.fileName).filter((name) => !name.endsWith("/"));
  }

  /** Refuses a workbook whose parts together would fill the machine. */
  limitTotal(): void {
    let total = 0;
    for (const entry of this.entries.values()) total += entry.uncompressedSize;
    if (total > largestTotal) refuseBomb();
  }

  private find(name: string): Entry | undefined {
    const entry = this.entries.get(partKey(name));
    return entry?.fileName === name ? entry : (this.entries.get(name) ?? entry);
  }

  /** The unpacked bytes of an entry; more than the archive declares, or others than it was made of, are an error. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.find(name);
    if (!entry)
      return fail("invalid", "reading.workbook_broken", `The workbook is incomplete: ${name} is missing.`);
    let stream: Readable | undefined;
    let sum = 0;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
      if (sum !== entry.crc32) broken(new Error(`the checksum of ${name} is not that of its bytes`));
    } catch (error) {
      if (error instanceof AtlasError) throw error;
      return broken(error);
    } finally {
      stream?.destroy();
    }
  }

  /** A small entry as text. */
  async text(name: string, longest: number): Promise<string> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.chunks(name)) {
      size += chunk.length;
      if (size > longest) refuseBomb();
      parts.push(chunk);
    }
    return Buffer.concat(parts).toString("utf8");
  }

  close(): void {
    this.zip.close();
  }
}

/** Names of parts in an Office file are the same in capitals and small letters. */
function partKey(name: string): string {
  return name.toLowerCase();
}

function refuseUnreadable({ generalPurposeBitFlag, compressionMethod, fileName }: Entry): void {
  if ((generalPurposeBitFlag & 1) === 1)
    fail(
      "invalid",
      "reading.encrypted",
      "The file is protected by a password. Save it without one and try again.",
    );
  if (compressionMethod !== 0 && compressionMethod !== 8)
    fail(
      "invalid",
      "reading.zip_method",
      `The zip archive packs ${fileName} by a method that Atlas does not read. Pack it again with Deflate, the usual one.`,
    );
}

function refuseBomb(): never {
  return fail("invalid", "reading.zip_bomb", "The file unpacks to an implausible size and was not read.");
}

function broken(cause: unknown): never {
  return fail(
    "invalid",
    "reading.workbook_broken",
    "The file is damaged or cut off. Save it again and retry.",
    { cause },
  );
}
