import { Client } from "pg";
import { AtlasError, fail } from "./errors";
import { type MigrationFile, readMigrations, toMigrationList } from "./migrations/migration-files";
import { withSchemaEngine } from "./migrations/schema-engine";
import { ensureApplicationRole, findRowSecurity } from "./postgres/application-role";

/** Any number, as long as every process of Atlas uses the same: the ASCII codes of "atlas". */
const lockKey = "418565087603";

/** The engine wants to know what kind of database it works on. */
const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';

type AppliedMigration = {
  name: string;
  checksum: string;
  finished: boolean;
};

/**
 * Brings the database to the newest migration and returns the names of those applied now. Doing it
 * again changes nothing; when two processes do it at once, the second waits for the first.
 * Fails as `conflict` when the database and the migrations of this version do not belong together.
 */
export async function migrate(url: string, migrationsDir: string): Promise<string[]> {
  const migrations = await readMigrations(migrationsDir);
  const client = await connect(url);
  try {
    // The usual case, a database that is up to date, needs neither the lock nor the engine.
    const upToDate = pending(migrations, await history(client)).length === 0;
    if (upToDate && (await findRowSecurity(client)).enforced) return [];
    await client.query("SELECT pg_advisory_lock($1)", [lockKey]);
    await forgetInterrupted(client);
    const left = pending(migrations, await history(client)).length > 0;
    const applied = left ? await apply(url, migrationsDir, migrations) : [];
    await ensureApplicationRole(client);
    return applied;
  } finally {
    // Ending the connection releases the lock.
    await client.end();
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks fails the query under way; without a listener it would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message || error.name : String(error);
    fail(
      "unavailable",
      "database.unreachable",
      `The database cannot be reached: ${reason}. Check DATABASE_URL and that the server runs.`,
      { cause: error },
    );
  }
  return client;
}

async function history(client: Client): Promise<AppliedMigration[]> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present");
  if (!table.rows[0].present) return [];
  const result = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return result.rows;
}

/** Migrations still to apply; refuses a history that this version cannot continue. */
function pending(migrations: MigrationFile[], applied: AppliedMigration[]): MigrationFile[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum, finished } of applied) {
    const expected = known.get(name);
    if (expected === undefined)
      fail(
        "conflict",
        "database.newer",
        `The database holds the migration ${name}, which this version of Atlas does not know. Start the version that made it, or restore a backup.`,
      );
    if (finished && expected !== checksum)
      fail(
        "conflict",
        "database.migration_changed",
        `The migration ${name} was changed after it had been applied to this database. Restore the file, or begin with an empty database.`,
      );
  }
  const done = new Set(applied.filter((migration) => migration.finished).map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

/**
 * A process that died while migrating leaves an unfinished entry. PostgreSQL has undone its script,
 * because each runs as one transaction, so the entry is marked as rolled back and applied again.
 */
async function forgetInterrupted(client: Client): Promise<void> {
  const table = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present");
  if (!table.rows[0].present) return;
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
}

async function apply(url: string, migrationsDir: string, migrations: MigrationFile[]): Promise<string[]> {
  const migrationsList = await toMigrationList(migrationsDir, migrations);
  return withSchemaEngine(url, [["datasource.prisma", datasource]], async (engine) => {
    try {
      const filters = { externalTables: [], externalEnums: [] };
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
      return appliedMigrationNames;
    } catch (error) {
      // The engine appends a trace of its own functions, from "0:" on.
      const reason = (error instanceof Error ? error.message : String(error)).split(/\s+0:/)[0];
      throw new AtlasError(
        "unavailable",
        "database.migration_failed",
        `The database could not be migrated; it was left as it was. ${reason}`,
        { cause: error },
      );
    }
  });
}
