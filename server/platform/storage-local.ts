import { constants, createReadStream } from "node:fs";
import { access, copyFile, mkdir, open, opendir, rename, rm, stat, utimes } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Storage, Stored, StoredInfo } from "./storage";
import { checkedKey, contentKey } from "./storage/content-key";
import { raiseFileError } from "./storage/file-errors";
import { plainFolder, plainPath } from "./storage/plain-path";
import { probe } from "./storage/probe";
import { measureFile, type Spooled, spool, sweepFolder, syncToDisk } from "./storage/spool";

const hour = 3_600_000;

/** Storage in a folder. Temporary files stand in `.tmp` beside the content, so a rename is atomic. */
export function openLocalStorage(root: string): Storage {
  const tempDir = join(root, ".tmp");
  const pathOf = (key: string) => join(root, checkedKey(key));

  const storage: Storage = {
    kind: "local",
    async putStream(prefix, stream, options) {
      checkedKey(prefix);
      return adopt(prefix, await spool(tempDir, stream, options));
    },
    async putFile(prefix, path, { move = false, signal } = {}) {
      checkedKey(prefix);
      const measured = await measureFile(path, signal);
      const kept = move && (await sameDevice(path, root)) ? measured : await copyToTemp(measured);
      const stored = await adopt(prefix, kept);
      if (move) await rm(path, { force: true });
      return stored;
    },
    async openRead(key, range = {}) {
      const path = await plainPath(root, checkedKey(key));
      await access(path, constants.R_OK).catch(raiseFileError);
      return createReadStream(path, range);
    },
    async localPath(key) {
      const path = await plainPath(root, checkedKey(key));
      await access(path, constants.R_OK).catch(raiseFileError);
      return path;
    },
    localFolder: (prefix) => plainFolder(root, checkedKey(prefix)),
    async exists(key) {
      return (await statOrNothing(pathOf(key))) !== undefined;
    },
    async stat(key) {
      const info = await stat(pathOf(key)).catch(raiseFileError);
      return { key, bytes: info.size, modifiedAt: info.mtime };
    },
    async remove(key) {
      const path = pathOf(key);
      if (!(await statOrNothing(dirname(path)))) return;
      await rm(join(await plainPath(root, dirname(key)), basename(key)), { force: true }).catch(
        raiseFileError,
      );
    },
    list: (prefix) => listBelow(root, checkedKey(prefix)),
    sweep: (olderThanMs = hour) => sweepFolder(tempDir, olderThanMs),
    check: () => probe(storage),
    close: () => undefined,
  };
  return storage;

  async function adopt(prefix: string, spooled: Spooled): Promise<Stored> {
    const { sha256, bytes } = spooled;
    const key = contentKey(prefix, sha256);
    try {
      const target = join(await plainFolder(root, dirname(key)), sha256);
      if ((await statOrNothing(target))?.size === bytes) {
        // Reused content counts as new, so that a clean-up by age leaves it alone.
        await utimes(target, new Date(), new Date());
        await rm(spooled.path, { force: true });
      } else {
        await rename(spooled.path, target);
        await syncToDisk(dirname(target));
      }
    } catch (error) {
      await rm(spooled.path, { force: true });
      raiseFileError(error);
    }
    return { key, bytes, sha256 };
  }

  async function copyToTemp(measured: Spooled): Promise<Spooled> {
    const path = join(tempDir, `${measured.sha256}-${process.pid}-${process.hrtime.bigint()}`);
    try {
      await mkdir(tempDir, { recursive: true });
      await copyFile(measured.path, path, constants.COPYFILE_EXCL);
      const copy = await open(path, "r+");
      await copy.sync().finally(() => copy.close());
    } catch (error) {
      await rm(path, { force: true });
      raiseFileError(error);
    }
    return { ...measured, path };
  }
}

async function sameDevice(path: string, root: string): Promise<boolean> {
  await mkdir(root, { recursive: true }).catch(raiseFileError);
  const [file, folder] = await Promise.all([stat(path), stat(root)]);
  return file.dev === folder.dev;
}

async function statOrNothing(path: string) {
  return stat(path).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" || error.code === "ENOTDIR" ? undefined : raiseFileError(error),
  );
}

async function* listBelow(root: string, prefix: string): AsyncGenerator<StoredInfo> {
  const folder = await opendir(join(root, prefix)).catch((error: NodeJS.ErrnoException) =>
    error.code === "ENOENT" ? undefined : raiseFileError(error),
  );
  if (!folder) return;
  for await (const entry of folder) {
    const key = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) yield* listBelow(root, key);
    else if (entry.isFile()) {
      const info = await statOrNothing(join(root, key));
      if (info) yield { key, bytes: info.size, modifiedAt: info.mtime };
    }
  }
}
