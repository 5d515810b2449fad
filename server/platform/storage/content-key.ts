import { fail } from "../errors";

const segment = /^[A-Za-z0-9][A-Za-z0-9._=-]*$/;
const longestKey = 900;

/** The key of content: fanned out over two levels, so that no folder grows without bound. */
export function contentKey(prefix: string, sha256: string): string {
  return checkedKey(`${prefix}/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`);
}

/**
 * A key or prefix that is safe as a relative path and as an S3 key: segments of letters, digits and
 * `._=-` that start with a letter or digit, so `..`, hidden names and absolute paths cannot occur.
 */
export function checkedKey(key: string): string {
  if (key.length <= longestKey && key.split("/").every((part) => segment.test(part))) return key;
  return fail("invalid", "storage.invalid_key", "A storage key has a form that is not allowed.");
}

/** The hash a content key ends in, when it does. */
export function sha256Of(key: string): string | undefined {
  const last = key.slice(key.lastIndexOf("/") + 1);
  return /^[0-9a-f]{64}$/.test(last) ? last : undefined;
}
