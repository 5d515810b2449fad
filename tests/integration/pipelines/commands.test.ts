import { describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aMember, aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

const small = "id,city\n1,Ribe\n2,Vejle\n3,Odense\n";

describe("a run", () => {
  it("stops when it is cancelled, and leaves nothing published", { timeout: 90_000 }, async () => {
    const api = await anApi(await aWorkspace());
    const lines = Array.from({ length: 400_000 }, (_, i) => `${i},name ${i},${i * 7},place ${i % 97}`);
    const response = await api.send(["id,name,n,place", ...lines].join("\n"), "big.csv");
    const { run, dataset } = (await response.json()) as { run: { id: string }; dataset: { id: string } };
    while ((await api.get<{ status: string }>(`/runs/${run.id}`)).status === "queued")
      await new Promise((r) => setTimeout(r, 20));
    await rest("POST", `/runs/${run.id}/cancel`, { key: api.key, json: {} });
    expect(await api.finished(run.id)).toMatchObject({ status: "cancelled" });
    expect(await unscopedDb().snapshot.count({ where: { datasetId: dataset.id } })).toBe(0);
    const next = await api.load(small, "small.csv", { name: dataset.id });
    expect(next.run.status).toBe("succeeded");
  });

  it("that has ended cannot be cancelled, and can be run again", async () => {
    const api = await anApi(await aWorkspace());
    const { run } = await api.load(small);
    expect((await rest("POST", `/runs/${run.id}/cancel`, { key: api.key, json: {} })).status).toBe(409);
    const again = await rest("POST", `/runs/${run.id}/retry`, { key: api.key, json: {} });
    expect(again.status).toBe(202);
    const { runId } = (await again.json()) as { runId: string };
    expect(await api.finished(runId)).toMatchObject({
      status: "succeeded",
      note: "Same file, same settings: nothing changed.",
    });
  });
});

describe("a data set", () => {
  it("keeps every setting that is changed at the same time as another one", async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const { datasetId } = await api.load(small);
    const { update } = callerFor(workspace.admin).datasets;
    const at = { workspace: workspace.slug, datasetId };
    await Promise.all([
      update({ ...at, settings: { key: ["id"] } }),
      update({ ...at, settings: { required: ["city"] } }),
      update({ ...at, settings: { defaultRegion: "SE" } }),
    ]);
    const { settings } = await callerFor(workspace.admin).datasets.get(at);
    expect(settings).toMatchObject({ key: ["id"], required: ["city"], defaultRegion: "SE" });
  });

  it("is deleted with its files", async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const { datasetId } = await api.load(small);
    expect((await rest("DELETE", `/datasets/${datasetId}`, { key: api.key })).status).toBe(204);
    expect((await rest("GET", `/datasets/${datasetId}`, { key: api.key })).status).toBe(404);
    const erased = () =>
      unscopedDb().jobRun.findFirst({ where: { name: "pipelines.erase_files", workspaceId: workspace.id } });
    while ((await erased())?.status !== "succeeded") await new Promise((r) => setTimeout(r, 50));
    expect(await unscopedDb().upload.count({ where: { workspaceId: workspace.id } })).toBe(0);
    const { storage } = await import("@/server/platform/storage");
    const left = [];
    for await (const file of storage().list(`lake/${workspace.id}`)) left.push(file.key);
    expect(left).toEqual([]);
  });

  it("shows its raw layer to those who may see it, and to nobody of another workspace", async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const { datasetId } = await api.load(small);
    const statusFor = async (role: "analyst" | "engineer" | "viewer", path: string) => {
      const key = await aKey(await aMember(workspace, role), workspace, role);
      return (await rest("GET", path, { key })).status;
    };
    expect(await statusFor("viewer", `/datasets/${datasetId}/rows`)).toBe(200);
    expect(await statusFor("analyst", `/datasets/${datasetId}/rows?layer=explore`)).toBe(403);
    expect(await statusFor("engineer", `/datasets/${datasetId}/rows?layer=explore`)).toBe(200);
    expect(await statusFor("viewer", `/datasets/${datasetId}/export`)).toBe(403);
    expect(await statusFor("analyst", `/datasets/${datasetId}/quarantine`)).toBe(403);
    const stranger = await anApi(await aWorkspace());
    for (const path of ["", "/rows", "/quality", "/pii", "/profile", "/export", "/quarantine"])
      expect((await rest("GET", `/datasets/${datasetId}${path}`, { key: stranger.key })).status, path).toBe(
        404,
      );
  });

  it("leaves an audit entry for every look at its rows", async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const { datasetId } = await api.load(small);
    await api.rows(datasetId);
    await api.rows(datasetId, "explore");
    const { items } = await callerFor(workspace.admin).audit.list({
      workspace: workspace.slug,
      action: "datasets.rows_read",
    });
    expect(items.map((item) => (item.details as { layer: string }).layer).sort()).toEqual([
      "chart",
      "explore",
    ]);
  });
});

describe("rows with times of their own", () => {
  it("find their place in the history however late they come", async () => {
    const workspace = await aWorkspace();
    const api = await anApi(workspace);
    const { datasetId } = await api.load("id,city,since\n1,Ribe,2026-01-01\n1,Odense,2026-05-01\n", "a.csv", {
      name: "moves",
      key: "id",
      mode: "append",
    });
    await callerFor(workspace.admin).datasets.update({
      workspace: workspace.slug,
      datasetId,
      settings: { eventTime: "since" },
    });
    const { runId } = await callerFor(workspace.admin).datasets.rework({
      workspace: workspace.slug,
      datasetId,
      reason: "rework",
    });
    await api.finished(runId);
    await api.load("id,city,since\n1,Vejle,2026-03-01\n", "late.csv", { name: "moves" });
    const { rows } = await api.rows(datasetId, "navigate");
    const cities = rows.filter((row) => String(row._valid_from) < "2026-06").map((row) => row.city);
    expect(cities).toEqual(["Ribe", "Vejle", "Odense"]);
  });
});
