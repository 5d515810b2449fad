import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aMember, aWorkspace, callerFor, withAtlas } from "../../support/atlas";
import { patch, scim } from "./scim";

withAtlas();

async function aDirectory(
  scopes: ("members:manage" | "grants:manage")[] = ["members:manage", "grants:manage"],
) {
  const workspace = await aWorkspace();
  return { workspace, key: await aKey(workspace.admin, workspace, "admin", { scopes }) };
}

const entra = (displayName: string) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
  externalId: `entra-${displayName}`,
  displayName,
  meta: { resourceType: "Group" },
});

it("serves Entra: look up, create, fill, rename, empty and delete a group", async () => {
  const { workspace, key } = await aDirectory();
  const [ada, grace] = [await aMember(workspace, "viewer"), await aMember(workspace, "viewer")];
  const asked = `/Groups?excludedAttributes=members&filter=${encodeURIComponent('displayName eq "hr team"')}`;
  expect((await scim(key, "GET", asked)).body).toMatchObject({ totalResults: 0 });
  const { status, body } = await scim(key, "POST", "/Groups", entra("HR team"));
  expect(status).toBe(201);
  expect(body).toMatchObject({ displayName: "HR team", externalId: "entra-HR team", members: [] });
  const found = (await scim(key, "GET", asked)).body as unknown as { Resources: object[] };
  expect(found.Resources).toEqual([expect.not.objectContaining({ members: expect.anything() })]);
  const path = `/Groups/${body.id}`;
  const membersOf = async () =>
    ((await scim(key, "GET", path)).body.members as { value: string }[]).map(({ value }) => value).sort();
  await scim(
    key,
    "PATCH",
    path,
    patch({ op: "Add", path: "members", value: [{ value: ada.id }, { value: grace.id }] }),
  );
  expect(await membersOf()).toEqual([ada.id, grace.id].sort());
  await scim(key, "PATCH", path, patch({ op: "Remove", path: "members", value: [{ value: ada.id }] }));
  expect(await membersOf()).toEqual([grace.id]);
  const out = await scim(
    key,
    "PATCH",
    path,
    patch({ op: "remove", path: `members[value eq "${grace.id}"]` }),
  );
  expect(out.body).toMatchObject({ members: [] });
  expect(await membersOf()).toEqual([]);
  await scim(key, "PATCH", path, patch({ op: "Replace", path: "displayName", value: "People team" }));
  expect((await scim(key, "GET", path)).body).toMatchObject({ displayName: "People team" });
  expect((await scim(key, "POST", "/Groups", entra("people TEAM"))).body).toMatchObject({
    status: "409",
    scimType: "uniqueness",
  });
  expect((await scim(key, "DELETE", path)).status).toBe(204);
  expect((await scim(key, "GET", path)).status).toBe(404);
});

it("serves Okta: replaces a group with its members", async () => {
  const { workspace, key } = await aDirectory();
  const [ada, grace] = [await aMember(workspace, "viewer"), await aMember(workspace, "viewer")];
  const group = { displayName: "Finance", members: [{ value: ada.id, display: ada.name }] };
  const { body } = await scim(key, "POST", "/Groups", group);
  const replaced = await scim(key, "PUT", `/Groups/${body.id}`, {
    ...group,
    members: [{ value: grace.id, display: grace.name }],
  });
  expect(replaced.body.members).toMatchObject([{ value: grace.id }]);
  expect((await scim(key, "GET", `/Users/${grace.id}`)).body.groups).toMatchObject([{ value: body.id }]);
});

it("keeps to its workspace: neither groups nor people of another are found, read or put in", async () => {
  const [mine, theirs] = [await aDirectory(), await aDirectory()];
  const stranger = await aMember(theirs.workspace, "viewer");
  const { body: foreign } = await scim(theirs.key, "POST", "/Groups", entra("Theirs"));
  const { body: own } = await scim(mine.key, "POST", "/Groups", entra("Mine"));
  const rename = patch({ op: "replace", path: "displayName", value: "x" });
  for (const [method, json] of [["GET"], ["PUT", entra("x")], ["PATCH", rename], ["DELETE"]] as const)
    expect((await scim(mine.key, method, `/Groups/${foreign.id}`, json)).status).toBe(404);
  const add = patch({ op: "add", path: "members", value: [{ value: stranger.id }] });
  expect((await scim(mine.key, "PATCH", `/Groups/${own.id}`, add)).body).toMatchObject({
    status: "400",
    scimType: "invalidValue",
  });
  expect((await scim(mine.key, "GET", "/Groups")).body).toMatchObject({ totalResults: 1 });
});

it("gives provisioned people the role of their groups, and takes it with them", async () => {
  const { workspace } = await aDirectory();
  const key = await aKey(workspace.admin, workspace, "admin");
  const { body: person } = await scim(key, "POST", "/Users", { userName: "new@example.com" });
  const { body: group } = await scim(key, "POST", "/Groups", entra("Engineers"));
  await callerFor(workspace.admin).roles.setMapping({
    workspace: workspace.slug,
    claim: "engineers",
    role: "engineer",
    groupId: group.id,
  });
  const change = (op: "add" | "remove") =>
    scim(key, "PATCH", `/Groups/${group.id}`, patch({ op, path: "members", value: [{ value: person.id }] }));
  const roleOf = async () =>
    (await unscopedDb().membership.findFirstOrThrow({ where: { userId: person.id } })).role;
  await change("add");
  expect(await roleOf()).toBe("engineer");
  await change("remove");
  expect(await roleOf()).toBe("viewer");
});

