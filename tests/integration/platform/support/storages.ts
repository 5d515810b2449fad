import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { onTestFinished } from "vitest";
import type { Storage } from "@/server/platform/storage";
import { openLocalStorage } from "@/server/platform/storage-local";
import { openS3Storage, type S3StorageSettings } from "@/server/platform/storage-s3";

export type TestStorage = {
  storage: Storage;
  /** Everything that was kept or left behind, besides what the storage lists. */
  leftovers(): Promise<string[]>;
};

export async function aFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "atlas-storage-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** The implementations that must behave alike. */
export const storages = [
  {
    name: "a local folder",
    open: async (): Promise<TestStorage> => {
      const dir = await aFolder();
      return { storage: openLocalStorage(dir), leftovers: () => namesIn(join(dir, ".tmp")) };
    },
  },
  {
    name: "an S3-compatible service",
    open: async (): Promise<TestStorage> => {
      const settings = await anS3();
      return {
        storage: openS3Storage(settings),
        leftovers: () => namesIn(join(settings.cacheDir, ".tmp")),
      };
    },
  },
];

/** A running service with a bucket of its own. */
export async function anS3(): Promise<S3StorageSettings> {
  const directory = await aFolder();
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: "atlas", configs: [] }],
  });
  const { port } = await server.run();
  onTestFinished(() => server.close());
  return {
    bucket: "atlas",
    region: "eu-north-1",
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: "S3RVER",
    secretAccessKey: "S3RVER",
    cacheDir: await aFolder(),
    cacheBytes: 1024 ** 3,
  };
}

async function namesIn(dir: string): Promise<string[]> {
  return readdir(dir).catch(() => []);
}
