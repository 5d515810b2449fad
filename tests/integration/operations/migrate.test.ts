import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMigration, diffFromSchema } from "@/server/platform/create-migration";
import { migrate } from "@/server/platform/migrate";
import { aDatabase } from "../../support/database";

const project = join(import.meta.dirname, "../../..");
const migrationsDir = join(project, "prisma/migrations");
const schemaDir = join(project, "prisma/schema");

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the migrations", () => {
  it("agree with the Prisma schema", async () => {
    const { url } = await aDatabase();
    expect(await diffFromSchema(url, schemaDir)).toBe("");
  });

  it("allow one live job per name and key, and any number of finished ones", async () => {
    const { url } = await aDatabase();
    const insert = (status: string) =>
      query(
        url,
        `INSERT INTO "JobRun"(id, name, lane, payload, "maxAttempts", "dedupeKey", status)
         VALUES (gen_random_uuid(), 'a', 'sync', '{}', 1, 'k', '${status}')`,
      );
    await insert("succeeded");
    await insert("succeeded");
    await insert("queued");
    await expect(insert("running")).rejects.toThrow(/unique/);
  });

  it("run as one transaction each, so that an interrupted one leaves nothing", async () => {
    const { readMigrations } = await import("@/server/platform/migrations/migration-files");
    for (const { sql } of await readMigrations(migrationsDir))
      expect(sql).not.toMatch(/\b(COMMIT|BEGIN(?=\s*(;|TRANSACTION|WORK))|CONCURRENTLY|VACUUM)\b/i);
  });
});

describe("migrate", () => {
  it("applies everything once and nothing the second time", async () => {
    const { url } = await aDatabase({ migrated: false });
    const names = (await readdir(migrationsDir, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(await migrate(url, migrationsDir)).toEqual(names.sort());
    expect(await migrate(url, migrationsDir)).toEqual([]);
  });

  it("lets several processes start at the same moment", async () => {
    const { url } = await aDatabase({ migrated: false });
    const results = await Promise.all([1, 2, 3, 4].map(() => migrate(url, migrationsDir)));
    expect(results.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await query(url, "SELECT count(*)::int AS n FROM _prisma_migrations")).toEqual([
      { n: results.flat().length },
    ]);
  });

  it("applies again what a killed process left unfinished", async () => {
    const { url } = await aDatabase({ migrated: false });
    const [name] = await migrate(url, migrationsDir);
    await query(
      url,
      `DROP SCHEMA public CASCADE; CREATE SCHEMA public;
       CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
         finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
         started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0);
       INSERT INTO _prisma_migrations(id, checksum, migration_name) VALUES ('1', 'x', '${name}')`,
    );
    expect(await migrate(url, migrationsDir)).toContain(name);
  });

  it("names the remedy when the database cannot be reached", async () => {
    await expect(migrate("postgresql://127.0.0.1:9/none", migrationsDir)).rejects.toThrow(
      /Check DATABASE_URL/,
    );
  });
});

describe("a changed history", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-migrations-"));
    await cp(migrationsDir, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function addMigration(name: string, sql: string): Promise<string> {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "migration.sql"), sql);
    return name;
  }

  it("is refused when the database is newer than this version", async () => {
    const { url } = await aDatabase();
    await addMigration("99990101000000_later", "CREATE TABLE later (id int)");
    await migrate(url, folder);
    await expect(migrate(url, migrationsDir)).rejects.toMatchObject({ code: "database.newer" });
  });

  it("is refused when an applied migration was edited", async () => {
    const { url } = await aDatabase();
    await addMigration("99990101000000_later", "CREATE TABLE later (id int)");
    await migrate(url, folder);
    await writeFile(join(folder, "99990101000000_later", "migration.sql"), "CREATE TABLE other (id int)");
    await expect(migrate(url, folder)).rejects.toMatchObject({ code: "database.migration_changed" });
  });

  it("leaves the database as it was when a migration fails, and goes on once it is repaired", async () => {
    const { url } = await aDatabase();
    const name = await addMigration("99990101000000_later", "CREATE TABLE later (id int); SELECT 1/0;");
    await expect(migrate(url, folder)).rejects.toThrow(/left as it was.*division by zero/s);
    expect(await query(url, "SELECT to_regclass('later') AS t")).toEqual([{ t: null }]);
    await writeFile(join(folder, name, "migration.sql"), "CREATE TABLE later (id int)");
    expect(await migrate(url, folder)).toEqual([name]);
  });

  it("gets its next migration from what changed in the schema", async () => {
    const { url } = await aDatabase();
    const schema = join(folder, "schema");
    await cp(schemaDir, schema, { recursive: true });
    await writeFile(join(schema, "extra.prisma"), "model Extra {\n  id Int @id\n}\n");
    const options = { scratchUrl: url, schemaDir: schema, migrationsDir: folder };
    const now = new Date("2030-01-02T03:04:05Z");
    const path = await createMigration({ ...options, name: "add_extra", now });
    expect(path).toBe(join(folder, "20300102030405_add_extra", "migration.sql"));
    await rm(schema, { recursive: true });
    expect(await migrate(url, folder)).toEqual(["20300102030405_add_extra"]);
    expect(await query(url, `SELECT count(*)::int AS n FROM "Extra"`)).toEqual([{ n: 0 }]);
  });
});