it("gives the role of a mapping to who is in its group already, and takes it with the mapping", async () => {
  const { workspace } = await aDirectory();
  const key = await aKey(workspace.admin, workspace, "admin");
  const { roles } = callerFor(workspace.admin);
  const { body: person } = await scim(key, "POST", "/Users", { userName: "early@example.com" });
  const { body: group } = await scim(key, "POST", "/Groups", {
    displayName: "E",
    members: [{ value: person.id }],
  });
  const roleOf = async () =>
    (await unscopedDb().membership.findFirstOrThrow({ where: { userId: person.id } })).role;
  expect(await roleOf()).toBe("viewer");
  await roles.setMapping({ workspace: workspace.slug, claim: "e", role: "engineer", groupId: group.id });
  expect(await roleOf()).toBe("engineer");
  const [mapping] = await roles.mappings({ workspace: workspace.slug });
  await roles.removeMapping({ workspace: workspace.slug, mappingId: mapping?.id ?? "" });
  expect(await roleOf()).toBe("viewer");
});

it("takes a group of five hundred in one request", async () => {
  const { workspace } = await aDirectory();
  const key = await aKey(workspace.admin, workspace, "admin");
  const { body: group } = await scim(key, "POST", "/Groups", { displayName: "Many" });
  const setting = { workspace: workspace.slug, claim: "many", role: "analyst" as const, groupId: group.id };
  await callerFor(workspace.admin).roles.setMapping(setting);
  const people = Array.from({ length: 500 }, () => randomUUID());
  await unscopedDb().user.createMany({
    data: people.map((id) => ({ id, email: `${id}@example.com`, name: id })),
  });
  await unscopedDb().membership.createMany({
    data: people.map((userId) => ({
      workspaceId: workspace.id,
      userId,
      role: "viewer" as const,
      roleManaged: true,
    })),
  });
  const members = people.map((value) => ({ value }));
  const { status } = await scim(key, "PUT", `/Groups/${group.id}`, { displayName: "Many", members });
  expect(status).toBe(200);
  const analysts = await unscopedDb().membership.count({
    where: { workspaceId: workspace.id, role: "analyst" },
  });
  expect(analysts).toBe(500);
}, 60_000);

it("gives no role that grants name without the right to manage grants", async () => {
  const { workspace, key } = await aDirectory(["members:manage"]);
  const { body: person } = await scim(key, "POST", "/Users", { userName: "plain@example.com" });
  await callerFor(workspace.admin).grants.create({
    workspace: workspace.slug,
    subject: { kind: "role", id: "engineer" },
    effect: "allow",
    actions: ["read_raw"],
    object: { kind: "workspace" },
    columns: [],
    rowFilter: null,
    reason: "test",
    expiresAt: null,
  });
  const raise = patch({ op: "replace", path: "roles", value: [{ value: "engineer" }] });
  expect((await scim(key, "PATCH", `/Users/${person.id}`, raise)).status).toBe(403);
  const made = { userName: "new@example.com", roles: [{ value: "engineer" }] };
  expect((await scim(key, "POST", "/Users", made)).status).toBe(403);
});

it("is no way round grants: a group that grants name needs the right to manage them", async () => {
  const { workspace, key } = await aDirectory(["members:manage"]);
  const person = await aMember(workspace, "viewer");
  const { body: group } = await scim(key, "POST", "/Groups", entra("Sensitive"));
  await callerFor(workspace.admin).grants.create({
    workspace: workspace.slug,
    subject: { kind: "group", id: group.id },
    effect: "allow",
    actions: ["read_raw"],
    object: { kind: "workspace" },
    columns: [],
    rowFilter: null,
    reason: "test",
    expiresAt: null,
  });
  const add = patch({ op: "add", path: "members", value: [{ value: person.id }] });
  expect((await scim(key, "PATCH", `/Groups/${group.id}`, add)).status).toBe(403);
});

it("tells what it speaks", async () => {
  const { key } = await aDirectory();
  expect((await scim(key, "GET", "/ServiceProviderConfig")).body).toMatchObject({
    patch: { supported: true },
    bulk: { supported: false },
  });
  expect((await scim(key, "GET", "/ResourceTypes")).body).toMatchObject({ totalResults: 2 });
  expect((await scim(key, "GET", "/ResourceTypes/Group")).body).toMatchObject({ endpoint: "/Groups" });
  const schema = "urn:ietf:params:scim:schemas:core:2.0:User";
  expect((await scim(key, "GET", `/Schemas/${schema}`)).body).toMatchObject({ id: schema, name: "User" });
  expect((await scim(key, "GET", "/Schemas/nothing")).status).toBe(404);
  expect((await scim(key, "POST", "/Bulk", {})).status).toBe(404);
});
