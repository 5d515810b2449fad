import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { systemContext } from "@/server/access/system-context";
import { verifyTrail } from "@/server/audit/verify-trail";
import { closeDb } from "@/server/platform/db";
import { migrate } from "@/server/platform/migrate";
import { aDatabase } from "../../support/database";

const migrations = join(import.meta.dirname, "../../../prisma/migrations");

it("entries of before the chain are chained, each workspace by itself, in the order of their time", async () => {
  const { url } = await aDatabase({ migrated: false });
  const folder = await mkdtemp(join(tmpdir(), "atlas-migrations-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(migrations, folder, { recursive: true });
  for (const name of await readdir(folder))
    if (name >= "20261127010000" && name !== "migration_lock.toml")
      await rm(join(folder, name), { recursive: true });
  await migrate(url, folder);
  const client = new Client({ connectionString: url });
  await client.connect();
  const workspaces = ["019cc0de-0000-7000-8000-00000000000a", "019cc0de-0000-7000-8000-00000000000b"];
  for (const id of workspaces)
    await client.query(`INSERT INTO "Workspace" ("id", "slug", "name") VALUES ($1, $2, 'W')`, [
      id,
      id.slice(-2),
    ]);
  await client.query(
    `INSERT INTO "AuditEvent" ("id", "workspaceId", "at", "actorKind", "actorId", "actorLabel", "action", "details")
     SELECT gen_random_uuid(), w, now() - n * interval '1 minute', 'user', n::text, 'Ådа 🧭', 'a.b', '{"z": 1, "aa": [1.50]}'
     FROM unnest($1::uuid[]) w, generate_series(1, 40) n`,
    [workspaces],
  );
  await migrate(url, migrations);
  const { rows } = await client.query(
    `SELECT "actorId" FROM "AuditEvent" WHERE "workspaceId" = $1 ORDER BY "seq" LIMIT 2`,
    [workspaces[0]],
  );
  expect(rows.map(({ actorId }) => actorId)).toEqual(["40", "39"]);
  await client.end();
  process.env.DATABASE_URL = url;
  onTestFinished(() => closeDb());
  for (const id of workspaces)
    expect(await verifyTrail(systemContext(id, "test"))).toMatchObject({ ok: true, entries: 40, seq: 40 });
});
