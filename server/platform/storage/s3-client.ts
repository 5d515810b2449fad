import type { S3Client } from "@aws-sdk/client-s3";
import { AtlasError, fail } from "../errors";

export type S3Settings = {
  bucket: string;
  region: string;
  /** Empty for AWS itself. */
  endpoint?: string | undefined;
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
};

/** The AWS SDK with a client for one bucket. Loaded on first use: it is large, and most installations need none. */
export async function openS3Client(settings: S3Settings) {
  const [sdk, { Upload }] = await Promise.all([import("@aws-sdk/client-s3"), import("@aws-sdk/lib-storage")]);
  const { accessKeyId, secretAccessKey, endpoint } = settings;
  const client: S3Client = new sdk.S3Client({
    region: settings.region,
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
    // Content is checked by its SHA-256; many compatible services reject the SDK's own trailers.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
  });
  return { sdk, Upload, client };
}

export type S3 = Awaited<ReturnType<typeof openS3Client>>;

/** Drops uploads whose writer was killed: their parts are invisible but cost space. Returns how many. */
export async function abortUploads(
  { sdk, client }: S3,
  Bucket: string,
  olderThanMs: number,
): Promise<number> {
  const { Uploads = [] } = await client
    .send(new sdk.ListMultipartUploadsCommand({ Bucket }))
    // Some services keep no list; they expire such parts themselves.
    .catch((error) => (statusOf(error) === 501 ? { Uploads: [] } : raiseS3Error(error)));
  const stale = Uploads.filter((entry) => Date.now() - (entry.Initiated?.getTime() ?? 0) >= olderThanMs);
  for (const { Key, UploadId } of stale)
    await client
      .send(new sdk.AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
      .catch((error) => raiseS3Error(error));
  return stale.length;
}

/** Raises what a request to the bucket failed with, in Atlas's terms. */
export function raiseS3Error(error: unknown, signal?: AbortSignal): never {
  if (signal?.aborted) fail("cancelled", "storage.cancelled", "Cancelled.", { cause: error });
  if (error instanceof AtlasError) throw error;
  const status = statusOf(error);
  const name = error instanceof Error ? error.name : "";
  if (name === "NoSuchBucket")
    fail("upstream", "storage.no_bucket", "The bucket in S3_BUCKET does not exist.", { cause: error });
  if (status === 404)
    fail(
      "missing",
      "storage.missing",
      "The stored file is gone. Restore it from a backup or load it again.",
      {
        cause: error,
      },
    );
  if (status === 401 || status === 403)
    fail(
      "upstream",
      "storage.access_denied",
      "The object storage refused access. Check S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY and the bucket's policy.",
      { cause: error },
    );
  return fail("upstream", "storage.unreachable", "The object storage does not answer. Check S3_ENDPOINT.", {
    cause: error,
  });
}

export function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404 && !(error instanceof Error && error.name === "NoSuchBucket");
}

function statusOf(error: unknown): number | undefined {
  const metadata = (error as { $metadata?: { httpStatusCode?: number } } | undefined)?.$metadata;
  return metadata?.httpStatusCode;
}
