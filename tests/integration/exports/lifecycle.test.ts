import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Permission } from "@/server/access/schema";
import { permission } from "@/server/access/schema";
import { archiveHours } from "@/server/exports/schema";
import { sweepExports } from "@/server/exports/sweep-exports";
import { unscopedDb } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { storage } from "@/server/platform/storage";
import {
  aCookie,
  aKey,
  aMember,
  aWorkspace,
  callerFor,
  rest,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";
import { holdLock } from "../../support/held-lock";
import { anApi, withWorker } from "../../support/pipeline";
import { downloaded, ended, started, storedArchives, unpacked } from "./support/archive";

withAtlas();
withWorker();

const never = new AbortController().signal;
const inSweep = (hours: number) => sweepExports(new Date(Date.now() + hours * 3_600_000), never);

/** As the export reads its last but few tables. */
const atLineage = () => holdLock(`LOCK TABLE "LineageEdge" IN ACCESS EXCLUSIVE MODE`);

async function withData(): Promise<TestWorkspace> {
  const workspace = await aWorkspace();
  await (await anApi(workspace)).load("id,name\n1,a\n2,b\n", "t.csv", { name: "t", key: "id" });
  return workspace;
}

async function jobEnded(exportId: string): Promise<string> {
  for (;;) {
    const { jobRunId } = await unscopedDb().workspaceExport.findUniqueOrThrow({ where: { id: exportId } });
    const { status } = await unscopedDb().jobRun.findUniqueOrThrow({ where: { id: jobRunId ?? "" } });
    if (status !== "queued" && status !== "running") return status;
    await sleep(20);
  }
}

const actionsOf = async ({ id }: TestWorkspace) =>
  (
    await unscopedDb().auditEvent.findMany({
      where: { workspaceId: id, action: { startsWith: "workspace.export_" } },
      orderBy: { seq: "asc" },
    })
  ).map(({ action }) => action.replace("workspace.export_", ""));

describe("an export", { timeout: 300_000 }, () => {
  it("runs once at a time in a workspace, and beside those of others", async () => {
    const [mine, theirs] = [await withData(), await withData()];
    const lock = await atLineage();
    const first = await callerFor(mine.admin).exports.start({ workspace: mine.slug });
    const more = await Promise.all(
      [1, 2, 3].map(() => callerFor(mine.admin).exports.start({ workspace: mine.slug })),
    );
    expect(first.started).toBe(true);
    for (const again of more) expect(again).toEqual({ exportId: first.exportId, started: false });
    expect((await callerFor(theirs.admin).exports.start({ workspace: theirs.slug })).started).toBe(true);
    await lock.waitedForBy("export_rows");
    expect((await downloaded(mine, first.exportId)).status).toBe(404);
    await lock.release();
    expect((await ended(mine, first.exportId)).status).toBe("ready");
    const next = await callerFor(mine.admin).exports.start({ workspace: mine.slug });
    expect(next).toMatchObject({ started: true });
    expect((await ended(mine, next.exportId)).status).toBe("ready");
    expect((await callerFor(mine.admin).exports.list({ workspace: mine.slug })).items).toHaveLength(2);
  });

  it("is cancelled in the middle and leaves nothing; the next one works", async () => {
    const workspace = await withData();
    const lock = await atLineage();
    const exportId = await started(workspace);
    await lock.waitedForBy("export_rows");
    await callerFor(workspace.admin).exports.cancel({ workspace: workspace.slug, exportId });
    const { items } = await callerFor(workspace.admin).exports.list({ workspace: workspace.slug });
    expect(items).toMatchObject([
      { id: exportId, status: "cancelled", error: { code: "exports.cancelled" } },
    ]);
    await lock.release();
    expect(await jobEnded(exportId)).toBe("cancelled");
    expect(await storedArchives(workspace.id)).toEqual([]);
    expect(await readdir(join(env().ATLAS_HOME, "storage", ".tmp"))).toEqual([]);
    await expect(
      callerFor(workspace.admin).exports.cancel({ workspace: workspace.slug, exportId }),
    ).rejects.toMatchObject({ cause: { code: "exports.ended" } });
    const again = await started(workspace);
    expect((await ended(workspace, again)).status).toBe("ready");
    expect((await unpacked(await downloaded(workspace, again))).manifest.exportId).toBe(again);
    expect(await actionsOf(workspace)).toEqual(["started", "cancelled", "started", "finished", "downloaded"]);
  });

  it("that is cancelled as it finishes is not offered", async () => {
    const workspace = await withData();
    const exportId = await started(workspace);
    const lock = await holdLock(`SELECT FROM "WorkspaceExport" WHERE "id" = $1 FOR UPDATE`, [exportId]);
    await lock.waitedForBy(`UPDATE "public"."WorkspaceExport"`);
    const cancelling = callerFor(workspace.admin).exports.cancel({ workspace: workspace.slug, exportId });
    await lock.release();
    // Whichever of the two comes first, the other one finds that it is too late.
    const cancelled = await cancelling.then(
      () => true,
      (error: { cause?: { code?: string } }) =>
        error.cause?.code !== "exports.ended" && Promise.reject(error),
    );
    await jobEnded(exportId);
    expect((await ended(workspace, exportId)).status).toBe(cancelled ? "cancelled" : "ready");
    expect((await downloaded(workspace, exportId)).status).toBe(cancelled ? 404 : 200);
    await inSweep(0);
    expect(await storedArchives(workspace.id)).toHaveLength(cancelled ? 0 : 1);
  });

  it("expires, and the sweep removes its archive and whatever belongs to no export", async () => {
    const [workspace, other] = [await withData(), await withData()];
    const [exportId, kept] = [await started(workspace), await started(other)];
    const { expiresAt, finishedAt } = await ended(workspace, exportId);
    await ended(other, kept);
    expect(Number(expiresAt) - Number(finishedAt)).toBe(archiveHours * 3_600_000);
    await storage().putStream(
      `exports/${workspace.id}`,
      (async function* () {
        yield Buffer.from("half an archive");
      })(),
    );
    await inSweep(0);
    expect(await storedArchives(workspace.id)).toHaveLength(1);
    expect((await downloaded(workspace, exportId)).status).toBe(200);

    const where = { id: exportId };
    await unscopedDb().workspaceExport.update({ where, data: { expiresAt: new Date(Date.now() - 1) } });
    const gone = await downloaded(workspace, exportId);
    expect(gone.status).toBe(404);
    expect(await gone.json()).toMatchObject({ code: "exports.not_offered" });
    await inSweep(0);
    expect(await storedArchives(workspace.id)).toEqual([]);
    expect(await storedArchives(other.id)).toHaveLength(1);
    expect((await callerFor(workspace.admin).exports.list({ workspace: workspace.slug })).items).toEqual([]);
    expect((await actionsOf(workspace)).at(-1)).toBe("expired");
    await inSweep(31 * 24);
    expect(await unscopedDb().workspaceExport.findUnique({ where })).toBe(null);
  });

  it("fails with the name of what is damaged, and offers nothing", async () => {
    const workspace = await withData();
    const snapshot = await unscopedDb().snapshot.findFirstOrThrow({
      where: { workspaceId: workspace.id, layer: "chart" },
    });
    const [part] = snapshot.parts as { key: string; rows: number; bytes: number; sha256: string }[];
    const parts = [{ ...part, sha256: "0".repeat(64) }];
    await unscopedDb().snapshot.update({ where: { id: snapshot.id }, data: { parts } });
    const exportId = await started(workspace);
    const failed = await ended(workspace, exportId);
    expect(failed).toMatchObject({ status: "failed", error: { code: "exports.part_damaged" } });
    expect(failed.error?.message).toContain("t, Chart");
    expect(await storedArchives(workspace.id)).toEqual([]);
    expect(await actionsOf(workspace)).toEqual(["started", "failed"]);
  });
});

describe("who may export", { timeout: 300_000 }, () => {
  it("is whoever has every right, by session or by key", async () => {
    const workspace = await withData();
    const exportId = await started(workspace);
    await ended(workspace, exportId);
    const download = (given: { cookie?: string; key?: string }) =>
      rest("GET", `/exports/${exportId}${given.cookie ? `?workspace=${workspace.slug}` : ""}`, given);
    expect((await download({ cookie: await aCookie(workspace.admin) })).status).toBe(200);
    const engineer = await aMember(workspace, "engineer");
    expect((await download({ cookie: await aCookie(engineer) })).status).toBe(403);
    const narrow = await aKey(workspace.admin, workspace, "admin", { scopes: ["workspace:manage"] });
    expect(await (await download({ key: narrow })).json()).toMatchObject({
      code: "exports.every_right_needed",
    });
    const stranger = await aWorkspace();
    const foreign = await aKey(stranger.admin, stranger, "admin");
    expect((await download({ key: foreign })).status).toBe(404);
    await expect(
      callerFor(stranger.admin).exports.cancel({ workspace: stranger.slug, exportId }),
    ).rejects.toMatchObject({ cause: { code: "exports.not_found" } });
  });

  it("is nobody who manages the workspace and lacks another right", async () => {
    const workspace = await withData();
    const { roles, members } = callerFor(workspace.admin);
    const permissions = permission.options.filter((one: Permission) => one !== "explore:read");
    const { roleId } = await roles.create({ workspace: workspace.slug, name: "Almost", permissions });
    const almost = await aMember(workspace, "viewer");
    await members.changeRole({ workspace: workspace.slug, userId: almost.id, role: roleId });
    await expect(callerFor(almost).exports.start({ workspace: workspace.slug })).rejects.toMatchObject({
      cause: { code: "exports.every_right_needed", message: expect.stringContaining("explore:read") },
    });
  });

  it("is nobody whom a grant keeps something from", async () => {
    const workspace = await withData();
    const dataset = await unscopedDb().dataset.findFirstOrThrow({ where: { workspaceId: workspace.id } });
    await callerFor(workspace.admin).grants.create({
      workspace: workspace.slug,
      subject: { kind: "person", id: workspace.admin.id },
      effect: "deny",
      actions: ["read_raw"],
      object: { kind: "dataset", id: dataset.id },
      columns: ["name"],
      reason: "Not even admins",
    });
    await expect(
      callerFor(workspace.admin).exports.start({ workspace: workspace.slug }),
    ).rejects.toMatchObject({
      cause: { code: "exports.data_set_limited", message: expect.stringContaining("t") },
    });
    expect(await unscopedDb().workspaceExport.count({ where: { workspaceId: workspace.id } })).toBe(0);
  });
});
