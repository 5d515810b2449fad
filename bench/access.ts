// What signing-in and grants cost each request: who is asking, by session and by key, with the live grants that speak of them
// and the decision about one data set. Two hundred members, twenty groups, two thousand grants
// (BENCH_GRANTS), a fifth of which speak of the person. Run: npx tsx bench/access.ts
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { actorFromKey } from "@/server/access/actor-from-key";
import { actorFromSession } from "@/server/access/actor-from-session";
import { buildContext } from "@/server/access/build-context";
import type { Actor } from "@/server/access/context";
import { decideAccess } from "@/server/access/decide-access";
import { hashToken, randomToken } from "@/server/platform/crypto";
import { printMachine } from "./print-machine";
import { withDatabase } from "./with-database";

const members = 200;
const groups = 20;
const grants = Number(process.env.BENCH_GRANTS ?? 2_000);
const workspace = randomUUID();
const person = randomUUID();
const session = randomUUID();
const dataset = { id: randomUUID(), tags: ["hr"], domain: "people", restricted: true };
const secret = randomToken("atlas");
const origin = { requestId: randomUUID(), address: "192.0.2.1" };

async function fill(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const run = (sql: string, ...values: unknown[]) => client.query(sql, values);
  await run(`INSERT INTO "Workspace" ("id", "slug", "name") VALUES ($1, 'bench', 'Bench')`, workspace);
  await run(
    `INSERT INTO "User" ("id", "email", "name")
     SELECT CASE WHEN n = 1 THEN $1::uuid ELSE gen_random_uuid() END, 'p' || n || '@example.com', 'Person ' || n
       FROM generate_series(1, $2::int) n`,
    person,
    members,
  );
  await run(
    `INSERT INTO "Membership" ("workspaceId", "userId", "role", "attributes")
     SELECT $1, "id", 'analyst', '{"region": "EU"}' FROM "User"`,
    workspace,
  );
  await run(
    `INSERT INTO "Group" ("id", "workspaceId", "name", "updatedAt")
     SELECT gen_random_uuid(), $1, 'Group ' || n, now() FROM generate_series(1, $2::int) n`,
    workspace,
    groups,
  );
  await run(
    `INSERT INTO "GroupMember" ("workspaceId", "groupId", "userId")
     SELECT $1, g."id", u."id" FROM "Group" g, "User" u`,
    workspace,
  );
  // A tenth speaks of the groups the person is in, a tenth of the person, the rest of others.
  await run(
    `INSERT INTO "Grant" ("id", "workspaceId", "subjectKind", "subjectId", "effect", "actions", "objectKind", "objectId",
       "columns", "rowFilter", "filterColumns", "reason", "createdById", "createdBy")
     SELECT gen_random_uuid(), $1, CASE WHEN n % 10 = 0 THEN 'group' ELSE 'person' END,
       CASE WHEN n % 10 = 0 THEN (SELECT "id"::text FROM "Group" OFFSET n % $4 LIMIT 1)
            WHEN n % 10 = 1 THEN $2::text ELSE gen_random_uuid()::text END,
       'allow', ARRAY['read_masked'], CASE WHEN n % 3 = 0 THEN 'tag' ELSE 'dataset' END,
       CASE WHEN n % 3 = 0 THEN 'tag-' || n % 50 ELSE $3::text END, '{}', 'region = {user.region}', ARRAY['region'], 'bench',
       $2::uuid, 'Person 1'
       FROM generate_series(1, $5::int) n`,
    workspace,
    person,
    dataset.id,
    groups,
    grants,
  );
  await run(
    `INSERT INTO "Session" ("id", "userId", "method", "expiresAt", "lastSeenAt") VALUES ($1, $2, 'sso', now() + interval '1 day', now())`,
    session,
    person,
  );
  await run(
    `INSERT INTO "ApiKey" ("id", "workspaceId", "name", "prefix", "hash", "role", "scopes", "createdById", "lastUsedAt")
     VALUES (gen_random_uuid(), $1, 'Bench', 'atlas_bench', $2, 'analyst', '{}', $3, now())`,
    workspace,
    hashToken(secret),
    person,
  );
  await run("ANALYZE");
  await client.end();
}

async function decide(actor: Actor): Promise<void> {
  const ctx = buildContext(workspace, actor, origin);
  const { allowed } = decideAccess(actor, await ctx.grants(), dataset, "datasets:read");
  if (!allowed) throw new Error("The grants allow it, so the decision is not what was measured.");
}

async function measure(label: string, check: () => Promise<void>): Promise<void> {
  for (let i = 0; i < 500; i++) await check();
  const times: number[] = [];
  for (let i = 0; i < 5_000; i++) {
    const started = performance.now();
    await check();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(`${label.padEnd(44)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}

printMachine();
await withDatabase(async (url) => {
  await fill(url);
  const bySession = () => actorFromSession({ userId: person, epoch: 0, sessionId: session }, "bench");
  await measure("session", async () => void (await bySession()));
  await measure("session, grants and decision", async () => decide((await bySession()).actor));
  await measure("key, grants and decision", async () => decide((await actorFromKey(secret)).actor));
});
