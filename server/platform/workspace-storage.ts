import { fail } from "./errors";
import { type Storage, storage } from "./storage";
import { checkedKey } from "./storage/content-key";

/** Everything a workspace keeps stands under its id in one of these. */
const areas = ["lake", "uploads", "exports"] as const;
export type StorageArea = (typeof areas)[number];

/**
 * The storage as one workspace has it: what it lists and opens is its own, and a key or prefix of another workspace
 * is refused (`storage.foreign_key`), as is one that is no plain path (`storage.invalid_key`).
 */
export type WorkspaceStorage = Pick<
  Storage,
  "kind" | "putStream" | "putFile" | "openRead" | "localPath" | "exists" | "stat" | "remove" | "list"
> & {
  readonly workspaceId: string;
  /** The prefix of what the workspace keeps in an area. */
  prefix(area: StorageArea): string;
  /** All prefixes of the workspace. */
  prefixes(): string[];
  /** Folders on this machine that hold what `localPath` gives, and nothing of other workspaces. */
  folders(): Promise<string[]>;
};

/** The storage of one workspace, over the one the environment names unless told otherwise. */
export function workspaceStorage(workspaceId: string, whole: Storage = storage()): WorkspaceStorage {
  const prefix = (area: StorageArea) => `${area}/${workspaceId}`;
  const prefixes = () => areas.map(prefix);
  const own = (key: string): string => {
    checkedKey(key);
    if (prefixes().some((mine) => key === mine || key.startsWith(`${mine}/`))) return key;
    return fail("bug", "storage.foreign_key", "A storage key does not belong to this workspace.");
  };
  for (const each of prefixes()) checkedKey(each);
  // Asynchronous, so that a refusal is a rejected promise as every other failure.
  return {
    kind: whole.kind,
    workspaceId,
    prefix,
    prefixes,
    putStream: async (to, stream, options) => whole.putStream(own(to), stream, options),
    putFile: async (to, path, options) => whole.putFile(own(to), path, options),
    openRead: async (key, range) => whole.openRead(own(key), range),
    localPath: async (key, options) => whole.localPath(own(key), options),
    exists: async (key) => whole.exists(own(key)),
    stat: async (key) => whole.stat(own(key)),
    remove: async (key) => whole.remove(own(key)),
    list: (below) => whole.list(own(below)),
    folders: () => Promise.all(prefixes().map((each) => whole.localFolder(each))),
  };
}
