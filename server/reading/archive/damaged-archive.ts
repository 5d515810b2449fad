import { fail } from "@/server/platform/errors";

export function damaged(kind: string, cause?: unknown): never {
  return fail(
    "invalid",
    "reading.archive_broken",
    `The ${kind} file is damaged or cut off. Compress it again and retry.`,
    cause === undefined ? {} : { cause },
  );
}
