import { expect, it } from "vitest";
import { handleTokenRequest } from "@/server/api/rest/token-endpoint";
import { unscopedDb } from "@/server/platform/db";
import { aCookie, aKey, aMember, aWorkspace, rest, withAtlas } from "../../support/atlas";
import { patch, scim } from "./scim";

withAtlas();

async function aDirectory() {
  const workspace = await aWorkspace();
  return { workspace, key: await aKey(workspace.admin, workspace, "admin", { scopes: ["members:manage"] }) };
}

const okta = (userName: string) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
  userName,
  name: { givenName: "Ada", familyName: "King" },
  emails: [{ primary: true, value: userName, type: "work" }],
  displayName: "Ada King",
  locale: "en-US",
  externalId: `okta-${userName}`,
  groups: [],
  password: "1mz050nq",
  active: true,
});

it("serves Okta: look up, create, read, deactivate, reactivate", async () => {
  const { key } = await aDirectory();
  const asked = `/Users?filter=${encodeURIComponent('userName eq "ada_k@example.com"')}&startIndex=1&count=100`;
  expect((await scim(key, "GET", asked)).body).toMatchObject({ totalResults: 0, Resources: [] });
  const { status, body } = await scim(key, "POST", "/Users", okta("ada_k@example.com"));
  expect(status).toBe(201);
  expect(body).toMatchObject({
    userName: "ada_k@example.com",
    name: { givenName: "Ada", familyName: "King" },
    roles: [{ value: "viewer" }],
    active: true,
  });
  expect(await unscopedDb().user.findUnique({ where: { id: body.id } })).toMatchObject({
    passwordHash: null,
  });
  // The sign _ stands for itself.
  await scim(key, "POST", "/Users", okta("adaxk@example.com"));
  expect((await scim(key, "GET", asked)).body).toMatchObject({ totalResults: 1 });
  expect(await scim(key, "POST", "/Users", okta("ADA_K@example.com"))).toMatchObject({
    status: 409,
    body: { scimType: "uniqueness", status: "409" },
  });
  const off = await scim(
    key,
    "PATCH",
    `/Users/${body.id}`,
    patch({ op: "replace", value: { active: false } }),
  );
  expect(off.body).toMatchObject({ active: false });
  const on = await scim(key, "PUT", `/Users/${body.id}`, {
    ...okta("ada_k@example.com"),
    displayName: "Ada Byron",
  });
  expect(on.body).toMatchObject({ active: true, displayName: "Ada Byron" });
});

it("serves Entra: texts for truth values, capitals, paths with filters, roles", async () => {
  const { key } = await aDirectory();
  const { body } = await scim(key, "POST", "/Users", {
    ...okta("eve@example.com"),
    active: "True",
    roles: [{ primary: "True", value: "engineer" }],
  });
  expect(body).toMatchObject({ roles: [{ value: "engineer" }] });
  const changed = await scim(
    key,
    "PATCH",
    `/Users/${body.id}`,
    patch(
      { op: "Replace", path: "active", value: "False" },
      { op: "Add", path: "name.familyName", value: "Lovelace" },
      { op: "Replace", path: 'roles[primary eq "True"].value', value: "analyst" },
    ),
  );
  expect(changed.body.detail ?? changed.body).toMatchObject({ active: false, displayName: "Ada Lovelace" });
});

it("filters in the database", async () => {
  const { key } = await aDirectory();
  for (const name of ["one", "two", "three"])
    await scim(key, "POST", "/Users", okta(`${name}.f@example.com`));
  const found = async (filter: string) =>
    (await scim(key, "GET", `/Users?filter=${encodeURIComponent(filter)}`)).body.totalResults;
  expect(await found('userName ew ".f@example.com" and not (userName sw "one")')).toBe(2);
  expect(await found('externalId ne "okta-one.f@example.com"')).toBe(3);
  expect(await found('emails[type eq "work" and value co "two.f"]')).toBe(1);
  expect(await found('emails[type eq "home"].value co "two.f"')).toBe(0);
  expect(await found("active eq true and externalId pr")).toBe(3);
  expect(await found('id eq "nobody" or displayName eq "ada king"')).toBe(3);
  expect(await scim(key, "GET", "/Users?filter=userName%20is")).toMatchObject({
    status: 400,
    body: { scimType: "invalidFilter" },
  });
  const page = await scim(key, "GET", "/Users?count=2&startIndex=2&sortBy=userName&attributes=userName");
  expect(page.body).toMatchObject({ totalResults: 4, itemsPerPage: 2, startIndex: 2 });
  expect(Object.keys((page.body.Resources as object[])[0] ?? {})).toEqual(["schemas", "id", "userName"]);
});

