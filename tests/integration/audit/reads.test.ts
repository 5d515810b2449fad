import { beforeAll, describe, expect, it } from "vitest";
import { verifyTrail } from "@/server/audit/verify-trail";
import { actAs } from "@/server/identity/act-as";
import { anOrigin, aWorkspace, callerFor, rest, type TestWorkspace, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

const people = ["id,name,age", "1,Ada,36", "2,Grace,45", "3,Linus,x", "3,Linus,28"].join("\n");
let workspace: TestWorkspace;
let api: Awaited<ReturnType<typeof anApi>>;
let datasetId: string;

beforeAll(async () => {
  workspace = await aWorkspace();
  api = await anApi(workspace);
  ({ datasetId } = await api.load(people, "people.csv", { key: "id" }));
  await api.load(people.replace("36", "37"), "people.csv", { key: "id" });
}, 120_000);

/** The entry that a call leaves. */
async function entryOf(call: () => Promise<unknown>) {
  await call();
  const { items } = await callerFor(workspace.admin).audit.list({ workspace: workspace.slug, limit: 1 });
  return items[0];
}

const slug = () => ({ workspace: workspace.slug });
const caller = () => callerFor(workspace.admin);
const about = () => ({ kind: "dataset", id: datasetId });
const all = ["id", "name", "age"];

describe("an entry with columns and rows is left by", () => {
  it.each([
    [
      "rows",
      "datasets.rows_read",
      () => caller().datasets.rows({ ...slug(), datasetId, layer: "explore" }),
      all,
    ],
    ["the profile", "datasets.profile_read", () => caller().datasets.report({ ...slug(), datasetId }), all],
    [
      "a comparison",
      "datasets.versions_compared",
      () => caller().datasets.compare({ ...slug(), datasetId, layer: "chart", from: 1, to: 2 }),
      all,
    ],
    ["quarantine", "quarantine.read", () => caller().quarantine.list({ ...slug(), datasetId }), all],
  ] as const)("tRPC: %s", async (_, action, call, columns) => {
    const entry = await entryOf(call);
    expect(entry).toMatchObject({ action, object: about(), actor: { kind: "user" } });
    expect(entry?.columns).toEqual(expect.arrayContaining([...columns]));
    expect(entry?.details).toMatchObject({ name: "people" });
  });

  it.each([
    ["rows", "datasets.rows_read", "rows?layer=explore", 8],
    ["export", "datasets.exported", "export?layer=explore&format=ndjson", 8],
    ["profile", "datasets.profile_read", "profile", null],
    ["quality", "quality.read", "quality", null],
    ["quarantine", "quarantine.read", "quarantine", undefined],
  ] as const)("REST: %s", async (_, action, path, rows) => {
    const entry = await entryOf(async () => {
      const headers = { "x-purpose": "caf%C3%A9 study" };
      const response = await rest("GET", `/datasets/${datasetId}/${path}`, { key: api.key, headers });
      expect(response.status).toBe(200);
      await response.text();
    });
    expect(entry).toMatchObject({ action, object: about(), purpose: "café study", actor: { kind: "key" } });
    if (rows !== undefined) expect(entry?.rows).toBe(rows);
    if (rows) expect(entry?.columns).toEqual(expect.arrayContaining(all));
  });

  it("failing rows, a search and a preview", async () => {
    const report = await caller().datasets.report({ ...slug(), datasetId });
    const failed = Object.values(report?.quality.dimensions ?? {})
      .flatMap(({ checks }) => checks)
      .find((check) => (check.failed ?? 0) > 0);
    if (failed)
      expect(
        await entryOf(() => caller().datasets.failingRows({ ...slug(), datasetId, checkId: failed.id })),
      ).toMatchObject({ action: "quality.failing_rows_read", object: about() });
    const search = await entryOf(() => caller().search.catalog({ ...slug(), text: "peop" }));
    expect(search).toMatchObject({ action: "catalog.searched", object: null, rows: 1 });
    expect(JSON.stringify(search)).not.toContain("peop");
    const upload = (await (
      await rest("POST", "/uploads?fileName=p.csv", {
        key: api.key,
        headers: { "content-type": "application/octet-stream" },
        body: people,
      })
    ).json()) as { id: string };
    expect(await entryOf(() => caller().uploads.preview({ ...slug(), uploadId: upload.id }))).toMatchObject({
      action: "uploads.previewed",
      columns: all,
      rows: 4,
    });
  });
});

it("holds together after all that", async () => {
  const ctx = actAs(workspace.admin, workspace.id, "admin", anOrigin());
  expect(await verifyTrail(ctx)).toMatchObject({ ok: true });
});
