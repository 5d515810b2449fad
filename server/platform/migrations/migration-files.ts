import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";
import { fail } from "../errors";

/** One migration folder: `name/migration.sql`. The checksum is the one Prisma keeps. */
export type MigrationFile = { name: string; sql: string; checksum: string };

const scriptName = "migration.sql";
const lockfileName = "migration_lock.toml";

/** All migrations of a folder, oldest first. */
export async function readMigrations(migrationsDir: string): Promise<MigrationFile[]> {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (names.length === 0)
    fail("bug", "database.no_migrations", `There are no migrations in ${migrationsDir}.`);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(migrationsDir, name, scriptName), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** The same migrations in the shape the schema engine takes. */
export async function toMigrationList(
  migrationsDir: string,
  migrations: MigrationFile[],
): Promise<MigrationList> {
  return {
    baseDir: migrationsDir,
    lockfile: { path: lockfileName, content: await readFile(join(migrationsDir, lockfileName), "utf8") },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: scriptName, content: { tag: "ok", value: sql } },
    })),
  };
}

/** The Prisma schema, all files of the folder. */
export async function readSchema(schemaDir: string): Promise<SchemasContainer> {
  const names = (await readdir(schemaDir)).filter((name) => name.endsWith(".prisma")).sort();
  return {
    files: await Promise.all(
      names.map(async (name) => ({ path: name, content: await readFile(join(schemaDir, name), "utf8") })),
    ),
  };
}