it("ends session, key and access token of somebody who is deactivated, with the next request", async () => {
  const { workspace, key } = await aDirectory();
  const person = await aMember(workspace, "analyst");
  const cookie = await aCookie(person);
  const own = await aKey(person, workspace, "analyst");
  const exchanged = await handleTokenRequest(
    new Request("http://localhost:3000/api/v1/token", {
      method: "POST",
      headers: { authorization: `Bearer ${own}` },
    }),
  );
  const { access_token } = (await exchanged.json()) as { access_token: string };
  const statuses = async () => [
    (await rest("GET", `/me?workspace=${workspace.slug}`, { cookie })).status,
    (await rest("GET", "/me", { key: own })).status,
    (await rest("GET", "/me", { key: access_token })).status,
  ];
  expect(await statuses()).toEqual([200, 200, 200]);
  await scim(key, "PATCH", `/Users/${person.id}`, patch({ op: "Replace", path: "active", value: "False" }));
  expect(await statuses()).toEqual([404, 401, 401]);
  const where = { workspaceId: workspace.id };
  await scim(key, "PATCH", `/Users/${person.id}`, patch({ op: "Replace", path: "active", value: true }));
  // Keys stay revoked.
  expect(await statuses()).toEqual([200, 401, 401]);
  const actions = (await unscopedDb().auditEvent.findMany({ where, orderBy: { seq: "asc" } })).map(
    (one) => one.action,
  );
  expect(actions).toEqual(expect.arrayContaining(["members.suspended", "members.resumed"]));
});

it("keeps the last admin, and people of other workspaces out of reach", async () => {
  const { workspace, key } = await aDirectory();
  const admin = `/Users/${workspace.admin.id}`;
  expect(
    (await scim(key, "PATCH", admin, patch({ op: "replace", path: "active", value: false }))).status,
  ).toBe(409);
  expect((await scim(key, "DELETE", admin)).status).toBe(409);
  expect(
    (await scim(key, "PATCH", admin, patch({ op: "replace", path: "roles", value: [{ value: "viewer" }] })))
      .status,
  ).toBe(409);
  const other = await aWorkspace();
  for (const method of ["GET", "DELETE"])
    expect((await scim(key, method, `/Users/${other.admin.id}`)).status).toBe(404);
  expect((await scim(key, "PUT", `/Users/${other.admin.id}`, okta("x@example.com"))).status).toBe(404);
  expect((await scim(key, "GET", "/Users/no-id")).status).toBe(404);
});

it("changes nobody who belongs elsewhere too, and no address somebody signs in with", async () => {
  const { key } = await aDirectory();
  const other = await aWorkspace();
  const { body } = await scim(key, "POST", "/Users", okta(other.admin.email));
  expect(body).toMatchObject({ id: other.admin.id, displayName: other.admin.name });
  const path = `/Users/${other.admin.id}`;
  const renamed = await scim(
    key,
    "PATCH",
    path,
    patch({ op: "replace", path: "displayName", value: "Mallory" }),
  );
  expect(renamed.body).toMatchObject({ displayName: other.admin.name });
  expect(
    await scim(key, "PATCH", path, patch({ op: "replace", path: "userName", value: "m@example.com" })),
  ).toMatchObject({ status: 400, body: { scimType: "mutability" } });
  expect((await scim(key, "DELETE", path)).status).toBe(204);
  expect(await unscopedDb().membership.count({ where: { userId: other.admin.id } })).toBe(1);
  expect((await scim(key, "POST", "/Users", okta("ad\u0430@example.com"))).body).toMatchObject({
    scimType: "invalidValue",
  });
});

it("answers keys that manage members, and nobody else", async () => {
  const { workspace } = await aDirectory();
  expect((await scim(null, "GET", "/Users")).status).toBe(401);
  expect((await scim(`atlas_${"A".repeat(43)}`, "GET", "/Users")).status).toBe(401);
  const reader = await aKey(workspace.admin, workspace, "admin", { scopes: ["members:read"] });
  expect((await scim(reader, "GET", "/Users")).status).toBe(403);
});
