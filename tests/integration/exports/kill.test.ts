import { expect, it } from "vitest";
import { startWorker } from "@/server/jobs/start-worker";
import { unscopedDb } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { configuredQueue } from "@/server/platform/queue";
import { handlers } from "@/worker/handlers";
import { aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";
import { holdLock } from "../../support/held-lock";
import { anApi } from "../../support/pipeline";
import { aWorkerProcess, kill } from "../pipelines/support/worker-process";
import { downloaded, ended, started, storedArchives, unpacked } from "./support/archive";

withAtlas();

async function withData(): Promise<TestWorkspace> {
  const workspace = await aWorkspace();
  const worker = await startWorker({
    databaseUrl: env().DATABASE_URL ?? "",
    queue: configuredQueue(),
    bindings: handlers,
    lanes: { interactive: 1, sync: 1, compute: 1, upkeep: 1 },
  });
  try {
    await (await anApi(workspace)).load("id,name\n1,a\n2,b\n", "t.csv", { name: "t", key: "id" });
  } finally {
    await worker.drain();
  }
  return workspace;
}

const moments = [
  {
    moment: "while it reads the tables",
    lock: `LOCK TABLE "LineageEdge" IN ACCESS EXCLUSIVE MODE`,
    statement: "export_rows",
    stored: 0,
  },
  {
    moment: "when its archive is stored and not yet offered",
    lock: `SELECT FROM "WorkspaceExport" FOR UPDATE`,
    statement: `UPDATE "public"."WorkspaceExport"`,
    stored: 1,
  },
];

it.each(moments)(
  "an export whose worker is killed $moment is done by the next one, and nothing half is ever offered",
  { timeout: 300_000 },
  async ({ lock: sql, statement, stored }) => {
    const workspace = await withData();
    const exportId = await started(workspace);
    const lock = await holdLock(sql);
    const worker = await aWorkerProcess();
    await lock.waitedForBy(statement);
    await kill(worker);
    const left = await storedArchives(workspace.id);
    expect(left).toHaveLength(stored);
    const { items } = await callerFor(workspace.admin).exports.list({ workspace: workspace.slug });
    expect(items).toMatchObject([{ id: exportId, status: "running", bytes: null }]);
    expect((await downloaded(workspace, exportId)).status).toBe(404);

    await lock.release();
    await aWorkerProcess();
    const done = await ended(workspace, exportId);
    expect(done).toMatchObject({ status: "ready", error: null });
    const { manifest } = await unpacked(await downloaded(workspace, exportId));
    expect(manifest.exportId).toBe(exportId);
    const now = await storedArchives(workspace.id);
    expect(now).toHaveLength(1);
    expect(now).not.toEqual(left);
    const row = await unscopedDb().workspaceExport.findUniqueOrThrow({ where: { id: exportId } });
    const job = await unscopedDb().jobRun.findUniqueOrThrow({ where: { id: row.jobRunId ?? "" } });
    expect(job.attempt).toBe(2);
    const finished = { workspaceId: workspace.id, action: "workspace.export_finished" };
    expect(await unscopedDb().auditEvent.count({ where: finished })).toBe(1);
  },
);
