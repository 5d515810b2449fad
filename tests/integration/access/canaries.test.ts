import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "@/server/access/context";
import { permissionsOf } from "@/server/access/policy";
import { type Permission, type Role, role } from "@/server/access/schema";
import { sessionCookie } from "@/server/platform/auth";
import { type StartedApplication, startApplication } from "../../support/application";
import { aKey, aMember, aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";
import { crawl, leaks, type Sight, type Visitor } from "./canaries/crawl";
import { CanaryFinder } from "./canaries/find";
import { latecomers, planned, planted } from "./canaries/plant";
import { loadMembers, loadOthers, Scene } from "./canaries/scene";
import { pageVisits, procedureVisits, routeVisits, type Visit } from "./canaries/visits";

withAtlas({ ATLAS_LOG_LEVEL: "debug" });

let application: StartedApplication;
let workspace: TestWorkspace;
let scene: Scene;
let finder: CanaryFinder;
const people: Visitor[] = [];
const programs: Visitor[] = [];
const persons = new Map<Role, Person>();

beforeAll(async () => {
  const { DATABASE_URL = "", ATLAS_HOME = "", ATLAS_SECRET = "" } = process.env;
  application = await startApplication({
    home: ATLAS_HOME,
    env: { DATABASE_URL, ATLAS_SECRET, ATLAS_LOG_LEVEL: "debug" },
  });
  workspace = await aWorkspace();
  for (const one of role.options) await welcome(one);
  const scopes: Permission[] = [
    "datasets:read",
    "datasets:export",
    "runs:read",
    "lineage:read",
    "audit:read",
  ];
  const narrow = await aKey(workspace.admin, workspace, "admin", { scopes });
  programs.push(program("key of an admin for reading", narrow, permissionsOf("admin", scopes)));
  scene = new Scene(application.url, workspace, await aKey(workspace.admin, workspace, "admin"));
  await loadMembers(scene);
  await loadOthers(scene);
  finder = new CanaryFinder(scene.canaries);
}, 660_000);

afterAll(() => application?.remove());

async function welcome(one: Role): Promise<void> {
  const person = await aMember(workspace, one);
  persons.set(one, person);
  const cookie = await sessionCookie({ userId: person.id, epoch: 0 });
  people.push({ name: one, headers: { cookie }, permissions: permissionsOf(one) });
  programs.push(program(`key of ${one}`, await aKey(workspace.admin, workspace, one), permissionsOf(one)));
}

function program(name: string, key: string, permissions: ReadonlySet<Permission>): Visitor {
  return { name, headers: { authorization: `Bearer ${key}` }, permissions };
}

/** Everything there is to see, as everybody. */
async function lookEverywhere(): Promise<Sight[]> {
  const world = await scene.world();
  const pairs = (visitors: Visitor[], visits: Visit[]) =>
    visitors.flatMap((visitor) => visits.map((visit) => ({ visitor, visit })));
  return await crawl(application.url, finder, [
    ...pairs(people, [...procedureVisits(world), ...pageVisits(world)]),
    ...pairs(programs, routeVisits(world)),
  ]);
}

describe("canaries in every column of personal data", () => {
  it("stand in columns that Atlas masks", async () => {
    const { columnList } = await callerFor(workspace.admin).datasets.get({
      workspace: workspace.slug,
      datasetId: scene.idOf("members"),
    });
    const verdicts = new Map(columnList.map((one) => [one.name, one]));
    const open = planned.filter(({ name }) => (verdicts.get(name)?.appliedMasking ?? "keep") === "keep");
    expect(open).toEqual([]);
    for (const name of latecomers) expect(verdicts.get(name)?.appliedMasking).toBe("keep");
  });

  it("are hidden from the moment somebody says that a column is personal", { timeout: 300_000 }, async () => {
    const caller = callerFor(workspace.admin);
    const at = { workspace: workspace.slug, datasetId: scene.idOf("members") };
    await caller.datasets.decidePii({ ...at, column: "alias", decision: "confirmed", entity: "USERNAME" });
    await caller.datasets.decidePii({ ...at, column: "salary", masking: "redact" });
    const started = performance.now();
    const sights = await lookEverywhere();
    console.log("looked", sights.length, performance.now() - started);
    (await import("node:fs")).writeFileSync("/tmp/canary-leaks.txt", leaks(sights).join("\n"));
    expect(leaks(sights)).toEqual([]);
  });
});
