import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { Prisma } from "@/prisma/generated/client";
import { rowSecurity, scopedDb, unscopedDb } from "@/server/platform/db";
import { aWorkspace, type TestWorkspace, withAtlas } from "../../support/atlas";

withAtlas();

type Table = { name: string; workspace: string };

/** Every table of the schema that belongs to workspaces, by the column that says to which. */
const tenantTables = Object.values(Prisma.ModelName).flatMap((name): Table[] => {
  const fields = Object.keys(Prisma[`${name}ScalarFieldEnum` as "DatasetScalarFieldEnum"]);
  if (name === "Workspace") return [{ name, workspace: "id" }];
  return fields.includes("workspaceId") ? [{ name, workspace: "workspaceId" }] : [];
});

let mine: TestWorkspace;
let theirs: TestWorkspace;

/** Rows for every tenant table of a workspace, without minding keys between tables. */
async function fill(workspaceId: string): Promise<void> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  // As a replica, the server checks no foreign keys; the triggers of the audit trail fire all the same.
  await client.query("SET session_replication_role = replica");
  for (const { name } of tenantTables) {
    if (
      ["Workspace", "AuditHead", "AuditEvent", "AuditPending", "AuditCheckpoint", "Membership"].includes(name)
    )
      continue;
    const columns = await client.query<{ column: string; type: string; value: string | null }>(
      `SELECT a.attname AS column, format_type(a.atttypid, NULL) AS type,
              (SELECT quote_literal(e.enumlabel) FROM pg_enum e WHERE e.enumtypid = a.atttypid LIMIT 1) AS value
         FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped
          AND a.attnotnull AND NOT a.atthasdef`,
      [`"${name}"`],
    );
    const values = columns.rows.map(({ column, type, value }) => {
      if (column === "workspaceId") return `'${workspaceId}'`;
      return words[`${name}.${column}`] ?? value ?? literals[type] ?? `'${randomUUID()}'`;
    });
    const names = columns.rows.map(({ column }) => `"${column}"`);
    if (name === "JobRun") {
      names.push('"workspaceId"');
      values.push(`'${workspaceId}'`);
    }
    await client.query(`INSERT INTO "${name}" (${names.join(", ")}) VALUES (${values.join(", ")})`);
  }
  await client.query(
    `INSERT INTO "AuditCheckpoint" ("workspaceId", number, seq, hash, "createdAt", signature)
     SELECT "workspaceId", 1, seq, hash, now(), 'x' FROM "AuditHead" WHERE "workspaceId" = $1`,
    [workspaceId],
  );
  await client.end();
}

/** Where the database takes certain words only. */
const words: Record<string, string> = {
  "Grant.subjectKind": "'everyone'",
  "Grant.effect": "'allow'",
  "Grant.actions": "'{read_masked}'",
  "Grant.objectKind": "'workspace'",
};

const literals: Record<string, string> = {
  integer: "1",
  bigint: "1",
  "double precision": "1",
  boolean: "false",
  jsonb: "'{}'",
  json: "'{}'",
  "timestamp with time zone": "now()",
  "text[]": "'{}'",
};

beforeAll(async () => {
  mine = await aWorkspace();
  theirs = await aWorkspace();
  for (const { id } of [mine, theirs]) await fill(id);
});

it("is enforced", async () => {
  expect(await rowSecurity()).toEqual({ enforced: true });
});

it("runs as a role that owns nothing and cannot look past policies", async () => {
  const [role] = await scopedDb(mine.id).$queryRaw<object[]>`
    SELECT current_user::text AS name, rolsuper, rolbypassrls, rolcanlogin,
           (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owns
      FROM pg_roles r WHERE rolname = current_user`;
  expect(role).toEqual({
    name: "atlas_app",
    rolsuper: false,
    rolbypassrls: false,
    rolcanlogin: false,
    owns: 0,
  });
});

it("covers every table with a column workspaceId", async () => {
  const found = await unscopedDb().$queryRaw<{ name: string; policies: number; on: boolean }[]>`
    SELECT c.relname::text AS name, c.relrowsecurity AND c.relforcerowsecurity AS on,
           (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspaceId' AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`;
  // A new one: call protect_workspace_table('"Name"') at the end of its migration.
  expect(found.filter(({ on, policies }) => !on || policies !== 2)).toEqual([]);
  expect(found.map(({ name }) => name).sort()).toEqual(
    tenantTables
      .map(({ name }) => name)
      .filter((name) => name !== "Workspace")
      .sort(),
  );
});

