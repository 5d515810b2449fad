import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Storage, Stored, StoredInfo } from "./storage";
import { checkedKey, contentKey } from "./storage/content-key";
import { ObjectCache } from "./storage/object-cache";
import { plainFolder, plainPath } from "./storage/plain-path";
import { probe } from "./storage/probe";
import { abortUploads, isNotFound, openS3Client, raiseS3Error, type S3Settings } from "./storage/s3-client";
import { measureFile, type Spooled, spool, sweepFolder } from "./storage/spool";

const hour = 3_600_000;
const partBytes = 16 * 1024 * 1024;

/** `cacheDir` holds local copies for the engine, up to about `cacheBytes`. */
export type S3StorageSettings = S3Settings & { cacheDir: string; cacheBytes: number };

/**
 * Storage in an S3-compatible bucket. Content is spooled to the local cache first, because its key is
 * its hash; it then goes up in parts and appears under its key when the last one has arrived.
 */
export function openS3Storage(settings: S3StorageSettings): Storage {
  const { bucket: Bucket } = settings;
  const cache = new ObjectCache(settings.cacheDir, settings.cacheBytes);
  let opened: ReturnType<typeof openS3Client> | undefined;
  const s3 = () => {
    opened ??= openS3Client(settings);
    return opened;
  };

  const storage: Storage = {
    kind: "s3",
    async putStream(prefix, stream, options = {}) {
      checkedKey(prefix);
      const spooled = await spool(cache.tempDir(), stream, options);
      const stored = await upload(prefix, spooled, options.signal).catch(async (error) => {
        await rm(spooled.path, { force: true });
        throw error;
      });
      await cache.adopt(stored.key, spooled);
      return stored;
    },
    async putFile(prefix, path, { move = false, signal } = {}) {
      checkedKey(prefix);
      const stored = await upload(prefix, await measureFile(path, signal), signal);
      if (move) await rm(path, { force: true });
      return stored;
    },
    openRead: (key, range) => read(checkedKey(key), range),
    async localPath(key, { signal } = {}) {
      await cache.path(checkedKey(key), (stop) => read(key, undefined, stop), signal);
      return plainPath(settings.cacheDir, key);
    },
    localFolder: (prefix) => plainFolder(settings.cacheDir, checkedKey(prefix)),
    async exists(key) {
      return (await head(checkedKey(key))) !== undefined;
    },
    async stat(key) {
      const info = await head(checkedKey(key));
      return info ?? raiseS3Error({ $metadata: { httpStatusCode: 404 } });
    },
    async remove(key) {
      const { sdk, client } = await s3();
      await client
        .send(new sdk.DeleteObjectCommand({ Bucket, Key: checkedKey(key) }))
        .catch((error) => (isNotFound(error) ? undefined : raiseS3Error(error)));
      await cache.forget(key);
    },
    list: (prefix) => listBelow(checkedKey(prefix)),
    async sweep(olderThanMs = hour) {
      return (
        (await sweepFolder(cache.tempDir(), olderThanMs)) +
        (await abortUploads(await s3(), Bucket, olderThanMs))
      );
    },
    check: () => probe(storage),
    close() {
      opened?.then(({ client }) => client.destroy()).catch(() => undefined);
    },
  };
  return storage;

  async function upload(
    prefix: string,
    { path, bytes, sha256 }: Spooled,
    signal?: AbortSignal,
  ): Promise<Stored> {
    const key = contentKey(prefix, sha256);
    if ((await head(key))?.bytes === bytes) return { key, bytes, sha256 };
    const { client, Upload } = await s3();
    const abort = new AbortController();
    const stop = () => abort.abort();
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
    try {
      await new Upload({
        client,
        params: { Bucket, Key: key, Body: createReadStream(path) },
        partSize: partBytes,
        queueSize: 3,
        abortController: abort,
      }).done();
    } catch (error) {
      raiseS3Error(error, signal);
    } finally {
      signal?.removeEventListener("abort", stop);
    }
    return { key, bytes, sha256 };
  }

  async function read(key: string, range?: { start?: number; end?: number }, signal?: AbortSignal) {
    const { sdk, client } = await s3();
    const Range = range && `bytes=${range.start ?? 0}-${range.end ?? ""}`;
    const answer = await client
      .send(new sdk.GetObjectCommand({ Bucket, Key: key, ...(Range ? { Range } : {}) }), {
        ...(signal ? { abortSignal: signal } : {}),
      })
      .catch((error) => raiseS3Error(error, signal));
    return Readable.from(chunksOf(answer.Body as Readable, signal), { objectMode: false });
  }

  async function head(key: string): Promise<StoredInfo | undefined> {
    const { sdk, client } = await s3();
    const answer = await client
      .send(new sdk.HeadObjectCommand({ Bucket, Key: key }))
      .catch((error) => (isNotFound(error) ? undefined : raiseS3Error(error)));
    return (
      answer && { key, bytes: answer.ContentLength ?? 0, modifiedAt: answer.LastModified ?? new Date(0) }
    );
  }

  async function* listBelow(prefix: string): AsyncGenerator<StoredInfo> {
    const { sdk, client } = await s3();
    let token: string | undefined;
    do {
      const page = await client
        .send(
          new sdk.ListObjectsV2Command({
            Bucket,
            Prefix: `${prefix}/`,
            ...(token ? { ContinuationToken: token } : {}),
          }),
        )
        .catch(raiseS3Error);
      for (const entry of page.Contents ?? [])
        if (entry.Key)
          yield { key: entry.Key, bytes: entry.Size ?? 0, modifiedAt: entry.LastModified ?? new Date(0) };
      token = page.NextContinuationToken;
    } while (token);
  }
}

/** The bytes of an answer; a connection that breaks becomes an error of the storage. */
async function* chunksOf(body: Readable, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    raiseS3Error(error, signal);
  }
}
