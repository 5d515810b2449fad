import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { identify, isAlive, type ProcessIdentity } from "./process-identity";

/** What the lock file says about the process that holds it. */
export type LockHolder<Note> = { holder: ProcessIdentity; note: Note };

export type Lock<Note> = {
  /** What a process that was killed wrote last; undefined after a clean end. */
  inherited: Note | undefined;
  /** Replaces the note for others to read. */
  write(note: Note): void;
  release(): void;
};

/**
 * Takes the lock, or returns who holds it. A lock whose process is gone, even when its id has been
 * given to another one since, is taken over together with its note.
 */
export function takeLock<Note>(
  path: string,
  note: Note,
): { lock: Lock<Note> } | { heldBy: LockHolder<Note> } {
  const self = identify(process.pid);
  if (self === undefined) throw new Error("This process cannot see itself.");
  let inherited: Note | undefined;
  for (;;) {
    if (createWhole(path, JSON.stringify({ holder: self, note }))) break;
    const text = readText(path);
    if (text === undefined) continue;
    const current = parse<Note>(text);
    if (current && isAlive(current.holder)) return { heldBy: current };
    if (setAside(path, text)) inherited = current?.note;
  }
  const write = (next: Note) => {
    const draft = draftOf(path);
    writeFileSync(draft, JSON.stringify({ holder: self, note: next }), { mode: 0o600 });
    renameSync(draft, path);
  };
  return { lock: { inherited, write, release: () => rmSync(path, { force: true }) } };
}

/** Creates the file with its whole content at once; false when there is one already. */
function createWhole(path: string, text: string): boolean {
  const draft = draftOf(path);
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Removes a stale lock. Of several processes that try, one succeeds: should it have caught a lock that
 * another one made meanwhile, it puts that back.
 */
function setAside(path: string, staleText: string): boolean {
  const aside = draftOf(path);
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
  const caught = readText(aside);
  if (caught !== undefined && caught !== staleText) createWhole(path, caught);
  rmSync(aside, { force: true });
  return caught === staleText;
}

function draftOf(path: string): string {
  return `${path}.${randomBytes(6).toString("hex")}`;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** A lock file that a full disk left unreadable counts as stale. */
function parse<Note>(text: string): LockHolder<Note> | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
