import { beforeAll, describe, expect, it } from "vitest";
import {
  aKey,
  aMember,
  aWorkspace,
  callerFor,
  rest,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

/** Numbers that appear nowhere by chance: rows that are kept, held back and read altogether. */
const rows = 4713;
const held = 379;
const total = rows + held;
const isTold = new RegExp(`\\b(${rows}|${held}|${total})\\b`);
const csv = [
  "code,region,amount",
  ...Array.from({ length: total }, (_, i) => {
    const region = i < 2 ? "EU" : "US";
    return `k${i},${region},${i < rows ? i % 7 : -1}`;
  }),
].join("\n");
const settings = {
  gate: { maxRejectedShare: 1, maxQuarantinedShare: 1, dimensions: {} },
  rules: [{ id: "amount-positive", kind: "range", columns: ["amount"], min: 0, severity: "error" }],
};

let workspace: TestWorkspace;
let datasetId = "";
let runId = "";
const slug = () => ({ workspace: workspace.slug });

beforeAll(async () => {
  workspace = await aWorkspace();
  const api = await anApi(workspace);
  datasetId = (await api.load(csv, "x.csv", { name: "counted", settings: JSON.stringify(settings) }))
    .datasetId;
  const { items } = await callerFor(workspace.admin).runs.list({ ...slug(), datasetId });
  runId = items[0]?.id ?? "";
}, 90_000);

/** Everything that could tell how many rows there are, by name, as somebody sees it. */
async function answersOf(person: { id: string }, role: "viewer" | "analyst" | "engineer" | "admin") {
  const caller = callerFor(person as TestWorkspace["admin"]);
  const key = await aKey(person as TestWorkspace["admin"], workspace, role);
  const input = { ...slug(), datasetId };
  const over = async (path: string) => (await rest("GET", path, { key })).json();
  const answers = {
    list: caller.datasets.list({ ...slug() }),
    "list by rows": caller.datasets.list({ ...slug(), sort: "rows", limit: 1 }),
    "list of those that need attention": caller.datasets.list({ ...slug(), filter: "attention" }),
    detail: caller.datasets.get(input),
    report: caller.datasets.report(input),
    runs: caller.runs.list({ ...slug() }),
    run: caller.runs.get({ ...slug(), runId }),
    log: caller.runs.logs({ ...slug(), runId }),
    lineage: caller.lineage.graph({ ...slug(), columns: true }),
    "lineage of one": caller.lineage.graph(input),
    dashboard: caller.dashboard.stats(slug()),
    attention: caller.dashboard.attention(slug()),
    search: caller.search.catalog({ ...slug(), text: "counted" }),
    "data sets over REST": over("/datasets"),
    "data set over REST": over(`/datasets/${datasetId}`),
    "quality over REST": over(`/datasets/${datasetId}/quality`),
    "profile over REST": over(`/datasets/${datasetId}/profile`),
    "runs over REST": over("/runs"),
    "run over REST": over(`/runs/${runId}`),
    "lineage over REST": over(`/datasets/${datasetId}/lineage`),
  };
  return Promise.all(
    Object.entries(answers).map(async ([name, answer]) => [name, JSON.stringify(await answer)] as const),
  );
}

describe("how many rows there are", () => {
  it("is told to who sees all of them", async () => {
    const telling = (await answersOf(workspace.admin, "admin"))
      .filter(([, text]) => isTold.test(text))
      .map(([name]) => name);
    // Were none of these answers to hold a count, the tests below could not fail.
    expect(telling).toEqual(
      expect.arrayContaining([
        "list",
        "detail",
        "report",
        "runs",
        "run",
        "lineage",
        "dashboard",
        "attention",
      ]),
    );
    expect(telling).toEqual(
      expect.arrayContaining([
        "data set over REST",
        "quality over REST",
        "profile over REST",
        "run over REST",
      ]),
    );
  }, 60_000);

  it.each(["viewer", "analyst", "engineer"] as const)(
    "is told nowhere to one with the role %s from whom a filter hides rows",
    async (role) => {
      const person = await aMember(workspace, role);
      await callerFor(workspace.admin).grants.create({
        ...slug(),
        subject: { kind: "person", id: person.id },
        effect: "allow",
        actions: ["read_masked"],
        object: { kind: "dataset", id: datasetId },
        rowFilter: "region = 'EU'",
        reason: "a test of counts",
      });
      const caller = callerFor(person);
      const page = await caller.datasets.rows({ ...slug(), datasetId });
      expect(page.total).toBe(2);
      for (const [name, text] of await answersOf(person, role)) expect(text, name).not.toMatch(isTold);
      const { items } = await caller.datasets.list({ ...slug() });
      expect(items).toMatchObject([{ rows: null, rowsHidden: true, quarantined: 0 }]);
      expect(await caller.runs.get({ ...slug(), runId })).toMatchObject({ rowsIn: null, rowsHidden: true });
    },
    60_000,
  );
});
