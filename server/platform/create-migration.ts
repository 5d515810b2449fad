import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "./errors";
import { readMigrations, readSchema } from "./migrations/migration-files";
import { withSchemaEngine } from "./migrations/schema-engine";

const filters = { externalTables: [], externalEnums: [] };

/**
 * The SQL that brings the database at `url` to the Prisma schema in `schemaDir`; empty text when they
 * agree. What the schema language cannot say, such as partial indexes, is not compared.
 */
export async function diffFromSchema(url: string, schemaDir: string): Promise<string> {
  const schema = await readSchema(schemaDir);
  const datamodels = schema.files.map((file): [string, string] => [file.path, file.content]);
  return withSchemaEngine(url, datamodels, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", ...schema, configDir: schemaDir },
      to: { tag: "schemaDatamodel", ...schema },
      script: true,
      exitCode: null,
      filters,
    });
    const sql = stdout ?? "";
    return sql.includes("This is an empty migration") ? "" : sql;
  });
}

/** What stands below this line in a migration was written by hand and is kept. */
const handwritten = "-- Written by hand:";

type MigrationOptions = {
  /** A database to which the migrations before this one have been applied. */
  scratchUrl: string;
  schemaDir: string;
  migrationsDir: string;
};

/** Writes the next migration from what changed in the Prisma schema; returns the path of its script. */
export async function createMigration(
  options: MigrationOptions & { name: string; now: Date },
): Promise<string> {
  const { name, scratchUrl, schemaDir, migrationsDir, now } = options;
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    fail(
      "invalid",
      "database.migration_name",
      `"${name}" is not a name for a migration: use lower case letters, digits and _.`,
    );
  const sql = await diffFromSchema(scratchUrl, schemaDir);
  if (sql === "")
    fail("conflict", "database.no_change", "The schema and the migrations agree; there is nothing to write.");
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsDir, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, "migration.sql");
  await writeFile(path, sql);
  return path;
}

/**
 * Writes the only migration anew from the Prisma schema, keeping its handwritten end. Allowed while
 * there is just one, that is, before the first release.
 */
export async function recreateFirstMigration(options: MigrationOptions): Promise<string> {
  const [first, second] = await readMigrations(options.migrationsDir);
  if (first === undefined || second !== undefined)
    fail("conflict", "database.not_first", "Only a single, first migration can be written anew.");
  const start = first.sql.indexOf(handwritten);
  const tail = start === -1 ? "" : `\n${first.sql.slice(start)}`;
  const path = join(options.migrationsDir, first.name, "migration.sql");
  await writeFile(path, (await diffFromSchema(options.scratchUrl, options.schemaDir)) + tail);
  return path;
}
