import { describe, expect, it } from "vitest";
import type { Person } from "@/server/access/context";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aMember, callerFor, rest, withAtlas } from "../../support/atlas";
import { withWorker } from "../../support/pipeline";
import { codeOf, grantsOnDatasets } from "./support/grants";

withAtlas();
withWorker();

const { slug, admin, grant, fresh, workspace } = grantsOnDatasets();
let datasetId = "";

describe("a restricted data set", () => {
  it("does not exist for anybody by role, wherever one could hear of it", async () => {
    datasetId = await fresh("payroll", { restricted: true });
    const { runs } = await (async () => ({
      runs: await admin().runs.list({ ...slug(), datasetId, limit: 1 }),
    }))();
    const runId = runs.items[0]?.id ?? "";
    for (const role of ["viewer", "analyst", "engineer"] as const) {
      const caller = callerFor(await aMember(workspace(), role));
      const input = { ...slug(), datasetId };
      expect(await codeOf(caller.datasets.get(input))).toBe("catalog.dataset_not_found");
      expect(await codeOf(caller.datasets.rows(input))).toBe("catalog.dataset_not_found");
      expect(await codeOf(caller.datasets.report(input))).toBe("catalog.dataset_not_found");
      expect(await codeOf(caller.datasets.trend(input))).toBe("catalog.dataset_not_found");
      expect(await codeOf(caller.runs.get({ ...slug(), runId }))).toBe("pipelines.run_not_found");
      const seen = JSON.stringify([
        await caller.datasets.list({ ...slug() }),
        await caller.search.catalog({ ...slug(), text: "payroll" }),
        await caller.search.catalog({ ...slug(), text: "salary" }),
        await caller.lineage.graph({ ...slug(), columns: true }),
        await caller.lineage.graph({ ...slug(), columns: true, datasetId }),
        await caller.runs.list({ ...slug() }),
        await caller.dashboard.attention({ ...slug() }),
      ]);
      expect(seen, role).not.toMatch(/payroll|salary/);
      expect(seen, role).not.toContain(datasetId);
    }
    expect((await admin().datasets.list({ ...slug() })).items.some(({ id }) => id === datasetId)).toBe(true);
  }, 60_000);

  it("opens to who is granted it, until the grant ends", async () => {
    datasetId = await fresh("bonus", { restricted: true });
    const viewer = await aMember(workspace(), "viewer");
    const read = () => codeOf(callerFor(viewer).datasets.rows({ ...slug(), datasetId }));
    const grantId = await grant(viewer);
    expect(await read()).toBe("answered");
    await admin().grants.revoke({ ...slug(), grantId });
    expect(await read()).toBe("catalog.dataset_not_found");
    const soon = new Date(Date.now() + 1_500);
    await grant(viewer, { expiresAt: soon });
    expect(await read()).toBe("answered");
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(await read()).toBe("catalog.dataset_not_found");
  }, 60_000);

  it("opens through a group, a tag and a domain", async () => {
    datasetId = await fresh("absences", { restricted: true, tags: ["HR"] });
    const member = await aMember(workspace(), "viewer");
    const other = await aMember(workspace(), "viewer");
    const group = await unscopedDb().group.create({ data: { workspaceId: workspace().id, name: "HR team" } });
    await unscopedDb().groupMember.create({
      data: { workspaceId: workspace().id, groupId: group.id, userId: member.id },
    });
    await grant(member, { subject: { kind: "group", id: group.id }, object: { kind: "tag", id: "hr" } });
    const read = (person: Person) => codeOf(callerFor(person).datasets.rows({ ...slug(), datasetId }));
    expect(await read(member)).toBe("answered");
    expect(await read(other)).toBe("catalog.dataset_not_found");
    await admin().datasets.update({ ...slug(), datasetId, tags: [] });
    expect(await read(member)).toBe("catalog.dataset_not_found");
  }, 60_000);
});

