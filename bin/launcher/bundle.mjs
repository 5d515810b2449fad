// Compiles an entry file with everything of ours it imports into `.atlas/build`, once per change of
// the sources. Most packages stay outside. A start with unchanged sources only compares file times.
import { createHash, randomBytes } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Builds that are kept: a running process may still load parts of an older one. */
const keptBuilds = 10;

/**
 * @param {{ projectDir: string, entry: string, name: string }} options `entry` relative to the project
 * @returns {Promise<string>} path of the compiled file
 */
export async function bundle({ projectDir, entry, name }) {
  const buildDir = buildFolder(projectDir);
  const pointer = join(buildDir, `${name}.json`);
  const known = readPointer(pointer);
  if (known && isCurrent(known, projectDir)) return join(buildDir, known.file);
  const startedAt = Date.now();
  const { build, stop } = await import("esbuild");
  const draft = join(buildDir, `.${name}-${randomBytes(6).toString("hex")}`);
  try {
    const result = await build({
      absWorkingDir: projectDir,
      entryPoints: { [name]: entry },
      outdir: draft,
      bundle: true,
      // A command loads its own part only.
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      plugins: [bundledPackages],
      jsx: "automatic",
      banner: { js: requireForPackages },
      sourcemap: "linked",
      sourcesContent: false,
      metafile: true,
      logLevel: "silent",
    });
    const file = join(publish(draft, buildDir, name), `${name}.js`);
    // What comes from packages changes with the lock file only.
    const sources = Object.keys(result.metafile.inputs).filter((path) => !path.includes("node_modules/"));
    const inputs = [...sources, ...configuration];
    remember(pointer, file, projectDir, inputs, startedAt);
    prune(buildDir, name);
    return join(buildDir, file);
  } finally {
    rmSync(draft, { recursive: true, force: true });
    // Its helper process would otherwise live as long as this one.
    await stop();
  }
}

/** Packages that are compiled in and were written for `require` find what stays outside with it. */
const requireForPackages =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * Packages of many small files are compiled in, without their native parts: read as one file they are there in a
 * fraction of the time. All others stay outside.
 */
const bundledPackages = {
  name: "bundled-packages",
  setup(build) {
    build.onResolve(
      { filter: /^(?:libphonenumber-js|stdnum|@duckdb\/node-api|iconv-lite|safer-buffer|commander)(?:\/|$)/ },
      ({ path }) => ({
        path: fileURLToPath(import.meta.resolve(path)),
      }),
    );
  },
};

/** Files besides the sources that decide what comes out. */
const configuration = ["tsconfig.json", "package-lock.json", "bin/launcher/bundle.mjs"];

function readPointer(pointer) {
  try {
    return JSON.parse(readFileSync(pointer, "utf8"));
  } catch {
    return undefined;
  }
}

function isCurrent(known, projectDir) {
  try {
    return (
      statSync(join(buildFolder(projectDir), known.file)).isFile() &&
      known.inputs.every(([path, stamp]) => stampOf(resolve(projectDir, path)) === stamp)
    );
  } catch {
    return false;
  }
}

function stampOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}-${stats.size}` : "missing";
}

/** Names the folder by its content, so that processes building the same at once agree on the result. */
function publish(draft, buildDir, name) {
  const hash = createHash("sha256");
  for (const file of readdirSync(draft).sort()) hash.update(file).update(readFileSync(join(draft, file)));
  const folder = `${name}-${hash.digest("hex").slice(0, 16)}`;
  try {
    renameSync(draft, join(buildDir, folder));
  } catch (error) {
    if (!existsSync(join(buildDir, folder))) throw error;
  }
  return folder;
}

function remember(pointer, file, projectDir, inputs, startedAt) {
  const stamps = inputs.map((path) => [path, stampOf(resolve(projectDir, path))]);
  // A file saved while the compiler ran may or may not be in the result: look again next time.
  const changedSince = (path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= startedAt;
  if (inputs.some((path) => changedSince(resolve(projectDir, path)))) return;
  const draft = `${pointer}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, JSON.stringify({ file, inputs: stamps }));
  renameSync(draft, pointer);
}

function prune(buildDir, name) {
  const builds = readdirSync(buildDir)
    .filter((folder) => folder.startsWith(`${name}-`))
    .map((folder) => ({ path: join(buildDir, folder), time: statSync(join(buildDir, folder)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of builds.slice(keptBuilds)) rmSync(path, { recursive: true, force: true });
}

/** `.atlas/build` of the project, or a private temporary folder where the project cannot be written. */
function buildFolder(projectDir) {
  const preferred = join(projectDir, ".atlas", "build");
  try {
    mkdirSync(preferred, { recursive: true });
    accessSync(preferred, constants.W_OK);
    return preferred;
  } catch {
    return temporaryFolder(projectDir);
  }
}

function temporaryFolder(projectDir) {
  const owner = process.getuid?.() ?? 0;
  const id = createHash("sha256").update(projectDir).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), `atlas-build-${owner}-${id}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  // Code is run from here, so nobody else may have prepared it.
  if (uid !== owner || (mode & 0o022) !== 0)
    throw new Error(`${folder} belongs to somebody else. Remove it, or make ${projectDir} writable.`);
  const packages = join(folder, "node_modules");
  if (!existsSync(packages)) symlinkSync(join(projectDir, "node_modules"), packages);
  return folder;
}
