import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fail } from "../errors";

/** The user PostgreSQL runs as. It refuses to run as root, so root hands over to another user. */
export type RunAs = { uid: number; gid: number } | undefined;

export function chooseUser(): RunAs {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const wanted of ["postgres", "nobody"]) {
    const [, , uid, gid] = users.find(([name]) => name === wanted) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  return fail(
    "unavailable",
    "database.no_user",
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody. Create one with `useradd --system postgres`, or start Atlas as an ordinary user.",
  );
}

export type Launch = { command: string; prefix: string[]; user: RunAs };

/**
 * How to start `binary` as `user` so that it reaches `paths`. Below a private folder such as /root
 * another user gets no further; there `setpriv` keeps the one capability that walks past folders.
 */
export function launchAs(binary: string, user: RunAs, paths: string[]): Launch {
  if (user === undefined || [binary, ...paths].every((path) => reaches(user, path)))
    return { command: binary, prefix: [], user };
  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find((path) => existsSync(path));
  if (setpriv === undefined || !canKeepCapability(setpriv))
    fail(
      "unavailable",
      "database.unreachable_folder",
      `PostgreSQL does not run as root, and other users cannot enter ${firstClosed(user, [binary, ...paths])}. Move Atlas to a folder that all users can enter, start it as an ordinary user, or set DATABASE_URL.`,
    );
  return { command: setpriv, prefix: [...userFlags(user), binary], user: undefined };
}

function userFlags({ uid, gid }: NonNullable<RunAs>): string[] {
  return [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...capabilityFlags];
}

const capabilityFlags = [
  // access(2), with which PostgreSQL looks for its own programs, would otherwise ignore the capability.
  "--securebits=+no_setuid_fixup",
  "--inh-caps=-all,+dac_override",
  "--ambient-caps=-all,+dac_override",
];

function canKeepCapability(setpriv: string): boolean {
  try {
    execFileSync(setpriv, [...capabilityFlags, "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function reaches(user: NonNullable<RunAs>, path: string): boolean {
  return closedFolder(user, path) === undefined;
}

function firstClosed(user: NonNullable<RunAs>, paths: string[]): string {
  return paths.map((path) => closedFolder(user, path)).find((folder) => folder !== undefined) ?? "it";
}

/** The topmost folder above `path` that `user` may not enter. */
function closedFolder(user: NonNullable<RunAs>, path: string): string | undefined {
  const folders: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  return folders.find((folder) => {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    return (mode & bit) === 0;
  });
}
