import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { beforeAll, expect, it } from "vitest";
import { closeDb } from "@/server/platform/db";
import { aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";

withAtlas();

const entries = 5_000;
const middle = String(entries / 2);
let workspace: TestWorkspace;

async function onDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  return await work(client).finally(() => client.end());
}

beforeAll(async () => {
  // Of a table this small the planner would rather read all: which says nothing of a million.
  await onDatabase(async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
    await client.query(`ALTER DATABASE ${rows[0]?.name} SET enable_seqscan = off`);
  });
  workspace = await aWorkspace();
  await onDatabase(async (client) => {
    await client.query(
      `INSERT INTO "AuditEvent" ("id", "workspaceId", "actorKind", "actorId", "actorLabel", "action", "objectKind", "objectId",
         "columns", "rows", "details", "address", "requestId", "seq", "prevHash", "hash")
       SELECT gen_random_uuid(), $1, 'user', 'person-' || n % 20, 'Person ' || n % 20,
         CASE WHEN n % 1000 = 0 THEN 'keys.created' ELSE 'datasets.rows_read' END, 'dataset', 'set-' || n % 500,
         ARRAY['id', 'email'], n, jsonb_build_object('name', 'Data set ' || n), '192.0.2.1', gen_random_uuid()::text, 0, '', ''
         FROM generate_series(1, $2::int) n`,
      [workspace.id, entries],
    );
    await client.query("ANALYZE");
  });
});

/** How many entries were read so far, by whatever plan. */
async function entriesRead(): Promise<number> {
  // Connections tell what they did when they end at the latest.
  await closeDb();
  await sleep(500);
  return await onDatabase(async (client) => {
    const { rows } = await client.query<{ n: string }>(
      `SELECT seq_tup_read + idx_tup_fetch AS n FROM pg_stat_user_tables WHERE relname = 'AuditEvent'`,
    );
    return Number(rows[0]?.n);
  });
}

it("reads little more of the trail than it shows, whatever is looked for and however long it is", async () => {
  const list = (filter: Record<string, unknown>) =>
    callerFor(workspace.admin).audit.list({ workspace: workspace.slug, limit: 100, ...filter });
  const before = await entriesRead();
  const found = {
    newest: await list({}),
    deep: await list({ after: middle }),
    word: await list({ text: middle }),
    nowhere: await list({ text: "unheard" }),
    person: await list({ actorId: "person-7" }),
    action: await list({ action: "keys." }),
    object: await list({ objectKind: "dataset", objectId: "set-42" }),
    time: await list({ from: new Date("2090-01-01") }),
  };
  expect(Object.entries(found).map(([what, { items }]) => `${what} ${items.length}`)).toEqual([
    "newest 100",
    "deep 100",
    "word 1",
    "nowhere 0",
    "person 100",
    "action 5",
    "object 10",
    "time 0",
  ]);
  // Any search that filtered the whole trail would have read all of it alone.
  expect((await entriesRead()) - before).toBeLessThan(entries);
});
