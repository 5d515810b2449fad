import { describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aWorkspace, callerFor, rest, type TestWorkspace, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

type Api = Awaited<ReturnType<typeof anApi>>;

const first = "id,alias,email\n1,Bluebird,a.holm@example.com\n2,Redwood,b.dahl@example.com\n";
const second = first.replace("Bluebird", "Blackbird");

async function twoLoads(): Promise<{ workspace: TestWorkspace; api: Api; datasetId: string }> {
  const workspace = await aWorkspace();
  const api = await anApi(workspace);
  const { datasetId } = await api.load(first, "a.csv", { name: "people", key: "id" });
  await api.load(second, "b.csv", { name: "people" });
  return { workspace, api, datasetId };
}

async function rework({ workspace, api, datasetId }: Awaited<ReturnType<typeof twoLoads>>) {
  const caller = callerFor(workspace.admin);
  const { runId } = await caller.datasets.rework({ workspace: workspace.slug, datasetId, reason: "rework" });
  return await api.finished(runId);
}

const all = (rows: Record<string, unknown>[]) => JSON.stringify(rows);

describe("a column somebody decides to mask", () => {
  it("shows nothing any more, in no layer and no version, and the history gets no new versions", {
    timeout: 60_000,
  }, async () => {
    const loaded = await twoLoads();
    const { workspace, api, datasetId } = loaded;
    expect(all((await api.rows(datasetId, "navigate")).rows)).toContain("Bluebird");
    await callerFor(workspace.admin).datasets.decidePii({
      workspace: workspace.slug,
      datasetId,
      column: "alias",
      masking: "redact",
    });
    // At once, before any run.
    expect(all((await api.rows(datasetId)).rows)).not.toContain("Blackbird");
    expect(await rework(loaded)).toMatchObject({ status: "succeeded" });

    const history = (await api.rows(datasetId, "navigate")).rows;
    expect(all(history)).not.toMatch(/Bluebird|Blackbird|Redwood/);
    expect(history.filter((row) => row.id === 2)).toHaveLength(1);
    const { snapshots } = await api.get<{ snapshots: { layer: string; version: number }[] }>(
      `/datasets/${datasetId}`,
    );
    expect(snapshots.length).toBeGreaterThan(0);
    for (const layer of ["chart", "navigate"])
      for (const version of [1, 2, 3]) {
        const answer = await rest("GET", `/datasets/${datasetId}/rows?layer=${layer}&version=${version}`, {
          key: api.key,
        });
        expect(await answer.text(), `${layer} ${version}`).not.toMatch(/Bluebird|Blackbird|Redwood/);
        const file = await rest(
          "GET",
          `/datasets/${datasetId}/export?layer=${layer}&version=${version}&format=csv`,
          { key: api.key },
        );
        expect(await file.text(), `${layer} ${version}`).not.toMatch(/Bluebird|Blackbird|Redwood/);
      }
  });

  it("is masked by a changed policy at once, and published so by the next run", {
    timeout: 60_000,
  }, async () => {
    const loaded = await twoLoads();
    const { workspace, api, datasetId } = loaded;
    const caller = callerFor(workspace.admin);
    const { masking } = await caller.workspace.settings({ workspace: workspace.slug });
    await caller.datasets.decidePii({
      workspace: workspace.slug,
      datasetId,
      column: "alias",
      entity: "LOCATION",
    });
    expect(all((await api.rows(datasetId)).rows)).toContain("Blackbird");
    const entities = { ...masking.entities, LOCATION: "pseudonym" as const };
    await caller.workspace.changeSettings({ workspace: workspace.slug, masking: { ...masking, entities } });
    expect(all((await api.rows(datasetId)).rows)).not.toContain("Blackbird");
    expect(await rework(loaded)).toMatchObject({
      status: "succeeded",
      note: expect.not.stringMatching(/same settings/),
    });
    expect((await api.rows(datasetId)).rows[0]?.alias).toMatch(/^psn-/);
  });

  it("is not compared by a key that shows nothing", { timeout: 60_000 }, async () => {
    const { workspace, datasetId } = await twoLoads();
    const caller = callerFor(workspace.admin);
    const at = { workspace: workspace.slug, datasetId };
    expect(await caller.datasets.compare({ ...at, from: 1, to: 2 })).toMatchObject({
      key: ["id"],
      rowsChanged: 1,
    });
    await caller.datasets.decidePii({ ...at, column: "id", masking: "pseudonym" });
    expect(await caller.datasets.compare({ ...at, from: 1, to: 2 })).toMatchObject({
      key: [],
      rowsChanged: null,
    });
  });

  it("keeps its verdict once it was confirmed, also where a later file shows none", {
    timeout: 60_000,
  }, async () => {
    const loaded = await twoLoads();
    const { workspace, api, datasetId } = loaded;
    await callerFor(workspace.admin).datasets.decidePii({
      workspace: workspace.slug,
      datasetId,
      column: "email",
      decision: "confirmed",
    });
    await api.load("id,alias,email\n1,Bluebird,unknown yet\n2,Redwood,to be asked\n", "c.csv", {
      name: "people",
    });
    const { rows } = await api.rows(datasetId);
    expect(all(rows)).not.toMatch(/unknown yet|to be asked/);
    const { columns } = await api.get<{ columns: { name: string; pii: { entity: string } | null }[] }>(
      `/datasets/${datasetId}/pii`,
    );
    expect(columns.find(({ name }) => name === "email")?.pii?.entity).toBe("EMAIL");
  });
});

it("a verdict given before the first load counts from the first publication on", {
  timeout: 60_000,
}, async () => {
  const workspace = await aWorkspace();
  const api = await anApi(workspace);
  const upload = await rest("POST", "/uploads?fileName=people.csv", {
    key: api.key,
    body: new Blob([first], { type: "application/octet-stream" }),
  });
  const { id: uploadId } = (await upload.json()) as { id: string };
  const { dataset, run } = await callerFor(workspace.admin).datasets.load({
    workspace: workspace.slug,
    uploadId,
    name: "people",
    verdicts: { alias: "PERSON", email: "none" },
  });
  expect(await api.finished(run.id)).toMatchObject({ status: "succeeded" });
  const text = all((await api.rows(dataset.id)).rows);
  expect(text).not.toMatch(/Bluebird|Redwood/);
  expect(text).toContain("a.holm@example.com");
});

describe("a file sent by REST", () => {
  it("is read as the settings in the form say", async () => {
    const api = await anApi(await aWorkspace());
    const settings = JSON.stringify({ read: { dialect: { delimiter: "|", header: false } }, required: [] });
    const { datasetId, run } = await api.load("id|town\n1|Ribe\n", "towns.txt", { settings });
    expect(run).toMatchObject({ status: "succeeded", rowsIn: 2 });
    expect((await api.rows(datasetId)).columns).toHaveLength(2);
  });

  it.each([
    [{ mode: "sideways" }, "mode"],
    [{ settings: "{not json" }, "settings"],
    [{ settings: JSON.stringify({ mode: 7 }) }, "mode"],
    [{ settings: JSON.stringify({ read: { delimiter: "|" } }) }, "delimiter"],
    [{ key: Array.from({ length: 40 }, (_, i) => `c${i}`).join(",") }, "key"],
  ])("with a wrong field is refused with its name: %o", async (fields, field) => {
    const api = await anApi(await aWorkspace());
    const response = await api.send("id\n1\n", "a.csv", fields as Record<string, string>);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(field);
  });

  it("makes one data set when two files of a new name arrive at once", { timeout: 60_000 }, async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const runs = await Promise.all([
      api.load("id\n1\n", "a.csv", { name: "same", key: "id", mode: "upsert" }),
      api.load("id\n2\n", "b.csv", { name: "same", key: "id", mode: "upsert" }),
    ]);
    expect(new Set(runs.map(({ datasetId }) => datasetId)).size).toBe(1);
    expect((await api.rows(runs[0]?.datasetId ?? "")).rows).toHaveLength(2);
  });
});

it("erases the bytes of a file that was loaded twice", { timeout: 60_000 }, async () => {
  const workspace = await aWorkspace();
  const api = await anApi(workspace);
  const { datasetId } = await api.load(first, "a.csv", { name: "people" });
  await api.load(first, "a.csv", { name: "people" });
  expect((await rest("DELETE", `/datasets/${datasetId}`, { key: api.key })).status).toBe(204);
  const erased = () =>
    unscopedDb().jobRun.findFirst({ where: { name: "pipelines.erase_files", workspaceId: workspace.id } });
  while ((await erased())?.status !== "succeeded") await new Promise((r) => setTimeout(r, 50));
  const { storage } = await import("@/server/platform/storage");
  const left = [];
  for await (const file of storage().list(`uploads/${workspace.id}`)) left.push(file.key);
  expect(left).toEqual([]);
});
