import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../errors";
import { raiseFileError } from "./file-errors";

/**
 * The path of a key below `root` without any symbolic link in it. The root and the folders directly inside it may be
 * links, as operators move them to other disks; below stands only what Atlas wrote, and Atlas writes no links.
 */
export async function plainPath(root: string, key: string): Promise<string> {
  const [area = "", ...rest] = key.split("/");
  const [real, base] = await Promise.all([realpath(join(root, key)), realpath(join(root, area))]).catch(
    (error) => raiseFileError(error),
  );
  if (real === join(base, ...rest)) return real;
  return fail(
    "unavailable",
    "storage.link",
    "A symbolic link stands in the storage, where Atlas follows none. Put the file itself in its place.",
  );
}

/** {@link plainPath} of a folder that is made when it is missing. */
export async function plainFolder(root: string, prefix: string): Promise<string> {
  await mkdir(join(root, prefix), { recursive: true }).catch(raiseFileError);
  return plainPath(root, prefix);
}
