import { Readable } from "node:stream";
import { Prisma } from "@/prisma/generated/client";
import { unscopedDb } from "@/server/platform/db";
import { storage } from "@/server/platform/storage";
import type { TestWorkspace } from "../../../support/atlas";

/** A data set with a run, an upload, lineage and two files. */
export async function fill(workspace: TestWorkspace): Promise<void> {
  const db = unscopedDb();
  const workspaceId = workspace.id;
  const stored = await storage().putStream(
    `uploads/${workspaceId}`,
    Readable.from([Buffer.from("a,b\n1,2\n")]),
  );
  const createdById = workspace.admin.id;
  const upload = await db.upload.create({
    data: {
      workspaceId,
      fileName: "a.csv",
      bytes: 8n,
      sha256: stored.sha256,
      storageKey: stored.key,
      createdById,
    },
  });
  const dataset = await db.dataset.create({ data: { workspaceId, name: "A", settings: {}, createdById } });
  const part = Readable.from([Buffer.from("part")]);
  await storage().putStream(`lake/${workspaceId}/${dataset.id}/chart`, part);
  await db.run.create({
    data: {
      workspaceId,
      datasetId: dataset.id,
      uploadId: upload.id,
      kind: "load",
      settings: {},
      createdById,
      createdBy: "A",
    },
  });
  await db.lineageNode.create({ data: { workspaceId, kind: "chart", key: "chart:a", name: "A" } });
  await db.jobRun.create({
    data: { workspaceId, name: "pipelines.run", lane: "compute", payload: {}, maxAttempts: 1 },
  });
}

/** Rows of a workspace by table; tables without any are left out. */
export async function rowsOf(workspaceId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of Object.values(Prisma.ModelName)) {
    const fields = Object.keys(Prisma[`${name}ScalarFieldEnum` as "DatasetScalarFieldEnum"]);
    const column = name === "Workspace" ? "id" : "workspaceId";
    if (!fields.includes(column)) continue;
    const [row] = await unscopedDb().$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM "${name}" WHERE "${column}" = '${workspaceId}'`,
    );
    if (row && row.n > 0) counts[name] = row.n;
  }
  return counts;
}

/** Files of a workspace in storage. */
export async function filesOf(workspaceId: string): Promise<number> {
  let files = 0;
  for (const prefix of ["lake", "uploads", "exports"])
    for await (const _ of storage().list(`${prefix}/${workspaceId}`)) files += 1;
  return files;
}
