import { describe, expect, it } from "vitest";
import { handleTrpcRequest } from "@/server/api/trpc-handler";
import { unscopedDb } from "@/server/platform/db";
import { aCookie, aKey, aMember, aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";

withAtlas();

describe("custom roles", () => {
  it("give exactly their permissions from the next request on, and follow every change", async () => {
    const workspace = await aWorkspace();
    const { slug } = workspace;
    const person = await aMember(workspace, "viewer");
    const { roles, members } = callerFor(workspace.admin);
    const role = { workspace: slug, name: "Steward", permissions: ["datasets:read", "audit:read"] as const };
    const { roleId } = await roles.create({ ...role, permissions: [...role.permissions] });
    const readAudit = () => callerFor(person).audit.list({ workspace: slug });
    await expect(readAudit()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await members.changeRole({ workspace: slug, userId: person.id, role: roleId });
    expect((await readAudit()).items.length).toBeGreaterThan(0);
    await expect(callerFor(person).runs.list({ workspace: slug })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const [mine] = (await callerFor(person).session.me()).workspaces;
    expect(mine?.permissions).toEqual(["workspace:read", "workspace:leave", "audit:read", "datasets:read"]);
    await roles.update({ workspace: slug, roleId, name: "Steward", permissions: ["datasets:read"] });
    await expect(readAudit()).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await roles.list({ workspace: slug })).toContainEqual(
      expect.objectContaining({ id: roleId, builtIn: false, members: 1 }),
    );
  });

  it("are not deleted while somebody has them, and take their grants with them", async () => {
    const workspace = await aWorkspace();
    const { slug } = workspace;
    const person = await aMember(workspace, "viewer");
    const { roles, members, grants } = callerFor(workspace.admin);
    const { roleId } = await roles.create({ workspace: slug, name: "R", permissions: ["datasets:read"] });
    await grants.create({
      workspace: slug,
      subject: { kind: "role", id: roleId },
      effect: "allow",
      actions: ["read_masked"],
      object: { kind: "tag", id: "hr" },
      columns: [],
      rowFilter: null,
      reason: "test",
      expiresAt: null,
    });
    await members.changeRole({ workspace: slug, userId: person.id, role: roleId });
    await expect(roles.remove({ workspace: slug, roleId })).rejects.toMatchObject({
      cause: { code: "identity.role_in_use" },
    });
    await members.changeRole({ workspace: slug, userId: person.id, role: "viewer" });
    await roles.remove({ workspace: slug, roleId });
    const live = await unscopedDb().grant.count({ where: { workspaceId: workspace.id, revokedAt: null } });
    expect(live).toBe(0);
  });

  it("are no way up: not by making, changing or taking one, nor by acting on who has more", async () => {
    const workspace = await aWorkspace();
    const { slug } = workspace;
    const person = await aMember(workspace, "viewer");
    const boss = await aMember(workspace, "admin");
    const { roles, members } = callerFor(workspace.admin);
    const limited = await roles.create({
      workspace: slug,
      name: "People desk",
      permissions: ["members:read", "members:manage"],
    });
    const strong = await roles.create({ workspace: slug, name: "Strong", permissions: ["workspace:manage"] });
    await members.changeRole({ workspace: slug, userId: person.id, role: limited.roleId });
    const desk = callerFor(person);
    const self = { workspace: slug, userId: person.id };
    for (const attempt of [
      () => desk.roles.create({ workspace: slug, name: "Mine", permissions: ["pii:reveal"] }),
      () => desk.roles.update({ workspace: slug, ...limited, name: "x", permissions: ["pii:reveal"] }),
      () => desk.roles.update({ workspace: slug, ...strong, name: "x", permissions: ["members:read"] }),
      () => desk.roles.remove({ workspace: slug, ...strong }),
      () => desk.roles.setMapping({ workspace: slug, claim: "g", role: "admin" }),
      () => desk.members.changeRole({ ...self, role: "admin" }),
      () => desk.members.changeRole({ ...self, role: strong.roleId }),
      () => desk.members.changeRole({ workspace: slug, userId: boss.id, role: "viewer" }),
      () => desk.members.suspend({ workspace: slug, userId: boss.id }),
      () => desk.members.remove({ workspace: slug, userId: boss.id }),
      () => desk.members.setAttributes({ ...self, attributes: { region: "EU" } }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("need a name of their own, and stay in their workspace", async () => {
    const [mine, theirs] = [await aWorkspace(), await aWorkspace()];
    const { roles, members } = callerFor(mine.admin);
    const { roleId } = await callerFor(theirs.admin).roles.create({
      workspace: theirs.slug,
      name: "Theirs",
      permissions: ["datasets:read"],
    });
    await roles.create({ workspace: mine.slug, name: "Steward", permissions: ["datasets:read"] });
    for (const name of ["steward", "Admin"])
      await expect(
        roles.create({ workspace: mine.slug, name, permissions: ["datasets:read"] }),
      ).rejects.toMatchObject({ cause: { code: "identity.role_name_taken" } });
    const person = await aMember(mine, "viewer");
    await expect(
      members.changeRole({ workspace: mine.slug, userId: person.id, role: roleId }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("groups", () => {
  it("are filled and emptied, and deleted with their grants; strangers are no members", async () => {
    const [workspace, other] = [await aWorkspace(), await aWorkspace()];
    const { slug } = workspace;
    const person = await aMember(workspace, "viewer");
    const stranger = await aMember(other, "viewer");
    const { groups, members } = callerFor(workspace.admin);
    const { groupId } = await groups.create({ workspace: slug, name: "HR" });
    await groups.changeMembers({ workspace: slug, groupId, add: [person.id] });
    expect(await groups.members({ workspace: slug, groupId })).toMatchObject([{ userId: person.id }]);
    const listed = (await members.list({ workspace: slug })).find(({ userId }) => userId === person.id);
    expect(listed?.groups).toEqual([{ id: groupId, name: "HR" }]);
    await expect(
      groups.changeMembers({ workspace: slug, groupId, add: [stranger.id] }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      callerFor(other.admin).groups.members({ workspace: other.slug, groupId }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(groups.create({ workspace: slug, name: "hr" })).rejects.toMatchObject({ code: "CONFLICT" });
    await groups.changeMembers({ workspace: slug, groupId, remove: [person.id] });
    expect(await groups.list({ workspace: slug })).toMatchObject([{ name: "HR", members: 0, grants: 0 }]);
    await groups.remove({ workspace: slug, groupId });
    expect(await groups.list({ workspace: slug })).toEqual([]);
  });

  it("that grants name are changed only by those who manage grants", async () => {
    const workspace = await aWorkspace();
    const { slug } = workspace;
    const person = await aMember(workspace, "viewer");
    const { roles, members, groups, grants } = callerFor(workspace.admin);
    const desk = await roles.create({
      workspace: slug,
      name: "People desk",
      permissions: ["members:read", "members:manage"],
    });
    await members.changeRole({ workspace: slug, userId: person.id, role: desk.roleId });
    const { groupId } = await groups.create({ workspace: slug, name: "HR" });
    const join = () => callerFor(person).groups.changeMembers({ workspace: slug, groupId, add: [person.id] });
    await grants.create({
      workspace: slug,
      subject: { kind: "group", id: groupId },
      effect: "allow",
      actions: ["read_raw"],
      object: { kind: "workspace" },
      columns: [],
      rowFilter: null,
      reason: "test",
      expiresAt: null,
    });
    await expect(join()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(callerFor(person).groups.remove({ workspace: slug, groupId })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("a suspended member", () => {
  it("reaches nothing at once, nor do their keys, until they are resumed", async () => {
    const workspace = await aWorkspace();
    const { slug } = workspace;
    const person = await aMember(workspace, "engineer");
    const key = await aKey(person, workspace, "engineer");
    const { members } = callerFor(workspace.admin);
    await members.suspend({ workspace: slug, userId: person.id });
    const asMember = () => callerFor(person).workspace.current({ workspace: slug });
    await expect(asMember()).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await rest("GET", "/me", { key })).status).toBe(401);
    expect((await callerFor(person).session.me()).workspaces).toEqual([]);
    await members.resume({ workspace: slug, userId: person.id });
    expect(await asMember()).toMatchObject({ slug });
    expect((await rest("GET", "/me", { key })).status).toBe(200);
  });

  it("counts as no admin: the last one who can act stays", async () => {
    const workspace = await aWorkspace();
    const { slug, admin } = workspace;
    const second = await aMember(workspace, "admin");
    const { members } = callerFor(admin);
    await members.suspend({ workspace: slug, userId: second.id });
    const last = { cause: { code: "access.last_admin" } };
    await expect(callerFor(admin).workspace.leave({ workspace: slug })).rejects.toMatchObject(last);
    await expect(members.suspend({ workspace: slug, userId: admin.id })).rejects.toMatchObject({
      cause: { code: "identity.suspend_self" },
    });
    await members.remove({ workspace: slug, userId: second.id });
  });
});

it("an attribute with a name that cannot be is refused, with what a name has to be", async () => {
  const { slug, admin } = await aWorkspace();
  await expect(
    callerFor(admin).members.setAttributes({
      workspace: slug,
      userId: admin.id,
      attributes: { Region: "EU" },
    }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  const cookie = await aCookie(admin);
  const response = await handleTrpcRequest(
    new Request("http://localhost:3000/api/trpc/members.setAttributes", {
      method: "POST",
      headers: { cookie, host: "localhost:3000", "content-type": "application/json" },
      body: JSON.stringify({ json: { workspace: slug, userId: admin.id, attributes: { Region: "EU" } } }),
    }),
  );
  expect(await response.text()).toContain("attributes.Region: Lower-case letters, digits and _, at most 40.");
});

it("mappings of provider groups are listed, replaced and removed", async () => {
  const { slug, admin } = await aWorkspace();
  const { roles } = callerFor(admin);
  await roles.setMapping({ workspace: slug, claim: "atlas-admins", role: "admin" });
  await roles.setMapping({ workspace: slug, claim: "atlas-admins", role: "analyst" });
  const [mapping, ...rest] = await roles.mappings({ workspace: slug });
  expect(rest).toEqual([]);
  expect(mapping).toMatchObject({ claim: "atlas-admins", role: "analyst", group: null });
  await roles.removeMapping({ workspace: slug, mappingId: mapping?.id ?? "" });
  expect(await roles.mappings({ workspace: slug })).toEqual([]);
});