describe.each(tenantTables)("$name", ({ name, workspace }) => {
  // Entries wait in this table only until their transaction commits.
  const empty = name === "AuditPending";

  it("shows raw SQL the rows of its own workspace only", async () => {
    const statement = `SELECT "${workspace}"::text AS workspace FROM "${name}"`;
    const both = await unscopedDb().$queryRawUnsafe<{ workspace: string }[]>(statement);
    const seen = await scopedDb(mine.id).$queryRawUnsafe<{ workspace: string }[]>(statement);
    const within = await scopedDb(mine.id).$transaction((tx) => tx.$queryRawUnsafe(statement));
    if (!empty) expect(new Set(both.map((row) => row.workspace))).toEqual(new Set([mine.id, theirs.id]));
    expect(new Set(seen.map((row) => row.workspace))).toEqual(new Set(empty ? [] : [mine.id]));
    expect(within).toEqual(seen);
  });

  it("lets raw SQL neither change nor remove rows of another workspace", async () => {
    const db = scopedDb(mine.id);
    const update = `UPDATE "${name}" SET "${workspace}" = "${workspace}" WHERE "${workspace}" = '${theirs.id}'`;
    const removal = `DELETE FROM "${name}" WHERE "${workspace}" = '${theirs.id}'`;
    expect(await db.$executeRawUnsafe(update)).toBe(0);
    if (name === "Workspace")
      await expect(db.$executeRawUnsafe(removal)).rejects.toThrow(/permission denied/);
    else expect(await db.$executeRawUnsafe(removal)).toBe(0);
  });

  it("refuses to take rows into another workspace", async () => {
    if (empty) return;
    const columns = await unscopedDb().$queryRaw<{ list: string }[]>`
      SELECT string_agg(quote_ident(attname), ', ') AS list FROM pg_attribute
       WHERE attrelid = ${`"${name}"`}::regclass AND attnum > 0 AND NOT attisdropped AND attname <> ${workspace}`;
    const copy = `INSERT INTO "${name}" ("${workspace}", ${columns[0]?.list})
      SELECT '${theirs.id}', ${columns[0]?.list} FROM "${name}" LIMIT 1`;
    await expect(scopedDb(mine.id).$executeRawUnsafe(copy)).rejects.toThrow(
      name === "Workspace" ? /permission denied/ : /row-level security|append-only/,
    );
    const move = `UPDATE "${name}" SET "${workspace}" = '${theirs.id}'`;
    await expect(scopedDb(mine.id).$executeRawUnsafe(move)).rejects.toThrow(/row-level security|append-only/);
  });
});

it("sees nothing where no workspace is named", async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("SET ROLE atlas_app");
  for (const { name } of tenantTables) {
    const { rows } = await client.query(`SELECT count(*)::int AS n FROM "${name}"`);
    expect(rows, name).toEqual([{ n: 0 }]);
  }
  await client.end();
});

it("leaves nothing of a workspace on a connection", async () => {
  await scopedDb(mine.id).dataset.count();
  await scopedDb(mine.id).$transaction((tx) => tx.dataset.count());
  await expect(scopedDb(mine.id).$queryRaw`SELECT 1 / 0`).rejects.toThrow();
  await expect(scopedDb(mine.id).$transaction((tx) => tx.$queryRaw`SELECT 1 / 0`)).rejects.toThrow();
  const states = await Promise.all(
    Array.from(
      { length: 10 },
      () =>
        unscopedDb().$queryRaw<{ role: string; workspace: string }[]>`
        SELECT current_user::text AS role, current_setting('atlas.workspace', true) AS workspace, pg_sleep(0.05)::text`,
    ),
  );
  for (const [state] of states)
    expect(state).toMatchObject({ role: "atlas", workspace: expect.toSatisfy((v) => !v) });
});

it("keeps calls of the same moment in different workspaces apart", async () => {
  const names = await Promise.all(
    Array.from({ length: 40 }, (_, i) => scopedDb((i % 2 ? mine : theirs).id).workspace.findFirstOrThrow()),
  );
  expect(names.map(({ id }) => id)).toEqual(names.map((_, i) => (i % 2 ? mine : theirs).id));
});

it("keeps passwords from the role", async () => {
  await expect(scopedDb(mine.id).$queryRaw`SELECT "passwordHash" FROM "User"`).rejects.toThrow(
    /permission denied/,
  );
});

it("refuses findUnique, which Prisma would join with that of another workspace", async () => {
  await expect(
    (async () => scopedDb(mine.id).workspace.findUnique({ where: { id: mine.id } }))(),
  ).rejects.toThrow(/findFirst/);
});
