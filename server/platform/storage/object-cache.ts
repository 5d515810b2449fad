import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { fail } from "../errors";
import { sha256Of } from "./content-key";
import { raiseFileError } from "./file-errors";
import { type Spooled, spool } from "./spool";

type Download = { waiting: number; abort: AbortController; path: Promise<string> };

/** What was used within this time is never evicted: the engine may open its path again. */
const inUseMs = 3_600_000;

/**
 * Local copies of remote objects, bounded in size; the least recently used go first. Several
 * processes may share the folder. Copies used within the last hour stay even beyond the bound.
 */
export class ObjectCache {
  private readonly downloads = new Map<string, Download>();
  private eviction: Promise<void> = Promise.resolve();

  constructor(
    private readonly dir: string,
    private readonly maxBytes: number,
  ) {}

  readonly tempDir = () => join(this.dir, ".tmp");

  /** The local path of a key, downloaded with `fetch` when it is not here yet; waiters share one download. */
  async path(
    key: string,
    fetch: (signal: AbortSignal) => Promise<Readable>,
    signal?: AbortSignal,
  ): Promise<string> {
    const path = join(this.dir, key);
    if (await touched(path)) return path;
    let download = this.downloads.get(key);
    if (!download) {
      const abort = new AbortController();
      const started = this.download(key, fetch, abort.signal).finally(() => this.downloads.delete(key));
      download = { waiting: 0, abort, path: started };
      this.downloads.set(key, download);
    }
    return this.wait(download, signal);
  }

  /** Takes over a finished temporary file as the copy of a key. */
  async adopt(key: string, spooled: Spooled): Promise<string> {
    const path = join(this.dir, key);
    try {
      await mkdir(dirname(path), { recursive: true });
      await rename(spooled.path, path);
    } catch (error) {
      await rm(spooled.path, { force: true });
      raiseFileError(error);
    }
    this.eviction = this.eviction.then(() => this.evict()).catch(() => undefined);
    return path;
  }

  async forget(key: string): Promise<void> {
    await rm(join(this.dir, key), { force: true });
  }

  /** Resolves when the evictions that were due are done. */
  async settled(): Promise<void> {
    await this.eviction;
  }

  private async download(
    key: string,
    fetch: (signal: AbortSignal) => Promise<Readable>,
    signal: AbortSignal,
  ) {
    const spooled = await spool(this.tempDir(), await fetch(signal), { signal });
    const expected = sha256Of(key);
    if (expected !== undefined && expected !== spooled.sha256) {
      await rm(spooled.path, { force: true });
      fail(
        "unavailable",
        "storage.altered",
        "The object storage returned other bytes than were stored. Restore the object from a backup.",
      );
    }
    return this.adopt(key, spooled);
  }

  /** A waiter that gives up stops waiting; the download itself stops when nobody is left. */
  private async wait(download: Download, signal?: AbortSignal): Promise<string> {
    download.waiting += 1;
    let stopped: (() => void) | undefined;
    const aborted = new Promise<never>((_, reject) => {
      stopped = () => reject(signal?.reason);
      if (signal?.aborted) stopped();
      signal?.addEventListener("abort", stopped);
    });
    try {
      return await Promise.race([download.path, aborted]);
    } catch (error) {
      return raiseFileError(error, signal);
    } finally {
      if (stopped) signal?.removeEventListener("abort", stopped);
      download.waiting -= 1;
      if (download.waiting === 0) {
        download.abort.abort();
        download.path.catch(() => undefined);
      }
    }
  }

  private async evict(): Promise<void> {
    const entries = await this.entries();
    let total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    for (const entry of entries.sort((a, b) => a.usedAt - b.usedAt)) {
      if (total <= this.maxBytes || Date.now() - entry.usedAt < inUseMs) return;
      await rm(entry.path, { force: true });
      total -= entry.bytes;
    }
  }

  private async entries() {
    const names = await readdir(this.dir, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile() && !entry.parentPath.startsWith(this.tempDir()));
    const measured = await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const info = await stat(path).catch(() => undefined);
        return info ? [{ path, bytes: info.size, usedAt: info.mtimeMs }] : [];
      }),
    );
    return measured.flat();
  }
}

/** Marks a copy as used just now; false when there is none. */
async function touched(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? false : raiseFileError(error)),
  );
}
