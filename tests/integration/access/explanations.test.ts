import { beforeAll, expect, it } from "vitest";
import { actorFromSession } from "@/server/access/actor-from-session";
import { buildContext } from "@/server/access/build-context";
import type { Ctx, Person } from "@/server/access/context";
import { seesColumn } from "@/server/access/decide-access";
import { roles } from "@/server/access/permissions";
import { type GrantAction, grantAction } from "@/server/access/schema";
import { findDataset } from "@/server/catalog/dataset-state";
import { defaultDatasetSettings } from "@/server/catalog/schema";
import { decidingPermission } from "@/server/grants/explain-access";
import { json, unscopedDb } from "@/server/platform/db";
import {
  aMember,
  anOrigin,
  aSession,
  aWorkspace,
  callerFor,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";

withAtlas();

const people = 50;
const datasets = 40;
const tags = ["hr", "finance", "open"];
const columns = ["id", "name", "salary"];

let workspace: TestWorkspace;
let members: Person[];
let ids: string[];

/** Numbers that look random and are the same each time, so that a failure can be looked at. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
const random = generator(7);
const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
const some = <T>(from: readonly T[], chance: number): T[] => from.filter(() => random(100) < chance);

beforeAll(async () => {
  workspace = await aWorkspace();
  members = [];
  for (let i = 0; i < people; i++) members.push(await aMember(workspace, pick(roles)));
  const db = unscopedDb();
  const groups = await Promise.all(
    ["a", "b", "c"].map((name) => db.group.create({ data: { workspaceId: workspace.id, name } })),
  );
  for (const { id: groupId } of groups)
    await db.groupMember.createMany({
      data: some(members, 30).map(({ id: userId }) => ({ workspaceId: workspace.id, groupId, userId })),
    });
  ids = [];
  for (let i = 0; i < datasets; i++) {
    const { id } = await db.dataset.create({
      data: {
        workspaceId: workspace.id,
        name: `d${i}`,
        settings: json(defaultDatasetSettings),
        createdById: workspace.admin.id,
        tags: some(tags, 25),
        domain: pick([null, "people", "sales"]),
        restricted: random(100) < 35,
        columns: {
          create: columns.map((name, position) => ({ name, position, type: "text", tags: some(tags, 15) })),
        },
      },
    });
    ids.push(id);
  }
  await db.grant.createMany({ data: Array.from({ length: 220 }, () => aGrant(groups.map(({ id }) => id))) });
}, 120_000);

function aGrant(groups: string[]) {
  const subjectKind = pick(["person", "person", "group", "role", "everyone"]);
  const subjectId = { person: pick(members).id, group: pick(groups), role: pick(roles), everyone: "" }[
    subjectKind
  ];
  const objectKind = pick(["dataset", "dataset", "dataset", "tag", "domain"]);
  const objectId = { dataset: pick(ids), tag: pick(tags), domain: pick(["people", "sales"]) }[objectKind];
  const filtered = random(100) < 15;
  return {
    workspaceId: workspace.id,
    subjectKind,
    subjectId: subjectId ?? "",
    effect: random(100) < 60 ? "allow" : "deny",
    actions: [pick(grantAction.options)],
    objectKind,
    objectId: objectId ?? "",
    columns: random(100) < 20 ? [pick(columns)] : [],
    rowFilter: filtered ? "name = {user.name}" : null,
    filterColumns: filtered ? ["name"] : [],
    reason: "random",
    createdById: workspace.admin.id,
    createdBy: "a test",
    expiresAt: random(100) < 10 ? new Date(Date.now() - 1_000) : null,
  };
}

/** What the person can really do: through their session, at the one door to a data set. */
async function enforced(ctx: Ctx, datasetId: string, action: GrantAction) {
  try {
    const { access } = await findDataset(ctx, datasetId, decidingPermission[action]);
    const decision = access.decide(decidingPermission[action]);
    return { allowed: true, hidden: columns.filter((name) => !seesColumn(decision, name)) };
  } catch {
    return { allowed: false, hidden: [] };
  }
}

it("equal what is enforced, for 10,000 random pairs of person and action on a data set", async () => {
  const admin = callerFor(workspace.admin);
  let [pairs, allowed, partly] = [0, 0, 0];
  for (const person of members) {
    const { actor } = await actorFromSession(await aSession(person), workspace.slug);
    const ctx = buildContext(workspace.id, actor, anOrigin());
    const simulated = await admin.grants.simulate({
      workspace: workspace.slug,
      subject: { kind: "person", id: person.id },
    });
    const said = new Map(simulated.map((one) => [one.datasetId, new Set<GrantAction>(one.allowed)]));
    for (const id of ids)
      for (const action of grantAction.options) {
        const real = await enforced(ctx, id, action);
        expect(said.get(id)?.has(action), `${actor.role} ${person.name} ${action} ${id}`).toBe(real.allowed);
        pairs++;
        if (real.allowed) allowed++;
        if (real.hidden.length > 0) partly++;
      }
    // What lists show is what can be opened.
    const listed = await callerFor(person).datasets.list({ workspace: workspace.slug, limit: 200 });
    const readable = ids.filter((id) => said.get(id)?.has("read_masked"));
    expect(listed.items.map(({ id }) => id).sort()).toEqual([...readable].sort());
  }
  expect(pairs).toBeGreaterThanOrEqual(10_000);
  // Neither everything nor nothing is allowed, or the comparison would prove little.
  expect(allowed / pairs).toBeGreaterThan(0.2);
  expect(allowed / pairs).toBeLessThan(0.8);
  expect(partly).toBeGreaterThan(50);
}, 240_000);

it("name the grant that gave or took, and what is hidden, as it is enforced", async () => {
  const admin = callerFor(workspace.admin);
  for (const person of members.slice(0, 10)) {
    const { actor } = await actorFromSession(await aSession(person), workspace.slug);
    const ctx = buildContext(workspace.id, actor, anOrigin());
    for (const datasetId of ids.slice(0, 10)) {
      const { actions } = await admin.grants.explain({
        workspace: workspace.slug,
        datasetId,
        subject: { kind: "person", id: person.id },
      });
      const reads = actions.find(({ action }) => action === "read_masked");
      const real = await enforced(ctx, datasetId, "read_masked");
      expect(reads?.allowed).toBe(real.allowed);
      expect(reads?.hiddenColumns).toEqual(real.allowed ? real.hidden : []);
      for (const { grounds } of actions) {
        expect(grounds.length).toBeGreaterThan(0);
        for (const { text } of grounds) expect(text).toMatch(/^[A-Z].*\.$|^[A-Z].*\)\.$/s);
      }
    }
  }
}, 120_000);