describe("a row filter", () => {
  it("shows the rows of the reader's region, in rows, counts, exports, comparisons and failing rows", async () => {
    datasetId = await fresh("regions");
    const viewer = await aMember(workspace(), "viewer");
    await unscopedDb().membership.update({
      where: { workspaceId_userId: { workspaceId: workspace().id, userId: viewer.id } },
      data: { attributes: { region: "EU" } },
    });
    await grant(viewer, { actions: ["read_masked", "export"], rowFilter: "region = {user.region}" });
    const page = await callerFor(viewer).datasets.rows({ ...slug(), datasetId });
    expect(page.total).toBe(2);
    expect(page.rows.map((row) => row.region)).toEqual(["EU", "EU"]);
    const key = await aKey(viewer, workspace(), "viewer");
    for (const format of ["csv", "ndjson"]) {
      const file = await rest("GET", `/datasets/${datasetId}/export?format=${format}`, { key });
      const text = await file.text();
      expect(text).toContain("EU");
      expect(text).not.toMatch(/\b(US|300|400)\b/);
    }
    const report = await callerFor(viewer).datasets.report({ ...slug(), datasetId });
    expect(report).toMatchObject({ rowsHidden: true, profile: null });
    // Sorting and filtering cannot reach hidden rows either.
    const probe = await callerFor(viewer).datasets.rows({
      ...slug(),
      datasetId,
      filters: [{ column: "region", operator: "equals", value: "US" }],
    });
    expect(probe).toMatchObject({ total: 0, rows: [] });
  }, 60_000);

  it("hides everything from who has no such attribute, and from values that do not convert", async () => {
    datasetId = await fresh("attributes");
    const viewer = await aMember(workspace(), "viewer");
    await grant(viewer, { rowFilter: "region = {user.region}" });
    expect((await callerFor(viewer).datasets.rows({ ...slug(), datasetId })).total).toBe(0);
  }, 60_000);

  it.each([
    ["region = 'EU'; DROP TABLE x", /cannot be read|single expression/],
    ["region IN (SELECT region FROM other)", /sub-query/],
    ["read_text('/etc/passwd') IS NOT NULL", /must not call|names a column/],
    ["nothing = 1", /names a column/],
    ["salary", /true or false/],
    ["true) OR (true", /./],
    ["email = 'a.holm@example.com'", /masked/],
    ["region = {user.my-region}", /attributes of the reader/],
  ])("is refused when it is %s", async (rowFilter, message) => {
    const viewer = await aMember(workspace(), "viewer");
    if (rowFilter === "true) OR (true") {
      // Read as one condition, it is one: parentheses that close the wrapping ones must not open more.
      await expect(grant(viewer, { rowFilter: "region = 'EU') OR (true" })).resolves.toBeTruthy();
      expect((await callerFor(viewer).datasets.rows({ ...slug(), datasetId })).total).toBe(4);
      return;
    }
    await expect(grant(viewer, { rowFilter })).rejects.toThrow(message);
  });
});

