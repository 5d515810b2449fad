import { describe, expect, it } from "vitest";
import { aMember, aWorkspace, callerFor, withAtlas } from "../../support/atlas";
import { withWorker } from "../../support/pipeline";
import { codeOf, grantsOnDatasets } from "./support/grants";

withAtlas();
withWorker();

const { slug, admin, grant, fresh, workspace } = grantsOnDatasets();
let datasetId = "";

describe("an access request", () => {
  it("is made for a restricted data set, decided by somebody else, and becomes a grant with an end", async () => {
    datasetId = await fresh("requested", { restricted: true });
    const viewer = await aMember(workspace(), "viewer");
    const caller = callerFor(viewer);
    const choices = await caller.accessRequests.requestable(slug());
    expect(choices.find(({ id }) => id === datasetId)).toMatchObject({ name: "requested" });
    const ask = {
      ...slug(),
      datasetId,
      actions: ["read_masked" as const],
      reason: "year-end report",
      days: 30,
    };
    const { requestId } = await caller.accessRequests.create(ask);
    expect(await codeOf(caller.accessRequests.create(ask))).toBe("grants.already_requested");
    expect(await codeOf(caller.accessRequests.decide({ ...slug(), requestId, decision: "approve" }))).toBe(
      "access.not_allowed",
    );
    const waiting = await admin().accessRequests.list({ ...slug(), whose: "to_decide" });
    expect(waiting.find(({ id }) => id === requestId)).toMatchObject({ mayDecide: true, state: "open" });
    const { grantId } = await admin().accessRequests.decide({ ...slug(), requestId, decision: "approve" });
    const { items } = await admin().grants.list({ ...slug(), datasetId });
    const made = items.find(({ id }) => id === grantId);
    expect(made?.expiresAt?.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect(await codeOf(caller.datasets.rows({ ...slug(), datasetId }))).toBe("answered");
    expect(await codeOf(admin().accessRequests.decide({ ...slug(), requestId, decision: "decline" }))).toBe(
      "grants.request_not_open",
    );
    expect(await caller.accessRequests.list(slug())).toMatchObject([{ id: requestId, state: "approved" }]);
  }, 60_000);

  it("is not offered for what is denied, and nobody decides their own", async () => {
    datasetId = await fresh("denied", { restricted: true });
    const viewer = await aMember(workspace(), "viewer");
    await grant(viewer, { effect: "deny" });
    const caller = callerFor(viewer);
    expect((await caller.accessRequests.requestable(slug())).some(({ id }) => id === datasetId)).toBe(false);
    const ask = { ...slug(), datasetId, actions: ["read_masked" as const], reason: "curious", days: 1 };
    expect(await codeOf(caller.accessRequests.create(ask))).toBe("catalog.dataset_not_found");
    const own = await admin().accessRequests.create({ ...ask, actions: ["export"] });
    expect(await codeOf(admin().accessRequests.decide({ ...slug(), ...own, decision: "approve" }))).toBe(
      "grants.own_request",
    );
  }, 60_000);
});

describe("looking as somebody else", () => {
  it("shows their rows, and the trail says who looked", async () => {
    datasetId = await fresh("viewed");
    const viewer = await aMember(workspace(), "viewer");
    await grant(viewer, { rowFilter: "team = 'it'", columns: ["id", "team"] });
    const seen = await admin().grants.viewAs({
      ...slug(),
      datasetId,
      subject: { kind: "person", id: viewer.id },
    });
    const own = await callerFor(viewer).datasets.rows({ ...slug(), datasetId });
    expect(seen.rows).toEqual(own.rows);
    expect(seen.columns.map(({ name }) => name)).toEqual(["id", "team"]);
    const { items } = await admin().audit.list({ ...slug(), limit: 20 });
    const entry = items.find(({ actor }) => actor.label.includes("viewing as"));
    expect(entry).toMatchObject({
      action: "datasets.rows_read",
      actor: { id: workspace().admin.id },
      rows: 2,
    });
  }, 60_000);
});

it("keeps workspaces apart: no grant reaches or names what is of another", async () => {
  const other = await aWorkspace();
  const stranger = await aMember(other, "viewer");
  datasetId = await fresh("apart", { restricted: true });
  expect(await codeOf(grant(stranger))).toBe("grants.subject_not_found");
  const theirs = callerFor(other.admin);
  expect(
    await codeOf(
      theirs.grants.create({
        workspace: other.slug,
        subject: { kind: "person", id: stranger.id },
        effect: "allow",
        actions: ["read_masked"],
        object: { kind: "dataset", id: datasetId },
        reason: "a test of grants",
      }),
    ),
  ).toBe("catalog.dataset_not_found");
  const grantId = await grant(workspace().admin);
  expect(await codeOf(theirs.grants.revoke({ workspace: other.slug, grantId }))).toBe("grants.not_found");
  expect(
    await codeOf(
      theirs.grants.explain({
        workspace: other.slug,
        datasetId,
        subject: { kind: "person", id: stranger.id },
      }),
    ),
  ).toBe("catalog.dataset_not_found");
}, 60_000);
