import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "@/server/access/context";
import type { Permission } from "@/server/access/schema";
import { unscopedDb } from "@/server/platform/db";
import { aMember, aPerson, aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";

withAtlas();

let workspace: TestWorkspace;
beforeAll(async () => {
  workspace = await aWorkspace();
}, 60_000);

const slug = () => ({ workspace: workspace.slug });
const admin = () => callerFor(workspace.admin);
const refusedWith = (code: string) => ({ cause: { code } });
let count = 0;

async function aRole(permissions: Permission[]): Promise<{ roleId: string; name: string }> {
  count += 1;
  const name = `Steward ${count}`;
  const { roleId } = await admin().roles.create({ ...slug(), name, permissions });
  return { roleId, name };
}

async function invite(role: string, by: Person = workspace.admin) {
  const invited = await aPerson();
  const { invitation, link } = await callerFor(by).members.invite({ ...slug(), email: invited.email, role });
  const token = new URL(link).pathname.split("/").at(-1) ?? "";
  return { invitation, token, invited, accept: () => callerFor(invited).account.acceptInvitation({ token }) };
}

const memberOf = async (person: Person) =>
  (await admin().members.list(slug())).find(({ userId }) => userId === person.id);

/** Somebody who may invite, and no more than read. */
async function anInviter(): Promise<Person> {
  const { roleId } = await aRole(["members:read", "members:manage", "datasets:read"]);
  const person = await aMember(workspace, "viewer");
  await admin().members.changeRole({ ...slug(), userId: person.id, role: roleId });
  return person;
}

describe("an invitation with a custom role", () => {
  it("says which it is, and gives it", async () => {
    const { roleId, name } = await aRole(["datasets:read", "pii:decide"]);
    const { invitation, token, invited, accept } = await invite(roleId);
    expect(invitation).toMatchObject({ roleName: name, state: "open" });
    expect(await callerFor(null).session.invitation({ token })).toMatchObject({ roleName: name });
    await accept();
    expect(await memberOf(invited)).toMatchObject({ customRole: { id: roleId, name } });
    const me = await callerFor(invited).session.me();
    expect(me.workspaces).toMatchObject([{ slug: workspace.slug }]);
    await expect(accept()).rejects.toMatchObject(refusedWith("identity.invitation_used"));
    const listed = (await admin().members.invitations(slug())).find(({ id }) => id === invitation.id);
    expect(listed).toMatchObject({ roleName: name, state: "accepted" });
  });

  it("gives the role as it is when it is accepted", async () => {
    const { roleId, name } = await aRole(["datasets:read"]);
    const { invited, accept } = await invite(roleId);
    await admin().roles.update({ ...slug(), roleId, name, permissions: ["datasets:read", "grants:manage"] });
    await accept();
    expect(await memberOf(invited)).toMatchObject({ customRole: { id: roleId } });
  });

  it("gives nothing once the role is deleted, and says so", async () => {
    const { roleId } = await aRole(["datasets:read"]);
    const { invitation, token, invited, accept } = await invite(roleId);
    await admin().roles.remove({ ...slug(), roleId });
    await expect(callerFor(null).session.invitation({ token })).rejects.toMatchObject(
      refusedWith("identity.invitation_role_gone"),
    );
    await expect(accept()).rejects.toMatchObject(refusedWith("identity.invitation_role_gone"));
    expect(await memberOf(invited)).toBeUndefined();
    const listed = (await admin().members.invitations(slug())).find(({ id }) => id === invitation.id);
    // What was refused used nothing up.
    expect(listed).toMatchObject({ roleName: null, state: "open" });
  });

  it("is not of another workspace, nor of none", async () => {
    const other = await aWorkspace();
    const { roleId } = await callerFor(other.admin).roles.create({
      workspace: other.slug,
      name: "Elsewhere",
      permissions: ["datasets:read"],
    });
    await expect(invite(roleId)).rejects.toMatchObject(refusedWith("identity.role_not_found"));
    const { invitation, accept } = await invite("viewer");
    await unscopedDb().invitation.updateMany({
      where: { id: invitation.id },
      data: { customRoleId: roleId },
    });
    await expect(accept()).rejects.toMatchObject(refusedWith("identity.invitation_role_gone"));
  });
});

describe("nobody invites to more than they could give", () => {
  it("when the invitation is made", async () => {
    const inviter = await anInviter();
    const { roleId } = await aRole(["datasets:read", "pii:reveal"]);
    for (const role of [roleId, "admin", "engineer"])
      await expect(invite(role, inviter)).rejects.toMatchObject(refusedWith("access.role_above_own"));
    const harmless = await aRole(["datasets:read"]);
    await (await invite(harmless.roleId, inviter)).accept();
  });

  it("when the role has become more than theirs since", async () => {
    const inviter = await anInviter();
    const { roleId, name } = await aRole(["datasets:read"]);
    const { invited, accept } = await invite(roleId, inviter);
    await admin().roles.update({ ...slug(), roleId, name, permissions: ["datasets:read", "pii:reveal"] });
    await expect(accept()).rejects.toMatchObject(refusedWith("identity.invitation_not_given"));
    expect(await memberOf(invited)).toBeUndefined();
  });

  it("when grants have come to name the role, which they may not manage", async () => {
    const inviter = await anInviter();
    const { roleId } = await aRole(["datasets:read"]);
    const { accept } = await invite(roleId, inviter);
    await admin().grants.create({
      ...slug(),
      subject: { kind: "role", id: roleId },
      effect: "allow",
      actions: ["read_raw"],
      object: { kind: "workspace" },
      reason: "a test of invitations",
    });
    await expect(accept()).rejects.toMatchObject(refusedWith("identity.invitation_not_given"));
    await expect(invite(roleId, inviter)).rejects.toMatchObject(refusedWith("access.not_allowed"));
  });

  it.each(["removed", "suspended", "demoted"] as const)("when they were %s since", async (fate) => {
    const inviter = await aMember(workspace, "admin");
    const { roleId } = await aRole(["datasets:read"]);
    const links = [await invite(roleId, inviter), await invite("admin", inviter)];
    const userId = inviter.id;
    if (fate === "removed") await admin().members.remove({ ...slug(), userId });
    if (fate === "suspended") await admin().members.suspend({ ...slug(), userId });
    if (fate === "demoted") await admin().members.changeRole({ ...slug(), userId, role: "viewer" });
    for (const { accept, invited } of links) {
      await expect(accept()).rejects.toMatchObject(refusedWith("identity.invitation_not_given"));
      expect(await memberOf(invited)).toBeUndefined();
    }
  });
});
