import { randomBytes } from "node:crypto";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { ObjectCache } from "@/server/platform/storage/object-cache";
import { openS3Storage } from "@/server/platform/storage-s3";
import { aTcpProxy } from "../../support/tcp-proxy";
import { aFolder, anS3 } from "./support/storages";

async function* once(bytes: Uint8Array) {
  yield bytes;
}

it("downloads an object once for all who ask at the same time", async () => {
  const settings = await anS3();
  const proxy = await aTcpProxy(settings.endpoint ?? "");
  onTestFinished(() => proxy.stop());
  const { key } = await openS3Storage(settings).putStream("lake", once(randomBytes(2 * 1024 * 1024)));
  const other = openS3Storage({ ...settings, endpoint: proxy.url, cacheDir: await aFolder() });
  const before = proxy.bytesToClient();
  const paths = await Promise.all(Array.from({ length: 10 }, () => other.localPath(key)));
  expect(new Set(paths).size).toBe(1);
  expect(proxy.bytesToClient() - before).toBeLessThan(3 * 1024 * 1024);
  proxy.cut();
  expect(await other.localPath(key)).toBe(paths[0]);
});

it("goes on downloading for those who still wait when one gives up", async () => {
  const settings = await anS3();
  const { key } = await openS3Storage(settings).putStream("lake", once(randomBytes(1024 * 1024)));
  const other = openS3Storage({ ...settings, cacheDir: await aFolder() });
  const abort = new AbortController();
  const impatient = other.localPath(key, { signal: abort.signal });
  const patient = other.localPath(key);
  abort.abort();
  await expect(impatient).rejects.toMatchObject({ kind: "cancelled" });
  expect((await readFile(await patient)).length).toBe(1024 * 1024);
});

it("refuses an object whose bytes are not those that were stored", async () => {
  const settings = await anS3();
  const { key } = await openS3Storage(settings).putStream("lake", once(Buffer.from("right")));
  const { S3Client, PutObjectCommand } = await import("@aws-sdk/client-s3");
  const client = new S3Client({
    region: settings.region,
    endpoint: settings.endpoint ?? "",
    forcePathStyle: true,
    credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
  });
  await client.send(new PutObjectCommand({ Bucket: settings.bucket, Key: key, Body: "wrong" }));
  const other = openS3Storage({ ...settings, cacheDir: await aFolder() });
  await expect(other.localPath(key)).rejects.toMatchObject({ code: "storage.altered" });
  expect(await readdir(join(settings.cacheDir, ".tmp"))).toEqual([]);
});

it("says whose problem it is when the service is away or refuses", { timeout: 60_000 }, async () => {
  const settings = await anS3();
  const away = openS3Storage({ ...settings, endpoint: "http://127.0.0.1:1" });
  await expect(away.check()).rejects.toMatchObject({ kind: "upstream", code: "storage.unreachable" });
  const refused = openS3Storage({ ...settings, accessKeyId: "NOBODY" });
  await expect(refused.check()).rejects.toMatchObject({ kind: "upstream", code: "storage.access_denied" });
  const nowhere = openS3Storage({ ...settings, bucket: "nowhere" });
  await expect(nowhere.check()).rejects.toMatchObject({ kind: "upstream", code: "storage.no_bucket" });
});

it("keeps nothing, here or there, when the service goes away while it uploads", {
  timeout: 60_000,
}, async () => {
  const settings = await anS3();
  const proxy = await aTcpProxy(settings.endpoint ?? "");
  onTestFinished(() => proxy.stop());
  const storage = openS3Storage({ ...settings, endpoint: proxy.url });
  async function* source() {
    yield randomBytes(1024 * 1024);
    proxy.cut();
  }
  await expect(storage.putStream("lake", source())).rejects.toMatchObject({ code: "storage.unreachable" });
  expect(await readdir(join(settings.cacheDir, ".tmp"))).toEqual([]);
  proxy.restore();
  for await (const { key } of storage.list("lake")) expect.unreachable(`${key} was kept`);
});

it("evicts what was not used for longest, but nothing that is in use", async () => {
  const dir = await aFolder();
  const cache = new ObjectCache(dir, 250);
  const add = async (name: string, minutesAgo: number) => {
    const path = join(dir, `spooled-${name}`);
    await writeFile(path, randomBytes(100));
    const kept = await cache.adopt(`lake/${name}`, { path, bytes: 100, sha256: "" });
    await cache.settled();
    const usedAt = new Date(Date.now() - minutesAgo * 60_000);
    await utimes(kept, usedAt, usedAt);
  };
  await add("oldest", 300);
  await add("older", 200);
  await add("recent", 10);
  await add("newest", 0);
  expect((await readdir(join(dir, "lake"))).sort()).toEqual(["newest", "recent"]);
  await add("another", 0);
  expect((await readdir(join(dir, "lake"))).sort()).toEqual(["another", "newest", "recent"]);
});
