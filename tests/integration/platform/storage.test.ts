import { createHash, randomBytes } from "node:crypto";
import { readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Storage } from "@/server/platform/storage";
import { aFolder, storages } from "./support/storages";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const mebibyte = 1024 * 1024;

describe.each(storages)("storage in $name", ({ open }) => {
  it("keeps a stream under its hash and gives the same bytes back", async () => {
    const { storage, leftovers } = await open();
    const bytes = randomBytes(3 * mebibyte + 17);
    const seen: number[] = [];
    const stored = await storage.putStream("uploads/w1", inChunks(bytes), { onBytes: (n) => seen.push(n) });
    const hash = sha256(bytes);
    expect(stored).toEqual({
      key: `uploads/w1/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`,
      bytes: bytes.length,
      sha256: hash,
    });
    expect(seen.at(-1)).toBe(bytes.length);
    expect(bytes.equals(await collect(await storage.openRead(stored.key)))).toBe(true);
    expect(bytes.equals(await readFile(await storage.localPath(stored.key)))).toBe(true);
    expect(await storage.stat(stored.key)).toMatchObject({ key: stored.key, bytes: bytes.length });
    expect(await leftovers()).toEqual([]);
  });

  it("keeps more than one part of an upload in order", async () => {
    const { storage } = await open();
    const bytes = randomBytes(35 * mebibyte);
    const { key } = await storage.putStream("uploads", inChunks(bytes));
    expect(sha256(await collect(await storage.openRead(key)))).toBe(sha256(bytes));
  });

  it("keeps an empty file", async () => {
    const { storage } = await open();
    const { key, bytes } = await storage.putStream("uploads", inChunks(Buffer.alloc(0)));
    expect(bytes).toBe(0);
    expect(await collect(await storage.openRead(key))).toHaveLength(0);
    expect((await stat(await storage.localPath(key))).size).toBe(0);
  });

  it("keeps equal content once, also when many write it at the same time", async () => {
    const { storage, leftovers } = await open();
    const bytes = randomBytes(mebibyte);
    const all = await Promise.all(
      Array.from({ length: 8 }, () => storage.putStream("uploads", inChunks(bytes))),
    );
    expect(new Set(all.map(({ key }) => key)).size).toBe(1);
    expect(await keysOf(storage, "uploads")).toEqual([all[0]?.key]);
    expect(await leftovers()).toEqual([]);
  });

  it("reads a part of the bytes", async () => {
    const { storage } = await open();
    const { key } = await storage.putStream("uploads", inChunks(Buffer.from("0123456789")));
    const read = async (range: { start?: number; end?: number }) =>
      (await collect(await storage.openRead(key, range))).toString();
    expect(await read({ start: 2, end: 4 })).toBe("234");
    expect(await read({ start: 7 })).toBe("789");
  });

  it("keeps a file, and takes it over when it may be moved", async () => {
    const { storage, leftovers } = await open();
    const path = join(await aFolder(), "file");
    await writeFile(path, "content");
    const copied = await storage.putFile("lake", path);
    expect(await readFile(path, "utf8")).toBe("content");
    expect(await storage.putFile("lake", path, { move: true })).toEqual(copied);
    await expect(readFile(path)).rejects.toMatchObject({ code: "ENOENT" });
    expect((await collect(await storage.openRead(copied.key))).toString()).toBe("content");
    expect(await leftovers()).toEqual([]);
  });

  it("leaves nothing of a stream that is cut, too long, or stopped", async () => {
    const { storage, leftovers } = await open();
    const cut = Readable.from(
      (async function* () {
        yield randomBytes(mebibyte);
        throw Object.assign(new Error("aborted"), { code: "ECONNRESET" });
      })(),
    );
    await expect(storage.putStream("uploads", cut)).rejects.toMatchObject({ code: "storage.stream_cut" });
    await expect(
      storage.putStream("uploads", inChunks(randomBytes(mebibyte)), { maxBytes: mebibyte - 1 }),
    ).rejects.toMatchObject({ kind: "invalid", code: "storage.too_large" });
    const abort = new AbortController();
    const stopped = storage.putStream("uploads", endless(), { signal: abort.signal });
    setTimeout(() => abort.abort(), 50);
    await expect(stopped).rejects.toMatchObject({ kind: "cancelled" });
    // While the file is still being opened.
    const opening = Array.from({ length: 50 }, () =>
      expect(storage.putStream("uploads", endless(), { signal: AbortSignal.abort() })).rejects.toMatchObject({
        kind: "cancelled",
      }),
    );
    await Promise.all(opening);
    expect(await leftovers()).toEqual([]);
    expect(await keysOf(storage, "uploads")).toEqual([]);
  });

  it("accepts exactly as many bytes as are allowed", async () => {
    const { storage } = await open();
    const stored = await storage.putStream("uploads", inChunks(randomBytes(100)), { maxBytes: 100 });
    expect(stored.bytes).toBe(100);
  });

  it("says that something is missing", async () => {
    const { storage } = await open();
    const key = `uploads/ab/cd/${"ab".repeat(32)}`;
    const missing = { kind: "missing", code: "storage.missing" };
    expect(await storage.exists(key)).toBe(false);
    await expect(storage.stat(key)).rejects.toMatchObject(missing);
    await expect(storage.openRead(key)).rejects.toMatchObject(missing);
    await expect(storage.localPath(key)).rejects.toMatchObject(missing);
    await storage.remove(key);
  });

  it("removes what it is told to remove", async () => {
    const { storage } = await open();
    const { key } = await storage.putStream("uploads", inChunks(Buffer.from("x")));
    await storage.localPath(key);
    await storage.remove(key);
    expect(await storage.exists(key)).toBe(false);
    await expect(storage.localPath(key)).rejects.toMatchObject({ code: "storage.missing" });
  });

  it("lists what stands below a prefix, and nothing beside it", async () => {
    const { storage } = await open();
    const one = await storage.putStream("lake/w1/d1", inChunks(Buffer.from("1")));
    const two = await storage.putStream("lake/w1/d2", inChunks(Buffer.from("22")));
    await storage.putStream("lake/w10/d1", inChunks(Buffer.from("3")));
    expect((await keysOf(storage, "lake/w1")).sort()).toEqual([one.key, two.key].sort());
    expect(await keysOf(storage, "nothing")).toEqual([]);
  });

  it.each(["../secret", "/etc/passwd", "a//b", "a/../b", ".tmp/x", "a/.hidden", "", "a b", "a\\b"])(
    "refuses the key %j",
    async (key) => {
      const { storage } = await open();
      const refused = { code: "storage.invalid_key" };
      await expect(storage.exists(key)).rejects.toMatchObject(refused);
      await expect(storage.putStream(key, inChunks(Buffer.from("x")))).rejects.toMatchObject(refused);
      await expect(Promise.resolve().then(() => storage.openRead(key))).rejects.toMatchObject(refused);
      await expect(Promise.resolve().then(() => storage.localPath(key))).rejects.toMatchObject(refused);
    },
  );

  it("checks itself by writing, reading and deleting", async () => {
    const { storage } = await open();
    await storage.check();
    expect(await keysOf(storage, "health")).toEqual([]);
  });

  it("sweeps temporary files that a killed writer left", async () => {
    const { storage } = await open();
    const probe = await storage.putStream("uploads", inChunks(Buffer.from("x")));
    const root = (await storage.localPath(probe.key)).replace(`/${probe.key}`, "");
    const orphan = join(root, ".tmp", "orphan");
    await writeFile(orphan, "half");
    expect(await storage.sweep()).toBe(0);
    const old = new Date(Date.now() - 2 * 3_600_000);
    await utimes(orphan, old, old);
    expect(await storage.sweep()).toBe(1);
  });
});

async function* inChunks(bytes: Uint8Array, size = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* endless() {
  for (;;) {
    yield randomBytes(64 * 1024);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function keysOf(storage: Storage, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of storage.list(prefix)) keys.push(key);
  return keys;
}
