import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AtlasError, fail } from "@/server/platform/errors";
import { takeLock } from "./lock";

const sourceFolders = ["app", "server", "prisma/schema", "public"];
const sourceFiles = [
  "instrumentation.ts",
  "instrumentation-client.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

export type WebBuildOptions = { projectDir: string; env: NodeJS.ProcessEnv; signal?: AbortSignal };

/**
 * Makes sure `.next` holds a production build of the sources as they are. Returns whether it had to
 * build. Two starts in one project take turns. Fails with the whole output of the compiler.
 */
export async function ensureWebBuild(options: WebBuildOptions): Promise<boolean> {
  const { projectDir, signal } = options;
  if (isBuilt(projectDir, hashSources(projectDir))) return false;
  const release = await takeTurn(projectDir, signal);
  try {
    // Another start may have built it meanwhile.
    const hash = hashSources(projectDir);
    if (isBuilt(projectDir, hash)) return false;
    rmSync(stampFile(projectDir), { force: true });
    await build(options);
    writeFileSync(stampFile(projectDir), hash);
    return true;
  } finally {
    release();
  }
}

function stampFile(projectDir: string): string {
  return join(projectDir, ".next", "atlas-sources");
}

function isBuilt(projectDir: string, hash: string): boolean {
  const stamp = stampFile(projectDir);
  return (
    existsSync(join(projectDir, ".next", "BUILD_ID")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === hash
  );
}

/** A hash over the names and contents of everything that goes into the build. */
function hashSources(projectDir: string): string {
  const hash = createHash("sha256");
  const files = sourceFolders.flatMap((folder) =>
    existsSync(join(projectDir, folder))
      ? readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  );
  const named = sourceFiles.map((name) => join(projectDir, name)).filter((path) => existsSync(path));
  for (const path of [...files.sort(), ...named])
    hash.update(path.slice(projectDir.length)).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

async function takeTurn(projectDir: string, signal: AbortSignal | undefined): Promise<() => void> {
  const folder = join(projectDir, ".atlas");
  try {
    mkdirSync(folder, { recursive: true });
    for (;;) {
      const taken = takeLock(join(folder, "web-build.lock"), null);
      if ("lock" in taken) return taken.lock.release;
      await sleep(200, undefined, signal ? { signal } : {});
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EACCES" && code !== "EROFS" && code !== "EPERM") throw error;
    return fail(
      "unavailable",
      "start.project_not_writable",
      `The web application has to be built, but ${projectDir} cannot be written. Run npm run build once as the owner of that folder.`,
      { cause: error },
    );
  }
}

function build({ projectDir, env, signal }: WebBuildOptions): Promise<void> {
  const next = createRequire(join(projectDir, "package.json")).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: projectDir,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  // Its whole process group: the compiler starts processes of its own.
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  };
  signal?.addEventListener("abort", stop);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      signal?.removeEventListener("abort", stop);
      if (code === 0) return resolve();
      if (!signal?.aborted) process.stderr.write(`${output.join("").trim()}\n`);
      reject(
        new AtlasError(
          signal?.aborted ? "cancelled" : "bug",
          "start.build_failed",
          "The web application could not be built; the compiler's output is above.",
        ),
      );
    });
  });
}
