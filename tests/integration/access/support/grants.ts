import { beforeAll } from "vitest";
import type { Person } from "@/server/access/context";
import { aWorkspace, callerFor, type TestWorkspace } from "../../../support/atlas";
import { anApi } from "../../../support/pipeline";

const csv = `id,region,team,salary,email
1,EU,sales,100,a.holm@example.com
2,EU,it,200,b.dahl@example.com
3,US,sales,300,c.berg@example.com
4,US,it,400,d.lund@example.com
`;

type Caller = ReturnType<typeof callerFor>;
type Given = Parameters<Caller["grants"]["create"]>[0];

/** A workspace with one data set after the other, and a short way to grant something on the latest. */
export function grantsOnDatasets() {
  let workspace: TestWorkspace;
  let datasetId = "";
  let api: Awaited<ReturnType<typeof anApi>>;
  beforeAll(async () => {
    workspace = await aWorkspace();
    api = await anApi(workspace);
  }, 60_000);
  const slug = () => ({ workspace: workspace.slug });
  const admin = () => callerFor(workspace.admin);

  async function grant(person: Person, given: Partial<Given> = {}, by: Caller = admin()): Promise<string> {
    const { grantId } = await by.grants.create({
      ...slug(),
      subject: { kind: "person", id: person.id },
      effect: "allow",
      actions: ["read_masked"],
      object: { kind: "dataset", id: datasetId },
      reason: "a test of grants",
      ...given,
    });
    return grantId;
  }

  /** Loads a new data set of that name, which the grants that follow are about. */
  async function fresh(name: string, settings: { restricted?: boolean; tags?: string[] } = {}) {
    const content = csv.replace("100", String(100 + name.length));
    datasetId = (await api.load(content, "x.csv", { name, key: "id" })).datasetId;
    if (Object.keys(settings).length > 0)
      await admin().datasets.update({ ...slug(), datasetId, ...settings });
    return datasetId;
  }

  return { slug, admin, grant, fresh, workspace: () => workspace };
}

/** The code a call was refused with, or `answered`. */
export function codeOf(call: Promise<unknown>): Promise<string | undefined> {
  return call.then(
    () => "answered",
    (error: { cause?: { code?: string } }) => error.cause?.code,
  );
}
