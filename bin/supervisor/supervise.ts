import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Env, parseEnv } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { migrate } from "@/server/platform/migrate";
import type { Project } from "../commands";
import { bundle } from "../launcher/bundle.mjs";
import { type Child, startChild } from "./child";
import { type Database, externalDatabase, startDatabase } from "./database";
import { waitUntilHealthy } from "./health";
import { ensureSecret, prepareHome } from "./home";
import { KeptProcess } from "./kept-process";
import { endLeftovers } from "./leftovers";
import { type Lock, takeLock } from "./lock";
import { assertPortFree } from "./port";
import { identify, isAlive, type ProcessIdentity } from "./process-identity";
import { openSteps } from "./steps";
import { listenForStop, type StopRequest } from "./stop-request";
import { ensureWebBuild } from "./web-build";

/** What the lock tells a second start, and the next one after a kill. */
type RunningNote = { url: string; processes: ProcessIdentity[] };

type Run = {
  project: Project;
  settings: Env;
  url: string;
  lock: Lock<RunningNote>;
  stop: StopRequest;
  /** Undoes what was started, newest first. */
  cleanups: (() => unknown)[];
  /** The processes started so far that still live. */
  processes: ProcessIdentity[];
  print(line: string): void;
};

const drainMs = 30_000;

/** Starts everything, keeps it running until it is asked to stop, and leaves nothing behind. */
export async function supervise(project: Project): Promise<void> {
  const settings = parseEnv(process.env);
  const url = settings.NEXTAUTH_URL ?? `http://localhost:${settings.PORT}`;
  prepareHome(settings.ATLAS_HOME);
  const lock = takeHome(settings.ATLAS_HOME, url);
  const cleanups: (() => unknown)[] = [() => lock.release()];
  const stop = listenForStop();
  const print = (line: string) => process.stdout.write(`${line}\n`);
  let asked = false;
  try {
    await Promise.race([
      run({ project, settings, url, lock, stop, cleanups, processes: [], print }),
      stop.asked,
    ]);
  } catch (error) {
    asked = stop.signal.aborted;
    if (!asked) throw error;
  } finally {
    if (asked) print("\nStopping…");
    stop.abort();
    for (const cleanup of cleanups.reverse()) await cleanup();
  }
  print("Stopped.");
}

function takeHome(home: string, url: string): Lock<RunningNote> {
  const taken = takeLock<RunningNote>(join(home, "supervisor.lock"), { url, processes: [] });
  if ("lock" in taken) return taken.lock;
  const { holder, note } = taken.heldBy;
  return fail(
    "conflict",
    "start.running",
    `Atlas is already running at ${note.url} (process ${holder.pid}). Stop it with Ctrl-C in its terminal or with \`kill ${holder.pid}\`; for a second one set ATLAS_HOME and PORT.`,
  );
}

/** Never resolves: it rejects when something fails that cannot be repaired. */
async function run(context: Run): Promise<never> {
  const { project, settings, url, lock, stop, cleanups, print } = context;
  await endLeftovers(lock.inherited?.processes ?? []);
  await assertPortFree(settings.PORT);
  ensureSecret(settings);
  print(`Atlas ${project.version}\n`);
  const { database, workerFile } = await prepare(context);
  // Asked to stop meanwhile, the cleaning up is under way: nothing may start after it.
  stop.signal.throwIfAborted();
  const environment = childEnvironment(settings, database.url);
  const web = keepProcess(context, "web", environment, [join(project.projectDir, "bin/supervisor/web.mjs")]);
  const worker = keepProcess(context, "worker", environment, ["--enable-source-maps", workerFile]);
  stop.onInsisting(() => {
    for (const service of [web, worker]) service.kill();
  });
  cleanups.push(() => Promise.all([web.stop(drainMs), worker.stop(drainMs)]));
  const complaint = await openSteps().step("web application and worker running", () =>
    Promise.race([waitUntilHealthy(settings.PORT, stop.signal), web.failed, worker.failed, database.lost]),
  );
  for (const service of [web, worker]) service.establish();
  print(
    complaint === undefined
      ? `\nAtlas is ready at ${url}`
      : `\nAtlas runs at ${url}, but not all is well: ${complaint}`,
  );
  print(`${firstSteps(database, settings)}Ctrl-C stops everything.\n`);
  return database.lost;
}

function firstSteps(database: Database, { ATLAS_ADMIN_EMAIL }: Env): string {
  if (!database.created) return "";
  return ATLAS_ADMIN_EMAIL
    ? `Sign in as ${ATLAS_ADMIN_EMAIL}. `
    : "Open it to create the first workspace and its admin. ";
}

/** The database first, which fails for the most reasons; then web application and worker are compiled. */
async function prepare(context: Run): Promise<{ database: Database; workerFile: string }> {
  const { project, stop, cleanups } = context;
  const { projectDir } = project;
  const { step } = openSteps();
  const opening = openDatabase(context);
  cleanups.push(() => opening.then((database) => database.stop()).catch(() => undefined));
  const database = await opening;
  stop.signal.throwIfAborted();
  await step(
    "migrations",
    () => migrate(database.url, join(projectDir, "prisma", "migrations")),
    (names) => (names.length === 0 ? "migrations up to date" : `migrations applied: ${names.length}`),
  );
  stop.signal.throwIfAborted();
  const built = step(
    "web application",
    () => ensureWebBuild({ projectDir, env: buildEnvironment(), signal: stop.signal }),
    (fresh) => (fresh ? "web application built" : "web application is built already"),
  );
  cleanups.push(() => built.catch(() => undefined));
  const compiled = bundle({ projectDir, entry: "worker/index.ts", name: "worker" });
  const [workerFile] = await Promise.all([compiled, built]);
  return { database, workerFile };
}

async function openDatabase({ settings, print }: Run): Promise<Database> {
  if (settings.DATABASE_URL) return externalDatabase(settings.DATABASE_URL);
  return openSteps().step(
    "database",
    () => startDatabase(settings.ATLAS_HOME, print),
    (database) => `database ${database.created ? "created" : "ready"}`,
  );
}

function keepProcess(context: Run, name: string, env: NodeJS.ProcessEnv, args: string[]): KeptProcess {
  const { project, print, lock, url } = context;
  const preload = join(project.projectDir, "bin", "supervisor", "follow-parent.mjs");
  const spawn = (): Child => {
    const child = startChild({
      name,
      args: ["--import", pathToFileURL(preload).href, ...args],
      cwd: project.projectDir,
      env,
      print,
    });
    const identity = identify(child.pid);
    context.processes = [...context.processes.filter(isAlive), ...(identity ? [identity] : [])];
    lock.write({ url, processes: context.processes });
    return child;
  };
  return new KeptProcess(name === "web" ? "web application" : name, spawn, print);
}

function childEnvironment(settings: Env, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    ...buildEnvironment(),
    DATABASE_URL: databaseUrl,
    ATLAS_HOME: settings.ATLAS_HOME,
    PORT: String(settings.PORT),
  };
}

function buildEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
}
