/** What a key press means after the keys before it: nothing, wait for more, or the name of a shortcut. */
export type KeyPress = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** The focus is where one types. */
  typing: boolean;
};

export type Match = { run: string | null; pending: string };

const leader = "g";

/**
 * Shortcuts are single keys, `g` and a key, or Ctrl/⌘ and a key (`mod+k`). While somebody types only
 * the last kind counts. `known` are the names that exist.
 */
export function matchShortcut(press: KeyPress, pending: string, known: ReadonlySet<string>): Match {
  const none: Match = { run: null, pending: "" };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.altKey) return none;
  if (press.ctrlKey || press.metaKey) {
    const name = `mod+${key}`;
    return known.has(name) ? { run: name, pending: "" } : none;
  }
  if (press.typing) return none;
  if (pending) {
    const name = `${pending} ${key}`;
    return known.has(name) ? { run: name, pending: "" } : none;
  }
  if (known.has(key)) return { run: key, pending: "" };
  return key === leader ? { run: null, pending: leader } : none;
}
