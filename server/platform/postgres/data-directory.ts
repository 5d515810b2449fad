import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail } from "../errors";
import type { Binaries } from "./binaries";
import { launchAs, type RunAs } from "./run-as";

const remedy =
  "Restore a backup, or move the folder away to begin with an empty database (it holds the data of Atlas).";

/** What stands in the data folder: nothing yet, or a database this PostgreSQL can open. */
export async function inspectDataDirectory(dataDir: string, major: number): Promise<"empty" | "ready"> {
  const names = await readdir(dataDir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    return fail(
      "unavailable",
      "database.folder",
      `The database folder ${dataDir} cannot be read: ${error.message}. ${remedy}`,
    );
  });
  if (names.length === 0) return "empty";
  if (!names.includes("PG_VERSION"))
    fail(
      "conflict",
      "database.folder_foreign",
      `The folder ${dataDir} is not a PostgreSQL database. ${remedy}`,
    );
  const found = (await readFile(join(dataDir, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (found !== String(major))
    fail(
      "conflict",
      "database.version",
      `The database in ${dataDir} was made by PostgreSQL ${found || "of an unknown version"}, and this version of Atlas brings PostgreSQL ${major}. Start the version of Atlas that made it and move the data with atlas backup and atlas restore.`,
    );
  return "ready";
}

/**
 * Creates the database files. They are made beside their place and moved there at the end, so an
 * interrupted first start leaves nothing half made.
 */
export async function createDataDirectory(
  binaries: Binaries,
  options: { dataDir: string; password: string; user: RunAs; sync: boolean },
): Promise<void> {
  const { dataDir, user } = options;
  const parent = dirname(dataDir);
  await mkdir(parent, { recursive: true });
  const prefix = `${basename(dataDir)}.creating-`;
  for (const name of await readdir(parent))
    if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true, force: true });
  const draft = join(parent, `${prefix}${randomBytes(4).toString("hex")}`);
  const passwordFile = `${draft}.password`;
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    initialise(binaries, draft, passwordFile, options);
    await rm(dataDir, { recursive: true, force: true });
    await rename(draft, dataDir);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

function initialise(
  binaries: Binaries,
  draft: string,
  passwordFile: string,
  { user, sync }: { user: RunAs; sync: boolean },
): void {
  const launch = launchAs(binaries.initdb, user, [draft, passwordFile]);
  const flags = [
    `--pgdata=${draft}`,
    "--username=atlas",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // Built in, so sorting never depends on the libraries of the machine.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    ...(sync ? [] : ["--no-sync"]),
  ];
  try {
    execFileSync(launch.command, [...launch.prefix, ...flags], {
      cwd: "/",
      env: postgresEnvironment(),
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      ...launch.user,
    });
  } catch (error) {
    const text = String((error as { stderr?: string }).stderr ?? "").trim() || String(error);
    fail(
      "unavailable",
      "database.not_created",
      `The embedded database could not be created in ${dirname(draft)}: ${text.split("\n").at(-1)}. Check free space and the rights of the folder, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** PostgreSQL gets no secret of Atlas, and English messages, which are read to explain failures. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: "production", PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}

/** Fails with the remedy when the files belong to somebody else than the user who would run them. */
export function assertOwner(dataDir: string, user: RunAs): void {
  const owner = statSync(dataDir).uid;
  const runner = user?.uid ?? process.getuid?.();
  if (runner === undefined || owner === runner) return;
  fail(
    "conflict",
    "database.owner",
    `The database folder ${dataDir} belongs to another user (id ${owner}) than the one PostgreSQL would run as (id ${runner}). Start Atlas as the user who started it before, or change the owner with \`chown -R ${runner}\`.`,
  );
}

/**
 * Process id of a PostgreSQL that still runs on this folder, left behind by a supervisor that was
 * killed. An id that meanwhile belongs to another program does not count.
 */
export function findRunningServer(dataDir: string): number | undefined {
  const pidFile = join(dataDir, "postmaster.pid");
  if (!existsSync(pidFile)) return undefined;
  const pid = Number.parseInt(readFileSync(pidFile, "utf8"), 10);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const command = commandOf(pid);
  return command?.includes("postgres") && command.includes(dataDir) ? pid : undefined;
}

function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}
