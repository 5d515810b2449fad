import { join } from "node:path";
import { Client } from "pg";
import { afterAll, expect, inject, it } from "vitest";
import { migrate } from "@/server/platform/migrate";
import { applicationRole, findRowSecurity } from "@/server/platform/postgres/application-role";

const migrationsDir = join(import.meta.dirname, "../../../prisma/migrations");
const name = `limited_${process.pid}`;

afterAll(async () => {
  await as("superuser", `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `DROP ROLE IF EXISTS ${name}`);
});

/** Statements one after the other, as the superuser of the server or as the limited owner of the database. */
async function as(user: "superuser" | "owner", ...statements: string[]): Promise<void> {
  const client = new Client({
    connectionString: user === "owner" ? ownersUrl() : inject("databaseServer"),
  });
  await client.connect();
  try {
    for (const sql of statements) await client.query(sql);
  } finally {
    await client.end();
  }
}

function ownersUrl(): string {
  const url = new URL(inject("databaseServer"));
  Object.assign(url, { username: name, password: "secret", pathname: `/${name}` });
  return url.href;
}

async function rowSecurity() {
  const client = new Client({ connectionString: ownersUrl() });
  await client.connect();
  return await findRowSecurity(client).finally(() => client.end());
}

it("works with a database user that may not make roles, says what is missing, and takes it up once given", async () => {
  await as(
    "superuser",
    `CREATE ROLE ${name} LOGIN PASSWORD 'secret' NOSUPERUSER NOCREATEROLE NOBYPASSRLS`,
    `CREATE DATABASE ${name} TEMPLATE template0 OWNER ${name}`,
  );
  expect((await migrate(ownersUrl(), migrationsDir)).length).toBeGreaterThan(0);
  const missing = await rowSecurity();
  expect(missing.enforced).toBe(false);
  expect(missing.reason).toContain(`GRANT ${applicationRole} TO the user of DATABASE_URL`);

  await as("superuser", `GRANT ${applicationRole} TO ${name}`);
  expect(await migrate(ownersUrl(), migrationsDir)).toEqual([]);
  expect(await rowSecurity()).toEqual({ enforced: true });
});
