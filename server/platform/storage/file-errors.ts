import { AtlasError, fail } from "../errors";

/** Raises what a file operation on stored content failed with, in Atlas's terms. */
export function raiseFileError(error: unknown, signal?: AbortSignal): never {
  if (signal?.aborted) fail("cancelled", "storage.cancelled", "Cancelled.", { cause: error });
  if (error instanceof AtlasError) throw error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC" || code === "EDQUOT")
    fail(
      "unavailable",
      "storage.disk_full",
      "The disk is full. Free some space, or move ATLAS_HOME to a larger disk, and try again.",
      { cause: error },
    );
  if (code === "ENOENT")
    fail(
      "missing",
      "storage.missing",
      "The stored file is gone. Restore it from a backup or load it again.",
      {
        cause: error,
      },
    );
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    fail("unavailable", "storage.not_writable", "The storage folder cannot be used: permission was denied.", {
      cause: error,
    });
  throw error;
}
