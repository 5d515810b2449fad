// The audit trail: entries a second with 50 readers at once on a durable database, and search, pages and verification on a
// million entries. Run: npx tsx bench/audit.ts
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { systemContext } from "@/server/access/system-context";
import { listAuditEvents } from "@/server/audit/list-audit-events";
import { recordAccess } from "@/server/audit/record-access";
import { recordAudit } from "@/server/audit/record-audit";
import { auditFilter } from "@/server/audit/schema";
import { verifyTrail } from "@/server/audit/verify-trail";
import { printMachine } from "./print-machine";
import { withDatabase } from "./with-database";

const entries = Number(process.env.BENCH_ENTRIES ?? 1_000_000);
const workspace = randomUUID();
const object = { kind: "dataset", id: randomUUID() };
const columns = Array.from({ length: 12 }, (_, i) => `column_${i}`);

const p95 = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** So many callers, each one call after the other, for some seconds. */
async function load(label: string, callers: number, call: () => Promise<void>): Promise<void> {
  const times: number[] = [];
  const end = performance.now() + 5_000;
  const one = async () => {
    while (performance.now() < end) {
      const started = performance.now();
      await call();
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: callers }, one));
  console.log(
    `${label.padEnd(52)} ${Math.round(times.length / 5)} a second, p95 ${p95(times).toFixed(1)} ms`,
  );
}

async function time(label: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`${label.padEnd(52)} ${(performance.now() - started).toFixed(1)} ms`);
}

async function write(): Promise<void> {
  const ctx = systemContext(workspace, "bench");
  const read = () => recordAccess(ctx, "datasets.rows_read", object, { columns, rows: 100 });
  const change = () => ctx.db.$transaction((tx) => recordAudit(ctx, tx, "datasets.updated", object));
  await load("reads recorded, 1 caller", 1, read);
  await load("reads recorded, 50 callers", 50, read);
  await load("changes in transactions, 1 caller", 1, change);
  await load("changes in transactions, 10 callers", 10, change);
}

const fill = `
  INSERT INTO "AuditEvent" ("id", "workspaceId", "actorKind", "actorId", "actorLabel", "action", "objectKind", "objectId",
    "columns", "rows", "details", "address", "requestId", "seq", "prevHash", "hash")
  SELECT gen_random_uuid(), $1, 'user', 'person-' || n % 200, 'Person ' || n % 200,
    CASE WHEN n % 1000 = 0 THEN 'keys.created' ELSE 'datasets.rows_read' END, 'dataset', 'set-' || n % 5000,
    ARRAY['id', 'name', 'email'], n % 100, jsonb_build_object('name', 'Data set ' || n % 5000, 'layer', 'chart', 'n', n),
    '192.0.2.1', gen_random_uuid()::text, 0, '', '' FROM generate_series($2::int, $3::int) n`;

async function search(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await time(`${entries} entries written in SQL, 500 in a transaction`, async () => {
    for (let first = 1; first <= entries; first += 500)
      await client.query(fill, [workspace, first, Math.min(first + 499, entries)]);
  });
  await client.query("ANALYZE");
  await client.end();
  const ctx = systemContext(workspace, "bench");
  const list = (filter: object) => listAuditEvents(ctx, auditFilter.parse(filter));
  await list({});
  const middle = await list({ after: String(Math.floor(entries / 2)), limit: 1 });
  const at = middle.items[0]?.at ?? new Date();
  const searches = {
    "newest page": {},
    "a page in the middle": { after: String(Math.floor(entries / 2)) },
    "a common word": { text: "chart" },
    "a rare word": { text: String(Math.floor(entries / 2)) },
    "two words, one rare": { text: "person set 4711" },
    "a word that stands nowhere": { text: "unheard" },
    "one person": { actorId: "person-7" },
    "one person and a rare action": { actorId: "person-0", action: "keys." },
    "a rare action": { action: "keys." },
    "an action that never happened": { action: "members." },
    "one object": { objectKind: "dataset", objectId: "set-42" },
    "a minute in the middle": { from: at, to: new Date(at.getTime() + 60_000) },
    "a column nobody read": { column: "salary" },
  };
  for (const [label, filter] of Object.entries(searches)) await time(`search: ${label}`, () => list(filter));
  await time("verification of all", async () => console.log(JSON.stringify(await verifyTrail(ctx))));
}

printMachine();
await withDatabase(async (url) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`INSERT INTO "Workspace" ("id", "slug", "name") VALUES ($1, 'bench', 'Bench')`, [
    workspace,
  ]);
  await client.end();
  await write();
  await search(url);
});
