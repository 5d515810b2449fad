// `npm run lockfile`, after every change of the packages: adds the packages of other platforms that npm
// left out of package-lock.json because the registry at hand does not carry them. npm 11 and newer refuse
// `npm ci` with such a gap (npm/cli issues 8805 and 9846), on every platform.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = [
  "arm64",
  "x64",
  "ia32",
  "arm",
  "riscv64",
  "ppc64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];

/**
 * The optional packages a lock file names without an entry of their own.
 * @param {Record<string, any>} packages the `packages` of a lock file
 * @returns {{ path: string, entry: object }[]} where each belongs, and its entry
 */
export function missingPackages(packages) {
  const missing = new Map();
  for (const [parent, { optionalDependencies = {}, dev, devOptional }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!/^\d/.test(version) || resolved(packages, parent, name)?.version === version) continue;
      const hoisted = `node_modules/${name}`;
      const taken = packages[hoisted] ?? missing.get(hoisted);
      const path = taken && taken.version !== version ? `${parent}/${hoisted}` : hoisted;
      missing.set(path, {
        version,
        ...platformOf(name),
        ...(dev && { dev }),
        ...(devOptional && { devOptional }),
        optional: true,
      });
    }
  }
  return [...missing].map(([path, entry]) => ({ path, entry }));
}

/** The entry Node would find for `name`, asked from the package at `parent`. */
function resolved(packages, parent, name) {
  for (
    let folder = parent;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))
  ) {
    const entry = packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (entry || folder === "") return entry;
  }
}

/** Such packages are called after the platform they are for. */
function platformOf(name) {
  const words = name.replace("windows", "win32").split(/[@/_-]/);
  const find = (known) => words.filter((word) => known.includes(word)).slice(0, 1);
  const [os, cpu] = [find(systems), find(processors)];
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : [];
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) };
}

function main() {
  const path = join(import.meta.dirname, "..", "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const missing = missingPackages(lock.packages);
  for (const { path: at, entry } of missing) lock.packages[at] = entry;
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")),
  );
  if (missing.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(`Added ${missing.length} packages of other platforms.\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
