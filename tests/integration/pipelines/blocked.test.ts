import { expect, it } from "vitest";
import { aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

const settings = JSON.stringify({
  columns: { amount: { type: "integer" } },
  gate: { maxRejectedShare: 0.2, maxQuarantinedShare: 0.2, dimensions: {} },
});
const good = "id,amount\n1,10\n2,20\n3,30\n";
const bad = "id,amount\n1,ten\n2,twenty\n3,30\n";

type Held = { total: number; columns: string[]; items: { rowId: string; values: { id: string } }[] };

it("a run the gate blocked is looked at, mended and published", { timeout: 90_000 }, async () => {
  const workspace = await aWorkspace();
  const api = await anApi(workspace);
  const caller = callerFor(workspace.admin);
  const at = { workspace: workspace.slug };
  const { run, datasetId } = await api.load(bad, "amounts.csv", { settings });
  expect(run.status).toBe("blocked");

  const quarantine = await api.get<Held>(`/datasets/${datasetId}/quarantine`);
  expect(quarantine.total).toBe(2);
  const report = await caller.datasets.report({ ...at, datasetId });
  expect(report).toMatchObject({ published: false });
  const failing = await caller.datasets.failingRows({ ...at, datasetId, checkId: "validity.type.amount" });
  expect(failing.total).toBe(2);
  expect((await caller.datasets.get({ ...at, datasetId })).columnList.map(({ name }) => name)).toEqual([
    "id",
    "amount",
  ]);
  expect((await rest("GET", `/datasets/${datasetId}/rows`, { key: api.key })).status).toBe(404);

  for (const { rowId, values } of quarantine.items)
    await caller.quarantine.edit({
      ...at,
      datasetId,
      rowId,
      edits: { amount: values.id === "1" ? "10" : "20" },
    });
  const { runId } = await caller.datasets.rework({ ...at, datasetId, reason: "replay" });
  expect(await api.finished(runId)).toMatchObject({ status: "succeeded", rowsOut: 3 });
  expect((await api.rows(datasetId)).rows.map((row) => row.amount)).toEqual([10, 20, 30]);
  expect(await caller.datasets.report({ ...at, datasetId })).toMatchObject({ published: true });
});

it("what the gate blocked is no version, and an older file never comes back by itself", {
  timeout: 90_000,
}, async () => {
  const workspace = await aWorkspace();
  const api = await anApi(workspace);
  const first = await api.load(good, "a.csv", { name: "amounts", settings });
  await api.load(good.replace("30", "31"), "b.csv", { name: "amounts" });
  const blocked = await api.load(bad, "c.csv", { name: "amounts" });
  expect(blocked.run.status).toBe("blocked");
  const { datasetId } = first;
  expect((await api.rows(datasetId)).rows.map((row) => row.amount)).toEqual([10, 20, 31]);
  const third = await rest("GET", `/datasets/${datasetId}/rows?layer=chart&version=3`, { key: api.key });
  expect(third.status).toBe(404);
  const runs = await api.get<{ items: { id: string; fileName: string }[] }>(`/runs?datasetId=${datasetId}`);
  const old = runs.items.find(({ fileName }) => fileName === "a.csv");
  const again = await rest("POST", `/runs/${old?.id}/retry`, { key: api.key, json: {} });
  expect(again.status).toBe(409);
  expect(await again.text()).toContain("b.csv");
});

it("rows that are discarded together are left out, and come back when they are reopened", {
  timeout: 90_000,
}, async () => {
  const workspace = await aWorkspace();
  const api = await anApi(workspace);
  const caller = callerFor(workspace.admin);
  const at = { workspace: workspace.slug };
  const { datasetId } = await api.load(bad, "amounts.csv", { settings });
  const held = await api.get<Held>(`/datasets/${datasetId}/quarantine`);
  const rowIds = held.items.map(({ rowId }) => rowId);
  await caller.quarantine.decide({ ...at, datasetId, rowIds, decision: "discard" });
  const replay = async () => {
    const { runId } = await caller.datasets.rework({ ...at, datasetId, reason: "replay" });
    return await api.finished(runId);
  };
  expect(await replay()).toMatchObject({ status: "succeeded", rowsOut: 1 });
  await caller.quarantine.decide({ ...at, datasetId, rowIds, decision: "reopen" });
  expect(await replay()).toMatchObject({ status: "blocked" });
  expect((await api.rows(datasetId)).rows.map((row) => row.id)).toEqual([3]);
});
