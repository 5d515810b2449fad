import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { upkeepJobs } from "@/server/jobs/jobs";
import { atlasItself, submitJob } from "@/server/jobs/submit-job";
import { unscopedDb } from "@/server/platform/db";
import { aWorkspace, callerFor, withAtlas } from "../../support/atlas";
import { holdLock } from "../../support/held-lock";
import { aWorkerProcess, kill } from "../pipelines/support/worker-process";
import { filesOf, fill, rowsOf } from "./support/filled-workspace";

withAtlas();

/** Where the removal is stopped: a row of the workspace that it cannot delete, and the statement that wants to. */
const moments = [
  {
    moment: "after its files, before its rows",
    lock: `SELECT FROM "Dataset" WHERE "workspaceId" = $1 FOR UPDATE`,
    statement: `DELETE FROM "public"."Dataset"`,
    left: ["Dataset", "Membership", "AuditEvent"],
  },
  {
    moment: "after its data sets, before everything else",
    lock: `SELECT FROM "Membership" WHERE "workspaceId" = $1 FOR UPDATE`,
    statement: `DELETE FROM "public"."Workspace"`,
    left: ["Membership", "AuditEvent"],
  },
];

const finished = async (id: string) =>
  (await unscopedDb().removedWorkspace.findUnique({ where: { id } }))?.finishedAt ?? null;

it.each(moments)(
  "a removal whose worker is killed $moment is completed by the next one, and takes nothing of others",
  { timeout: 300_000 },
  async ({ lock: sql, statement, left }) => {
    const [gone, stays] = [await aWorkspace(), await aWorkspace()];
    for (const workspace of [gone, stays]) await fill(workspace);
    const before = { rows: await rowsOf(stays.id), files: await filesOf(stays.id) };
    // Its run would be taken up by the worker.
    await unscopedDb().jobRun.deleteMany({ where: { workspaceId: { in: [gone.id, stays.id] } } });
    delete before.rows.JobRun;
    await callerFor(gone.admin).workspace.delete({ workspace: gone.slug, name: gone.name });
    await unscopedDb().workspace.update({
      where: { id: gone.id },
      data: { deleteAfter: new Date(Date.now() - 1000) },
    });
    const head = await unscopedDb().auditHead.findUniqueOrThrow({ where: { workspaceId: gone.id } });
    await submitJob(atlasItself, unscopedDb(), upkeepJobs.removeWorkspaces, {});

    const lock = await holdLock(sql, [gone.id]);
    const worker = await aWorkerProcess();
    await lock.waitedForBy(statement);
    await kill(worker);
    expect(await filesOf(gone.id)).toBe(0);
    expect(Object.keys(await rowsOf(gone.id))).toEqual(expect.arrayContaining(left));
    expect(await finished(gone.id)).toBe(null);
    await expect(callerFor(gone.admin).workspace.restore({ workspace: gone.slug })).rejects.toThrow();

    await lock.release();
    await aWorkerProcess();
    while (!(await finished(gone.id))) await sleep(50);
    expect(await rowsOf(gone.id)).toEqual({});
    expect(await filesOf(gone.id)).toBe(0);
    // Other jobs of the worker, such as sealing the trail, may have added something.
    expect(await rowsOf(stays.id)).toMatchObject(before.rows);
    expect(await filesOf(stays.id)).toBe(before.files);
    expect((await callerFor(stays.admin).datasets.list({ workspace: stays.slug })).items).toHaveLength(1);
    expect(await unscopedDb().removedWorkspace.findUniqueOrThrow({ where: { id: gone.id } })).toMatchObject({
      slug: gone.slug,
      lastEntry: head.seq,
      lastHash: head.hash,
    });
  },
);