describe("columns", () => {
  it("that are denied are nowhere: rows, detail, profile, quality, search, export", async () => {
    datasetId = await fresh("columns");
    const viewer = await aMember(workspace(), "viewer");
    await grant(viewer, { effect: "deny", columns: ["salary"] });
    await grant(viewer, { actions: ["export"] });
    const caller = callerFor(viewer);
    const input = { ...slug(), datasetId };
    const key = await aKey(viewer, workspace(), "viewer");
    const file = await rest("GET", `/datasets/${datasetId}/export?format=csv`, { key });
    const answers = JSON.stringify([
      await caller.datasets.rows(input),
      (await caller.datasets.get(input)).columnList,
      (await caller.datasets.get(input)).snapshots,
      (await caller.datasets.report(input))?.profile,
      (await caller.search.catalog({ ...slug(), text: "salary" })).filter(
        (hit) => hit.datasetId === datasetId,
      ),
      await file.text(),
    ]);
    expect(answers).not.toContain("salary");
    expect(answers).toContain("region");
    expect(
      await codeOf(
        caller.datasets.rows({ ...input, filters: [{ column: "salary", operator: "greater", value: "1" }] }),
      ),
    ).toBe("catalog.column_not_found");
    expect(
      await codeOf(caller.datasets.rows({ ...input, sort: [{ column: "salary", descending: true }] })),
    ).toBe("catalog.column_not_found");
  }, 60_000);

  it("may be opened raw one by one", async () => {
    datasetId = await fresh("raw");
    const analyst = await aMember(workspace(), "analyst");
    const input = { ...slug(), datasetId, layer: "explore" as const };
    expect(await codeOf(callerFor(analyst).datasets.rows(input))).toBe("catalog.explore_forbidden");
    await grant(analyst, { actions: ["read_raw"], columns: ["salary"] });
    const hidden = await callerFor(analyst).datasets.rows(input);
    expect(hidden.columns.map(({ name }) => name)).not.toContain("email");
    expect(JSON.stringify(hidden.rows)).not.toContain("holm");
    await grant(analyst, { actions: ["read_raw"], columns: ["email"] });
    expect(JSON.stringify((await callerFor(analyst).datasets.rows(input)).rows)).toContain(
      "a.holm@example.com",
    );
  }, 60_000);
});

describe("rights beyond the role", () => {
  it("let a viewer write to one data set, and to no other", async () => {
    datasetId = await fresh("mine");
    const mine = datasetId;
    datasetId = await fresh("theirs");
    const viewer = await aMember(workspace(), "viewer");
    const caller = callerFor(viewer);
    const change = (id: string) =>
      codeOf(caller.datasets.update({ ...slug(), datasetId: id, description: "x" }));
    expect(await change(mine)).toBe("access.not_allowed");
    await grant(viewer, { actions: ["write", "run"], object: { kind: "dataset", id: mine } });
    expect(await change(mine)).toBe("answered");
    expect(await change(datasetId)).toBe("access.not_granted");
    expect(await codeOf(caller.datasets.rework({ ...slug(), datasetId: mine, reason: "rework" }))).toBe(
      "answered",
    );
    expect(await codeOf(caller.datasets.rework({ ...slug(), datasetId, reason: "rework" }))).toBe(
      "access.not_granted",
    );
    // Changing who may read is not writing; nor is making new data sets.
    expect(await codeOf(caller.datasets.update({ ...slug(), datasetId: mine, restricted: true }))).toBe(
      "access.not_granted",
    );
    expect(await codeOf(caller.datasets.loadSample({ ...slug() }))).toBe("access.not_allowed");
    const uploads = await unscopedDb().upload.findMany({ where: { workspaceId: workspace().id }, take: 1 });
    const foreign = { ...slug(), uploadId: uploads[0]?.id ?? "" };
    expect(await codeOf(caller.uploads.preview(foreign))).toBe("catalog.upload_not_found");
  }, 60_000);

  it("to manage one data set let share it, with no more than one has, and not with oneself", async () => {
    datasetId = await fresh("shared", { restricted: true });
    const owner = await aMember(workspace(), "viewer");
    const friend = await aMember(workspace(), "viewer");
    await grant(owner, { actions: ["manage"] });
    const by = callerFor(owner);
    await grant(friend, {}, by);
    expect(await codeOf(callerFor(friend).datasets.rows({ ...slug(), datasetId }))).toBe("answered");
    expect(await codeOf(grant(friend, { actions: ["read_raw"] }, by))).toBe("grants.beyond_own");
    expect(await codeOf(grant(owner, { actions: ["export"] }, by))).toBe("grants.to_oneself");
    expect(await codeOf(grant(friend, { object: { kind: "workspace" } }, by))).toBe("access.not_allowed");
    expect(await codeOf(by.grants.list({ ...slug() }))).toBe("access.not_allowed");
    expect(await codeOf(by.grants.simulate({ ...slug(), subject: { kind: "person", id: friend.id } }))).toBe(
      "access.not_allowed",
    );
    expect((await by.grants.list({ ...slug(), datasetId })).items.length).toBe(2);
  }, 60_000);
});
