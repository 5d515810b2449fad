import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { permissionsOf } from "@/server/access/policy";
import { type Permission, type Role, role } from "@/server/access/schema";
import { type StartedApplication, startApplication } from "../../support/application";
import {
  aCookie,
  aKey,
  aMember,
  aWorkspace,
  callerFor,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";
import { queues } from "../jobs/support/queues";
import { listenToRedis, provoke, textOfDatabase } from "./canaries/back-doors";
import { crawl, leaks, type Sight, type Visitor } from "./canaries/crawl";
import { CanaryFinder } from "./canaries/find";
import { type Canary, latecomers, planned, planted } from "./canaries/plant";
import { loadMembers, loadOthers, Scene } from "./canaries/scene";
import { pageVisits, procedureVisits, routeVisits, type Visit } from "./canaries/visits";

withAtlas();

let application: StartedApplication;
let workspace: TestWorkspace;
let scene: Scene;
let finder: CanaryFinder;
/** Those of the data set `members`. */
let members: Canary[];
let queue: { heard(): string; stop(): Promise<void> } | undefined;
const people: Visitor[] = [];
const programs: Visitor[] = [];
const correction = "merete.kolibuga@pavizo.dk";

beforeAll(async () => {
  await start();
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
  members = [...scene.canaries];
  await loadOthers(scene);
  scene.name("correction", correction);
  finder = new CanaryFinder(scene.canaries);
}, 660_000);

afterAll(async () => {
  await (application as StartedApplication | undefined)?.remove();
  await queue?.stop();
});

/** The application as people run it, on the database of this test, and on Redis where there is one. */
async function start(): Promise<void> {
  const { DATABASE_URL = "", ATLAS_HOME = "", ATLAS_SECRET = "" } = process.env;
  const env: Record<string, string> = { DATABASE_URL, ATLAS_SECRET, ATLAS_LOG_LEVEL: "debug" };
  const redis = queues.find(({ name, available }) => name === "Redis" && available);
  if (redis) {
    const opened = await redis.open({ url: DATABASE_URL, drop: async () => undefined });
    env.REDIS_URL = "redisUrl" in opened.settings ? opened.settings.redisUrl : "";
    const { heard, stop } = await listenToRedis(env.REDIS_URL);
    queue = {
      heard,
      async stop() {
        stop();
        await opened.stop();
      },
    };
  }
  application = await startApplication({ home: ATLAS_HOME, env });
}

async function welcome(one: Role): Promise<void> {
  const person = await aMember(workspace, one);
  const cookie = await aCookie(person);
  people.push({ name: one, headers: { cookie }, permissions: permissionsOf(one) });
  programs.push(program(`key of ${one}`, await aKey(person, workspace, one), permissionsOf(one)));
}

function program(name: string, key: string, permissions: ReadonlySet<Permission>): Visitor {
  return { name, headers: { authorization: `Bearer ${key}` }, permissions };
}

/** Everything there is to see of the named data sets, or of all, as everybody. */
async function lookEverywhere(names?: string[]): Promise<Sight[]> {
  const world = await scene.world(names);
  const pairs = (visitors: Visitor[], visits: Visit[]) =>
    visitors.flatMap((visitor) => visits.map((visit) => ({ visitor, visit })));
  return await crawl(application.url, finder, [
    ...pairs(people, [...procedureVisits(world), ...pageVisits(world)]),
    ...pairs(programs, routeVisits(world)),
  ]);
}

/** What the named visitor saw where raw values may be seen. */
function seenRaw(sights: Sight[], visitor: string): Set<Canary> {
  return new Set(sights.filter((one) => one.raw && one.visitor === visitor).flatMap(({ found }) => found));
}

const theMembers = () => ({ workspace: workspace.slug, datasetId: scene.idOf("members") });

describe("canaries in every column of personal data", () => {
  let sights: Sight[];

  it("stand in columns that Atlas masks, and in two nobody knows to be personal", async () => {
    const caller = callerFor(workspace.admin);
    const { columnList } = await caller.datasets.get(theMembers());
    const masking = new Map(columnList.map(({ name, appliedMasking }) => [name, appliedMasking ?? "keep"]));
    expect(planned.map(({ name }) => name).filter((name) => masking.get(name) === "keep")).toEqual([]);
    for (const name of latecomers) expect(masking.get(name)).toBe("keep");
    const { rows } = await caller.datasets.rows({ ...theMembers(), limit: 1000 });
    const shown = finder
      .find(JSON.stringify(rows))
      .filter(({ column }) => latecomers.includes(column as never));
    expect(shown.length).toBeGreaterThan(planted);
  });

  it("are hidden from the moment somebody says that a column is personal", { timeout: 400_000 }, async () => {
    const caller = callerFor(workspace.admin);
    await caller.datasets.decidePii({
      ...theMembers(),
      column: "alias",
      decision: "confirmed",
      entity: "USERNAME",
    });
    await caller.datasets.decidePii({ ...theMembers(), column: "salary", masking: "redact" });
    sights = await lookEverywhere();
    expect(leaks(sights)).toEqual([]);
    expect(sights.filter(({ status }) => status >= 500)).toEqual([]);
  });

  it.each(["engineer", "admin", "key of engineer", "key of admin"])("are all seen raw by %s", (visitor) => {
    const seen = seenRaw(sights, visitor);
    const unseen = members.filter((canary) => !seen.has(canary) && !canary.column.startsWith("name of"));
    expect(unseen).toEqual([]);
  });

  it("answer no question of who may not see them", async () => {
    const [viewer] = people.filter(({ name }) => name === "viewer");
    const ask = async (given: object) => {
      const input = encodeURIComponent(JSON.stringify({ json: { ...theMembers(), limit: 1000, ...given } }));
      const response = await fetch(`${application.url}/api/trpc/datasets.rows?input=${input}`, viewer ?? {});
      const { result } = (await response.json()) as { result: { data: { json: Answer } } };
      return result.data.json;
    };
    type Answer = { total: number; rows: { _row: number }[] };
    for (const name of [...planned.map((one) => one.name), ...latecomers]) {
      const { value } = members.find(({ column }) => column === name) ?? { value: "" };
      for (const operator of ["equals", "contains"])
        expect(
          (await ask({ filters: [{ column: name, operator, value }] })).total,
          `${name} ${operator}`,
        ).toBe(0);
    }
    for (const column of latecomers) {
      const orders = await Promise.all(
        [true, false].map(async (descending) => (await ask({ sort: [{ column, descending }] })).rows),
      );
      const [down, up] = orders.map((rows) => rows.map(({ _row }) => _row));
      expect(down).toEqual(up);
    }
  });

  it("stay hidden after the next run, in all versions", { timeout: 400_000 }, async () => {
    await scene.correct("members", "email", correction);
    expect(await scene.rework("members")).toBe("succeeded");
    const after = await lookEverywhere(["members"]);
    expect(leaks(after)).toEqual([]);
    expect(seenRaw(after, "engineer").size).toBeGreaterThan(members.length / 2);
  });

  it("stand in no table, no queue and no log", { timeout: 120_000 }, async () => {
    const [person, own] = [
      people.find(({ name }) => name === "viewer"),
      programs.find(({ name }) => name === "key of admin"),
    ];
    const values = ["email", "cpr", "full_name"].map(
      (name) => members.find(({ column }) => column === name)?.value ?? "",
    );
    if (!person || !own) throw new Error("Nobody is there.");
    const statuses = await provoke(application.url, workspace.slug, scene.idOf("members"), values, {
      person,
      program: own,
    });
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    const kept = (canary: Canary) => !latecomers.includes(canary.column as never);
    for (const [table, text] of await textOfDatabase(process.env.DATABASE_URL ?? ""))
      expect(finder.find(text).filter(kept), table).toEqual([]);
    expect(application.output()).toContain("worker");
    expect(finder.find(application.output())).toEqual([]);
    if (!queue) return;
    expect(queue.heard()).toContain("bull");
    expect(finder.find(queue.heard())).toEqual([]);
  });
});
