import { join } from "node:path";
import type { Readable } from "node:stream";
import { env } from "./env";
import { openLocalStorage } from "./storage-local";
import { openS3Storage } from "./storage-s3";

/** Bytes that were kept. `key` is `<prefix>/ab/cd/<sha256>`: the same content under one prefix has one key. */
export type Stored = { key: string; bytes: number; sha256: string };
export type StoredInfo = { key: string; bytes: number; modifiedAt: Date };

export type ByteSource = Readable | AsyncIterable<Uint8Array>;
export type PutOptions = {
  /** More bytes than this fail as `storage.too_large`; nothing is kept. */
  maxBytes?: number;
  signal?: AbortSignal;
  /** Called with the number of bytes received so far. */
  onBytes?: (received: number) => void;
};

/**
 * Where files and snapshots live: a local folder or an S3-compatible service, with the same behaviour.
 * What is put is streamed, hashed on the way, and appears whole under its key or not at all.
 *
 * Errors: `storage.disk_full` (unavailable), `storage.missing`, `storage.too_large`,
 * `storage.stream_cut` and `storage.unreachable` (upstream), `storage.cancelled`.
 */
export type Storage = {
  readonly kind: "local" | "s3";
  putStream(prefix: string, stream: ByteSource, options?: PutOptions): Promise<Stored>;
  /** Keeps a finished file. With `move` the file at `path` is gone afterwards. */
  putFile(prefix: string, path: string, options?: { move?: boolean; signal?: AbortSignal }): Promise<Stored>;
  /** The bytes of a key, or those from `start` to `end`, both inclusive and counted from 0. */
  openRead(key: string, range?: { start?: number; end?: number }): Promise<Readable>;
  /** A path on this machine that holds the content, for the engine to open. Never write to it. */
  localPath(key: string, options?: { signal?: AbortSignal }): Promise<string>;
  /** The folder on this machine below which `localPath` lies for keys of a prefix; made when it is missing. */
  localFolder(prefix: string): Promise<string>;
  exists(key: string): Promise<boolean>;
  stat(key: string): Promise<StoredInfo>;
  /** Removes a key. One that is already gone is no error. */
  remove(key: string): Promise<void>;
  /** Everything below a prefix, in no promised order. */
  list(prefix: string): AsyncIterable<StoredInfo>;
  /** Removes what interrupted writers left behind. Returns how many things that were. */
  sweep(olderThanMs?: number): Promise<number>;
  /** Writes, reads and deletes a probe; throws what went wrong. */
  check(): Promise<void>;
  close(): void;
};

let current: Storage | undefined;

/** The storage the environment names: an S3 bucket with S3_BUCKET, else `ATLAS_HOME/storage`. */
export function storage(): Storage {
  current ??= openConfigured();
  return current;
}

function openConfigured(): Storage {
  const settings = env();
  if (!settings.S3_BUCKET) return openLocalStorage(join(settings.ATLAS_HOME, "storage"));
  return openS3Storage({
    bucket: settings.S3_BUCKET,
    region: settings.S3_REGION,
    endpoint: settings.S3_ENDPOINT,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    cacheDir: join(settings.ATLAS_HOME, "cache", "storage"),
    cacheBytes: settings.ATLAS_CACHE_BYTES,
  });
}
