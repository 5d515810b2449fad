import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aWorkspace, type TestWorkspace, withAtlas } from "../../support/atlas";
import { patch, scim } from "./scim";

withAtlas();

let workspace: TestWorkspace;
let key: string;
beforeAll(async () => {
  workspace = await aWorkspace();
  key = await aKey(workspace.admin, workspace, "admin");
}, 60_000);

const people = (count: number) => Array.from({ length: count }, () => ({ value: randomUUID() }));
const tooMany = { status: "400", scimType: "tooMany" };

it("refuses a group of more than fifty thousand members, made, put and patched, and keeps what was", async () => {
  const { body: group } = await scim(key, "POST", "/Groups", { displayName: "Crowd", members: [] });
  const members = people(50_001);
  const made = await scim(key, "POST", "/Groups", { displayName: "Larger crowd", members });
  expect(made).toMatchObject({ status: 400, body: tooMany });
  const put = await scim(key, "PUT", `/Groups/${group.id}`, { displayName: "Crowd", members });
  expect(put).toMatchObject({ status: 400, body: tooMany });
  const patched = await scim(
    key,
    "PATCH",
    `/Groups/${group.id}`,
    patch({ op: "add", path: "members", value: members }),
  );
  expect(patched).toMatchObject({ status: 400, body: tooMany });
  expect((await scim(key, "GET", `/Groups/${group.id}`)).body.members).toEqual([]);
  // One less is read, and refused for another reason: these people are nobody here.
  const fits = { displayName: "Crowd", members: members.slice(1) };
  expect(await scim(key, "PUT", `/Groups/${group.id}`, fits)).toMatchObject({
    status: 400,
    body: { scimType: "invalidValue" },
  });
}, 60_000);

it("refuses a body of more than 8 MiB, with the length announced and without", async () => {
  const large = { displayName: "x".repeat(8 * 1024 * 1024) };
  const answer = await scim(key, "POST", "/Groups", large);
  expect(answer).toMatchObject({ status: 413, body: { status: "413" } });
  expect(answer.body.detail).toContain("8 MiB");
});

it("refuses an answer that would hold too many members, and says how to ask for less", async () => {
  const workspaceId = workspace.id;
  // The same three hundred people in two hundred groups.
  await unscopedDb().$executeRaw`
    INSERT INTO "User" ("id", "email", "name")
    SELECT gen_random_uuid(), 'crowd-' || n || '-' || ${workspace.slug} || '@example.com', 'Crowd ' || n
    FROM generate_series(1, 300) n`;
  await unscopedDb().$executeRaw`
    INSERT INTO "Membership" ("workspaceId", "userId", "role")
    SELECT ${workspaceId}::uuid, "id", 'viewer' FROM "User" WHERE "email" LIKE 'crowd-%-' || ${workspace.slug} || '@example.com'`;
  await unscopedDb().$executeRaw`
    INSERT INTO "Group" ("id", "workspaceId", "name", "description", "updatedAt")
    SELECT gen_random_uuid(), ${workspaceId}::uuid, 'Full ' || n, '', now() FROM generate_series(1, 200) n`;
  await unscopedDb().$executeRaw`
    INSERT INTO "GroupMember" ("workspaceId", "groupId", "userId")
    SELECT ${workspaceId}::uuid, g."id", m."userId" FROM "Group" g, "Membership" m
    WHERE g."workspaceId" = ${workspaceId}::uuid AND g."name" LIKE 'Full %'
      AND m."workspaceId" = ${workspaceId}::uuid AND m."role" = 'viewer'`;
  const filter = `filter=${encodeURIComponent('displayName sw "Full"')}`;
  const all = await scim(key, "GET", `/Groups?${filter}&count=200`);
  expect(all).toMatchObject({ status: 400, body: tooMany });
  expect(all.body.detail).toContain("excludedAttributes=members");
  const fewer = await scim(key, "GET", `/Groups?${filter}&count=10`);
  expect(fewer).toMatchObject({ status: 200, body: { totalResults: 200, itemsPerPage: 10 } });
  const without = await scim(key, "GET", `/Groups?${filter}&count=200&excludedAttributes=members`);
  expect(without).toMatchObject({ status: 200, body: { itemsPerPage: 200 } });
}, 60_000);
