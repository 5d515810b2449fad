import { hkdfSync, randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { systemContext } from "@/server/access/system-context";
import { pseudonymKey } from "@/server/access/workspace-keys";
import { tidyWorkspace, tidyWorkspaces } from "@/server/pipelines/tidy-workspace";
import { currentKeyId, forgetMasterKeys, keyIdOf, open, sealWith } from "@/server/platform/crypto";
import { unscopedDb } from "@/server/platform/db";
import { aWorkspace, rest, withAtlas } from "../../support/atlas";
import { anApi } from "../../support/pipeline";

withAtlas();

const signal = new AbortController().signal;

it("seals with the current master key what a former one sealed", async () => {
  const workspace = await aWorkspace();
  const ctx = systemContext(workspace.id, "test");
  const key = await pseudonymKey(ctx);
  const row = await unscopedDb().workspaceSecret.findFirstOrThrow({ where: { workspaceId: workspace.id } });
  const aad = `workspace-secret:${workspace.id}:${row.purpose}`;

  // As if the secret of the file had been the master secret until now.
  const former = "a former secret that is long enough to count";
  writeFileSync(join(process.env.ATLAS_HOME ?? "", "secret"), former, { mode: 0o600 });
  forgetMasterKeys();
  const derived = (info: string) => Buffer.from(hkdfSync("sha256", former, "", info, 32));
  const formerKey = {
    id: derived("atlas/master-key-id").toString("hex").slice(0, 8),
    bytes: derived("atlas/master-key"),
  };
  const sealed = sealWith(formerKey, open(row.sealed, aad), aad);
  await unscopedDb().workspaceSecret.updateMany({ where: { workspaceId: workspace.id }, data: { sealed } });
  expect(await pseudonymKey(ctx)).toEqual(key);

  expect((await tidyWorkspaces(signal)).resealed).toBe(1);
  const after = await unscopedDb().workspaceSecret.findFirstOrThrow({ where: { workspaceId: workspace.id } });
  expect(keyIdOf(after.sealed)).toBe(currentKeyId());
  expect(await pseudonymKey(ctx)).toEqual(key);
  expect((await tidyWorkspaces(signal)).resealed).toBe(0);
});

it("removes what a run wrote for a data set that was deleted meanwhile, and nothing else", async () => {
  const workspace = await aWorkspace();
  const { storage } = await import("@/server/platform/storage");
  const file = join(process.env.ATLAS_HOME ?? "", "part");
  const ctx = systemContext(workspace.id, "test");
  const row = { workspaceId: workspace.id, name: "kept", settings: {}, createdById: workspace.admin.id };
  const { id } = await unscopedDb().dataset.create({ data: row });
  for (const datasetId of [id, randomUUID()]) {
    writeFileSync(file, datasetId);
    await storage().putFile(`lake/${workspace.id}/${datasetId}/chart`, file);
  }
  expect((await tidyWorkspace(ctx, signal)).parts).toBe(1);
  const left = [];
  for await (const { key } of storage().list(`lake/${workspace.id}`)) left.push(key);
  expect(left).toHaveLength(1);
  expect(left[0]).toContain(id);
});

it("removes files that nobody loaded for two weeks, and keeps bytes another upload shares", async () => {
  const workspace = await aWorkspace();
  const api = await anApi(workspace);
  const upload = async (text: string) => {
    const response = await rest("POST", "/uploads?fileName=a.csv", {
      key: api.key,
      body: new Blob([text], { type: "application/octet-stream" }),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const old = [await upload("id\n1\n"), await upload("id\n2\n")];
  const young = await upload("id\n2\n");
  await unscopedDb().upload.updateMany({
    where: { id: { in: old } },
    data: { createdAt: new Date(Date.now() - 20 * 86_400_000) },
  });
  expect((await tidyWorkspaces(signal)).uploads).toBe(2);
  const left = await unscopedDb().upload.findMany({ where: { workspaceId: workspace.id } });
  expect(left.map(({ id }) => id)).toEqual([young]);
  const { storage } = await import("@/server/platform/storage");
  const keys = [];
  for await (const file of storage().list(`uploads/${workspace.id}`)) keys.push(file.key);
  expect(keys).toEqual([left[0]?.storageKey]);
});
