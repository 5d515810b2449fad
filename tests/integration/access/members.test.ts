import { describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aMember, aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";

withAtlas();

describe("members", () => {
  it("change roles, which takes effect with the next request", async () => {
    const workspace = await aWorkspace();
    const person = await aMember(workspace, "viewer");
    const asMember = () => callerFor(person).members.list({ workspace: workspace.slug });
    await expect(asMember()).rejects.toMatchObject({ code: "FORBIDDEN" });
    await callerFor(workspace.admin).members.changeRole({
      workspace: workspace.slug,
      userId: person.id,
      role: "engineer",
    });
    expect(await asMember()).toHaveLength(2);
    const { items } = await callerFor(workspace.admin).audit.list({
      workspace: workspace.slug,
      action: "members.role_changed",
    });
    expect(items).toMatchObject([
      { object: { kind: "person", id: person.id }, details: { from: "viewer", to: "engineer" } },
    ]);
  });

  it("cannot raise themselves", async () => {
    const workspace = await aWorkspace();
    const person = await aMember(workspace, "engineer");
    await expect(
      callerFor(person).members.changeRole({ workspace: workspace.slug, userId: person.id, role: "admin" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const smuggled = { name: "Renamed", role: "admin", sessionEpoch: 9, disabledAt: null } as {
      name: string;
    };
    await callerFor(person).account.updateProfile(smuggled);
    expect(await unscopedDb().user.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
      name: "Renamed",
      sessionEpoch: 0,
    });
    expect((await callerFor(person).session.me()).workspaces).toMatchObject([{ role: "engineer" }]);
  });

  it("keep the last admin, who can neither step down, leave nor be removed", async () => {
    const { slug, admin, ...workspace } = await aWorkspace();
    const caller = callerFor(admin);
    const lastAdmin = { code: "CONFLICT", cause: { code: "access.last_admin" } };
    await expect(
      caller.members.changeRole({ workspace: slug, userId: admin.id, role: "viewer" }),
    ).rejects.toMatchObject(lastAdmin);
    await expect(caller.workspace.leave({ workspace: slug })).rejects.toMatchObject(lastAdmin);
    await expect(caller.members.remove({ workspace: slug, userId: admin.id })).rejects.toMatchObject(
      lastAdmin,
    );
    const second = await aMember({ ...workspace, slug }, "admin");
    await caller.workspace.leave({ workspace: slug });
    await expect(callerFor(second).workspace.leave({ workspace: slug })).rejects.toMatchObject(lastAdmin);
  });

  it("keep one admin when two demote each other at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const workspace = await aWorkspace();
      const second = await aMember(workspace, "admin");
      await Promise.allSettled([
        callerFor(workspace.admin).members.changeRole({
          workspace: workspace.slug,
          userId: second.id,
          role: "viewer",
        }),
        callerFor(second).members.changeRole({
          workspace: workspace.slug,
          userId: workspace.admin.id,
          role: "viewer",
        }),
      ]);
      const admins = await unscopedDb().membership.count({
        where: { workspaceId: workspace.id, role: "admin" },
      });
      expect(admins).toBe(1);
    }
  });

  it("lose their keys with their membership", async () => {
    const workspace = await aWorkspace();
    const person = await aMember(workspace, "engineer");
    const key = await aKey(person, workspace, "engineer");
    expect((await rest("GET", "/me", { key })).status).toBe(200);
    await callerFor(workspace.admin).members.remove({ workspace: workspace.slug, userId: person.id });
    expect((await rest("GET", "/me", { key })).status).toBe(401);
    await expect(callerFor(person).workspace.current({ workspace: workspace.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("of another workspace are out of reach", async () => {
    const [mine, theirs] = [await aWorkspace(), await aWorkspace()];
    const stranger = await aMember(theirs, "viewer");
    const { members } = callerFor(mine.admin);
    for (const attempt of [
      () => members.remove({ workspace: mine.slug, userId: stranger.id }),
      () => members.changeRole({ workspace: mine.slug, userId: stranger.id, role: "admin" }),
      () => members.remove({ workspace: theirs.slug, userId: stranger.id }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
