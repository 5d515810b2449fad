import { beforeEach, describe, expect, it } from "vitest";
import type { Ctx } from "@/server/access/context";
import { recordAccess } from "@/server/audit/record-access";
import { recordAudit } from "@/server/audit/record-audit";
import { sealTrail } from "@/server/audit/seal-trail";
import { removeOldEntries } from "@/server/audit/tidy-trail";
import { verifyAndKeep, verifyTrail } from "@/server/audit/verify-trail";
import { actAs } from "@/server/identity/act-as";
import { updateWorkspaceSettings } from "@/server/identity/change-workspace-settings";
import { anOrigin, aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";
import { asOwner, rechain, tamper } from "./trail-database";

withAtlas();

let workspace: TestWorkspace;
let ctx: Ctx;
const object = { kind: "dataset", id: "019cc0de-0000-7000-8000-000000000001" };

beforeEach(async () => {
  workspace = await aWorkspace();
  ctx = actAs(workspace.admin, workspace.id, "admin", { ...anOrigin(), purpose: "audit of Q3" });
  // With the founding of the workspace ten entries.
  for (let i = 2; i <= 10; i += 1)
    await recordAccess(ctx, "datasets.rows_read", object, {
      columns: ["naïve, name", '"quoted"'],
      rows: i,
      details: { name: "Kunder 🧭", n: i, deep: { b: 1.5, aa: [null, true] } },
    });
});

const mine = () => `"workspaceId" = '${workspace.id}'`;
const verify = () => verifyTrail(ctx);

describe("a trail", () => {
  it("is intact, and its hashes can be computed without the database", async () => {
    expect(await verify()).toMatchObject({ ok: true, entries: 10, seq: 10, keptFrom: 1, problem: null });
    await sealTrail(ctx);
    expect(await sealTrail(ctx)).toBe(false);
    expect(await verify()).toMatchObject({ ok: true, sealedThrough: 10 });
  });

  it("has no gap and no fork when many write at once, and a transaction undone leaves nothing", async () => {
    const boom = ctx.db.$transaction(async (tx) => {
      await recordAudit(ctx, tx, "datasets.deleted", object);
      throw new Error("undone");
    });
    await expect(boom).rejects.toThrow("undone");
    await Promise.all(
      Array.from({ length: 60 }, (_, i) =>
        i % 3 === 0
          ? ctx.db.$transaction((tx) => recordAudit(ctx, tx, "datasets.updated", object, { i }))
          : recordAccess(ctx, "datasets.rows_read", object, { rows: i }),
      ),
    );
    expect(await verify()).toMatchObject({ ok: true, entries: 70, seq: 70 });
  });

  it("takes names with NUL and half characters, and one entry that cannot be written fails no other", async () => {
    const odd = recordAccess(ctx, "datasets.rows_read", object, { columns: ["a\u0000b", "\ud800"], rows: 1 });
    const bad = recordAccess(ctx, "datasets.rows_read", object, { rows: 1.5 });
    const good = recordAccess(ctx, "datasets.rows_read", object, { rows: 2 });
    await expect(bad).rejects.toThrow();
    await Promise.all([odd, good]);
    expect(await verify()).toMatchObject({ ok: true, entries: 12 });
  });

  it("orders by place when the clock is set back, and keeps what the clock said", async () => {
    await tamper(`UPDATE "AuditHead" SET "at" = '2090-01-01' WHERE ${mine()}`);
    await recordAccess(ctx, "datasets.exported", object, { rows: 1 });
    const { items } = await callerFor(workspace.admin).audit.list({ workspace: workspace.slug, limit: 1 });
    expect(items[0]).toMatchObject({ seq: 11, at: new Date("2090-01-01"), purpose: "audit of Q3" });
    expect(new Date(String(items[0]?.details.clock)).getTime()).toBeLessThan(Date.now() + 60_000);
    expect(await verify()).toMatchObject({ ok: true, entries: 11 });
  });
});

describe("the database refuses", () => {
  it.each([
    ["UPDATE", () => `UPDATE "AuditEvent" SET "actorLabel" = 'Nobody' WHERE ${mine()}`],
    ["DELETE", () => `DELETE FROM "AuditEvent" WHERE ${mine()}`],
    ["TRUNCATE", () => `TRUNCATE "AuditEvent"`],
    ["TRUNCATE of everything", () => `TRUNCATE "Workspace" CASCADE`],
    ["to move the end", () => `UPDATE "AuditHead" SET "seq" = 3 WHERE ${mine()}`],
    ["to give up entries", () => `UPDATE "AuditHead" SET "keptFrom" = 5 WHERE ${mine()}`],
    ["to forget the end", () => `DELETE FROM "AuditHead" WHERE ${mine()}`],
    ["a replica", () => `SET session_replication_role = replica; DELETE FROM "AuditEvent" WHERE ${mine()}`],
    [
      "a checkpoint that removes what is young",
      () =>
        `INSERT INTO "AuditCheckpoint" SELECT "workspaceId", 1, "seq", "hash", true, now(), '' FROM "AuditEvent" WHERE ${mine()} AND "seq" = 5`,
    ],
    [
      "a checkpoint that is not so",
      () =>
        `INSERT INTO "AuditCheckpoint" VALUES ('${workspace.id}', 1, 5, repeat('0', 64), false, now(), '')`,
    ],
  ])("%s", async (_, statement) => {
    await expect(asOwner(statement())).rejects.toThrow(/append-only/);
    expect(await verify()).toMatchObject({ ok: true, entries: 10 });
  });

  it("a place, time or hash that somebody chose", async () => {
    await asOwner(`INSERT INTO "AuditEvent" ("id", "workspaceId", "seq", "at", "actorKind", "actorId", "actorLabel", "action",
      "prevHash", "hash") VALUES (gen_random_uuid(), '${workspace.id}', 3, '2001-01-01', 'user', '1', 'Eve', 'a.b', '', '')`);
    expect(await verify()).toMatchObject({ ok: true, entries: 11, seq: 11 });
  });

  it("nothing when a workspace is deleted: its trail goes with it", async () => {
    await sealTrail(ctx);
    await asOwner(`DELETE FROM "Workspace" WHERE "id" = '${workspace.id}'`);
    for (const table of ["AuditEvent", "AuditHead", "AuditCheckpoint"])
      expect(await asOwner(`SELECT 1 FROM "${table}" WHERE ${mine()}`)).toEqual([]);
  });
});

describe("verification finds", () => {
  const edits = {
    id: `gen_random_uuid()`,
    at: `"at" + interval '1 ms'`,
    actorKind: `'key'`,
    actorId: `'somebody else'`,
    actorLabel: `'Somebody else'`,
    action: `'datasets.rows'`,
    objectKind: `NULL`,
    objectId: `'x'`,
    columns: `'{}'`,
    rows: `1`,
    purpose: `NULL`,
    details: `"details" || '{"n": 99}'`,
    address: `'192.0.2.99'`,
    requestId: `''`,
    prevHash: `repeat('a', 64)`,
    hash: `repeat('a', 64)`,
  };
  it.each(Object.entries(edits))("an edited %s", async (column, value) => {
    await tamper(`UPDATE "AuditEvent" SET "${column}" = ${value} WHERE ${mine()} AND "seq" = 4`);
    expect(await verify()).toMatchObject({ ok: false, entries: 3, problem: { kind: "edited", seq: 4 } });
  });

  it("a removed entry", async () => {
    await tamper(`DELETE FROM "AuditEvent" WHERE ${mine()} AND "seq" IN (4, 5)`);
    expect((await verify()).problem).toMatchObject({
      kind: "removed",
      seq: 4,
      message: "Entries 4 to 5 are missing.",
    });
  });

  it("two entries that changed places", async () => {
    const swap = (a: number, b: number) =>
      `UPDATE "AuditEvent" SET "seq" = ${b} WHERE ${mine()} AND "seq" = ${a}`;
    await tamper(swap(4, 1000), swap(6, 4), swap(1000, 6));
    expect((await verify()).problem).toMatchObject({ kind: "edited", seq: 4 });
  });

  it("an entry replaced by one with a hash that fits it", async () => {
    await tamper(
      `UPDATE "AuditEvent" SET "rows" = 1 WHERE ${mine()} AND "seq" = 4`,
      `UPDATE "AuditEvent" e SET "hash" = audit_hash(e) WHERE ${mine()} AND "seq" = 4`,
    );
    expect((await verify()).problem).toMatchObject({ kind: "reordered", seq: 5 });
  });

  it("an end that was cut off", async () => {
    await tamper(`DELETE FROM "AuditEvent" WHERE ${mine()} AND "seq" > 8`);
    expect((await verify()).problem).toMatchObject({ kind: "cut", seq: 9 });
  });

  it("an end that was cut off together with the head, once it was sealed or noted elsewhere", async () => {
    const { hash } = await verify();
    await sealTrail(ctx);
    await tamper(`DELETE FROM "AuditEvent" WHERE ${mine()} AND "seq" > 8`, rechain(workspace.id, 8));
    expect((await verify()).problem).toMatchObject({ kind: "cut", seq: 9 });
    await tamper(`DELETE FROM "AuditCheckpoint" WHERE ${mine()}`);
    expect(await verify()).toMatchObject({ ok: true });
    expect((await verifyTrail(ctx, { expected: { seq: 10n, hash } })).problem).toMatchObject({ kind: "cut" });
  });

  it("a trail written anew with hashes that fit, once it was sealed", async () => {
    await sealTrail(ctx);
    await recordAccess(ctx, "datasets.rows_read", object, { rows: 11 });
    await tamper(
      `UPDATE "AuditEvent" SET "rows" = 1 WHERE ${mine()} AND "seq" = 4`,
      rechain(workspace.id, 4),
    );
    expect((await verify()).problem).toMatchObject({ kind: "rewritten", seq: 10 });
  });

  it("an entry put in between, and one kept from the trail", async () => {
    await tamper(
      `INSERT INTO "AuditEvent" SELECT gen_random_uuid(), "workspaceId", "at", "actorKind", 'x', "actorLabel", "action",
        "objectKind", "objectId", "details", "address", "requestId", "columns", repeat('b', 64), "prevHash", "purpose", "rows", 11
        FROM "AuditEvent" WHERE ${mine()} AND "seq" = 10`,
    );
    expect((await verify()).problem).toMatchObject({ kind: "edited", seq: 11 });
    await tamper(
      `DELETE FROM "AuditEvent" WHERE ${mine()} AND "seq" = 11`,
      `INSERT INTO "AuditPending" VALUES (gen_random_uuid(), '${workspace.id}', '{}')`,
    );
    expect((await verify()).problem).toMatchObject({ kind: "removed", seq: 11 });
  });

  it("a beginning that was removed without, or with a forged, checkpoint", async () => {
    await tamper(
      `DELETE FROM "AuditEvent" WHERE ${mine()} AND "seq" < 4`,
      `UPDATE "AuditHead" SET "keptFrom" = 4 WHERE ${mine()}`,
    );
    expect((await verify()).problem).toMatchObject({ kind: "checkpoint", seq: 4 });
    await tamper(
      `INSERT INTO "AuditCheckpoint" SELECT "workspaceId", 1, 3, "prevHash", true, now(), repeat('c', 64)
        FROM "AuditEvent" WHERE ${mine()} AND "seq" = 4`,
    );
    expect((await verify()).problem).toMatchObject({ kind: "checkpoint", seq: 3 });
  });

  it("a signing key that was replaced", async () => {
    await sealTrail(ctx);
    await asOwner(`UPDATE "WorkspaceSecret" SET "sealed" = overlay("sealed" placing 'AAAA' from length("sealed") - 5)
      WHERE ${mine()} AND "purpose" = 'audit'`);
    expect((await verify()).problem).toMatchObject({ kind: "checkpoint" });
  });
});

describe("retention", () => {
  /** Makes the first entries old, as if they had been written then. */
  const age = (days: number, through: number) =>
    tamper(
      `UPDATE "AuditEvent" SET "at" = now() - interval '${days} days' WHERE ${mine()} AND "seq" <= ${through}`,
      rechain(workspace.id, 1),
    );
  const never = new AbortController().signal;

  it("keeps everything unless told otherwise", async () => {
    await age(1000, 6);
    expect(await removeOldEntries(ctx, never)).toBe(0);
    await expect(
      callerFor(workspace.admin).workspace.changeSettings({
        workspace: workspace.slug,
        auditRetentionDays: 89,
      }),
    ).rejects.toThrow(/90/);
  });

  it("removes the oldest, says so, and the rest is still verified", async () => {
    await age(100, 6);
    await updateWorkspaceSettings(ctx, { auditRetentionDays: 90 });
    expect(await removeOldEntries(ctx, never)).toBe(6);
    expect(await removeOldEntries(ctx, never)).toBe(0);
    const verdict = await verifyAndKeep(ctx);
    expect(verdict).toMatchObject({ ok: true, keptFrom: 7, entries: 6, seq: 12 });
    const { items } = await callerFor(workspace.admin).audit.list({ workspace: workspace.slug });
    expect(items[0]).toMatchObject({ action: "audit.entries_removed", details: { from: 1, through: 6 } });
    expect(items.at(-1)?.seq).toBe(7);
    expect(await callerFor(workspace.admin).audit.state({ workspace: workspace.slug })).toMatchObject({
      entries: 6,
      seq: 12,
      verified: { verdict: { ok: true } },
    });
    await tamper(`DELETE FROM "AuditEvent" WHERE ${mine()} AND "seq" = 7`);
    expect((await verify()).problem).toMatchObject({ kind: "removed", seq: 7 });
  });
});
