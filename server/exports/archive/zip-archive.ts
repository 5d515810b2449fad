import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";

/** What an entry turned out to be, before compression. */
export type ZipEntry = { bytes: number; sha256: string };

/** A ZIP that is written one entry after another into a stream; nothing is held but what is passing through. */
export class ZipArchive {
  private readonly zip = new ZipFile();

  /** The bytes of the archive. Whoever reads them sets the pace. */
  readonly output = this.zip.outputStream as Readable;

  /** `mtime` is what every entry is dated; when `signal` is aborted, an entry under way is given up. */
  constructor(
    private readonly mtime: Date,
    private readonly signal: AbortSignal,
  ) {
    // What goes wrong with an entry is told by `add`.
    this.zip.on("error", () => undefined);
  }

  /** Writes one entry to its end. Throws what the source throws, and the reason when the signal is aborted. */
  async add(path: string, source: AsyncIterable<Uint8Array>, compress: boolean): Promise<ZipEntry> {
    this.signal.throwIfAborted();
    const hash = createHash("sha256");
    let bytes = 0;
    async function* measured() {
      for await (const chunk of source) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    }
    const stream = Readable.from(measured(), { objectMode: false });
    this.zip.addReadStream(stream, path, { mtime: this.mtime, compress });
    try {
      await finished(stream, { signal: this.signal, cleanup: true });
    } catch (error) {
      stream.destroy();
      this.signal.throwIfAborted();
      throw error;
    }
    return { bytes, sha256: hash.digest("hex") };
  }

  /** No entry follows; the output ends with the directory. */
  close(): void {
    this.zip.end();
  }
}
