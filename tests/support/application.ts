import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const projectDir = join(import.meta.dirname, "../..");
/** A first start compiles the web application, which a busy machine takes its time for. */
const startTimeoutMs = 600_000;

export type ApplicationOptions = {
  /** ATLAS_HOME; without it a temporary one is made, and removed by `remove`. */
  home?: string;
  port?: number;
  env?: Record<string, string>;
};

export type StartedApplication = {
  url: string;
  port: number;
  home: string;
  /** Process id of the supervisor. */
  pid: number;
  /** Everything printed so far. */
  output(): string;
  signal(signal: NodeJS.Signals): void;
  /** Resolves with its exit code, or the signal that ended it. */
  exited: Promise<number | NodeJS.Signals>;
  /** Stops it and removes the temporary home. */
  remove(): Promise<void>;
};

/** Runs `atlas start` as it is and waits until it says that it is ready. Fails with its output. */
export async function startApplication(options: ApplicationOptions = {}): Promise<StartedApplication> {
  const application = await spawnApplication(options);
  const ready = await waitForOutput(application, /Atlas (is ready|runs) at/);
  if (ready) return application;
  const output = application.output();
  await application.remove();
  throw new Error(`Atlas did not start:\n${output}`);
}

/** Runs `atlas start` and does not wait. */
export async function spawnApplication(options: ApplicationOptions = {}): Promise<StartedApplication> {
  const temporary = options.home === undefined;
  const home = options.home ?? (await mkdtemp(join(tmpdir(), "atlas home ")));
  const port = options.port ?? (await freePort());
  // Should the test run be killed, Atlas ends as well.
  const follow = pathToFileURL(join(projectDir, "bin/supervisor/follow-parent.mjs")).href;
  const child = spawn(process.execPath, ["--import", follow, "bin/atlas.mjs", "start"], {
    cwd: projectDir,
    env: { ...cleanEnvironment(), ATLAS_HOME: home, PORT: String(port), ...options.env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output = collect(child);
  const exited = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal ?? 1)),
  );
  return {
    url: `http://localhost:${port}`,
    port,
    home,
    pid: child.pid!,
    output: () => output.join(""),
    signal: (signal) => child.kill(signal),
    exited,
    remove: async () => {
      child.kill("SIGTERM");
      await exited;
      if (temporary) await rm(home, { recursive: true, force: true });
    },
  };
}

/** Resolves true when the pattern was printed, false when the process ended without it. */
export async function waitForOutput(application: StartedApplication, pattern: RegExp): Promise<boolean> {
  const deadline = Date.now() + startTimeoutMs;
  let ended = false;
  void application.exited.then(() => {
    ended = true;
  });
  while (!pattern.test(application.output())) {
    if (ended) return false;
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function collect(child: ChildProcess): string[] {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => output.push(text));
  return output;
}

/** Nothing the developer or the test runner set decides how the application under test behaves. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "HOME", "LANG", "TMPDIR", "TZ", "USER"];
  return Object.fromEntries(kept.map((name) => [name, process.env[name]])) as NodeJS.ProcessEnv;
}
