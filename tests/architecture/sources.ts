import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "oxc-parser";

export const projectDir = join(import.meta.dirname, "../..");

export type Import = {
  /** The file that imports, from the project's folder, such as `server/jobs/submit-job.ts`. */
  from: string;
  /** The imported file in the same form, or the name of a package. */
  to: string;
  isPackage: boolean;
  /** Erased by the compiler. */
  typeOnly: boolean;
  /** Loaded when the code gets there, not at start. */
  dynamic: boolean;
};

export type Source = { path: string; text: string; imports: Import[] };

const roots = ["app", "server", "worker", "bin"];
const cache = new Map<string, Source[]>();

/** Every TypeScript source of the product, without its unit tests and without generated code. */
export function productSources(): Source[] {
  const known = cache.get("product");
  if (known) return known;
  const sources = roots.flatMap((root) => filesBelow(root, /(?<!\.test)\.tsx?$/)).map(readSource);
  cache.set("product", sources);
  return sources;
}

/** Paths of the files below a folder of the project whose names match. */
export function filesBelow(folder: string, pattern: RegExp): string[] {
  const root = join(projectDir, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(projectDir, join(entry.parentPath, entry.name)))
    .filter((path) => !path.split("/").some((part) => part === "node_modules" || part === "generated"))
    .sort();
}

function readSource(path: string): Source {
  const text = readFileSync(join(projectDir, path), "utf8");
  const { module } = parseSync(path, text);
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, dynamic: boolean) =>
    imports.push({ from: path, ...resolve(path, specifier), typeOnly, dynamic });
  for (const { moduleRequest, entries } of module.staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType), false);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  for (const { moduleRequest, isType } of exported)
    if (moduleRequest) add(moduleRequest.value, isType, false);
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^["'`]([^"'`$]+)["'`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1]) add(literal[1], false, true);
  }
  return { path, text, imports };
}

function resolve(from: string, specifier: string): { to: string; isPackage: boolean } {
  const base = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? join(dirname(from), specifier)
      : undefined;
  if (base === undefined) return { to: packageName(specifier), isPackage: true };
  const candidates = [base, `${base}.ts`, `${base}.tsx`];
  const file = candidates.find((path) => /\.\w+$/.test(path) && existsSync(join(projectDir, path)));
  return { to: file ?? base, isPackage: false };
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
