import { describe, expect, it } from "vitest";
import type { Role } from "@/server/access/schema";
import { unscopedDb } from "@/server/platform/db";
import { aMember, aPerson, aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas();

const password = "seven quiet otters";

async function invite(workspace: TestWorkspace, email: string, role: Role = "analyst") {
  const { invitation, link } = await callerFor(workspace.admin).members.invite({
    workspace: workspace.slug,
    email,
    role,
  });
  return { invitation, token: new URL(link).pathname.split("/").at(-1) ?? "", link };
}

function refusedWith(code: string) {
  return { cause: { code } };
}

describe("an invitation", () => {
  it("brings somebody new in, with the role and address it was made for", async () => {
    const workspace = await aWorkspace();
    const { token, link } = await invite(workspace, "New.Person@Example.com");
    expect(link).toMatch(/^http:\/\/localhost:3000\/invitation\/invite_/);
    expect(await callerFor(null).session.invitation({ token })).toMatchObject({
      workspaceName: workspace.name,
      email: "new.person@example.com",
      role: "analyst",
      personExists: false,
    });
    const joined = await callerFor(null).session.acceptInvitationAsNew({ token, name: "Nia", password });
    expect(joined.slug).toBe(workspace.slug);
    expect((await new Browser().signIn("new.person@example.com", password)).status).toBe(200);
    const members = await callerFor(workspace.admin).members.list({ workspace: workspace.slug });
    expect(members).toMatchObject([{}, {}]);
    expect(members.find((member) => member.name === "Nia")).toMatchObject({ role: "analyst" });
  });

  it("works once, also when it is used twice at the same moment", async () => {
    const workspace = await aWorkspace();
    const { token } = await invite(workspace, "twice@example.com");
    const attempts = await Promise.allSettled(
      [1, 2, 3, 4].map((n) =>
        callerFor(null).session.acceptInvitationAsNew({ token, name: `Twice ${n}`, password }),
      ),
    );
    expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
    await expect(
      callerFor(null).session.acceptInvitationAsNew({ token, name: "Again", password }),
    ).rejects.toMatchObject(refusedWith("identity.invitation_used"));
  });

  it("ends after seven days, when it is withdrawn and when a newer one is made", async () => {
    const workspace = await aWorkspace();
    const old = await invite(workspace, "late@example.com");
    const week = 7 * 24 * 60 * 60 * 1000;
    expect(Math.abs(old.invitation.expiresAt.getTime() - Date.now() - week)).toBeLessThan(60_000);
    const { token } = await invite(workspace, "late@example.com");
    await expect(callerFor(null).session.invitation({ token: old.token })).rejects.toMatchObject(
      refusedWith("identity.invitation_revoked"),
    );
    await unscopedDb().invitation.updateMany({
      where: { email: "late@example.com" },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    await expect(
      callerFor(null).session.acceptInvitationAsNew({ token, name: "Late", password }),
    ).rejects.toMatchObject(refusedWith("identity.invitation_expired"));
    const withdrawn = await invite(workspace, "withdrawn@example.com");
    const caller = callerFor(workspace.admin);
    await caller.members.revokeInvitation({
      workspace: workspace.slug,
      invitationId: withdrawn.invitation.id,
    });
    await expect(callerFor(null).session.invitation({ token: withdrawn.token })).rejects.toMatchObject(
      refusedWith("identity.invitation_revoked"),
    );
    const states = (await caller.members.invitations({ workspace: workspace.slug })).map(
      ({ state }) => state,
    );
    expect(states).toEqual(["revoked", "expired", "revoked"]);
  });

  it("is accepted by somebody who has an account only when they are signed in as the invited", async () => {
    const workspace = await aWorkspace();
    const [invited, other] = [await aPerson({ password }), await aPerson()];
    const { token } = await invite(workspace, invited.email, "engineer");
    expect(await callerFor(null).session.invitation({ token })).toMatchObject({ personExists: true });
    await expect(
      callerFor(null).session.acceptInvitationAsNew({
        token,
        name: "Impostor",
        password: "another password",
      }),
    ).rejects.toMatchObject(refusedWith("identity.sign_in_to_accept"));
    await expect(callerFor(other).account.acceptInvitation({ token })).rejects.toMatchObject(
      refusedWith("identity.invitation_for_other"),
    );
    expect(await callerFor(invited).account.acceptInvitation({ token })).toMatchObject({
      slug: workspace.slug,
    });
    const { workspaces } = await callerFor(invited).session.me();
    expect(workspaces).toMatchObject([{ slug: workspace.slug, role: "engineer" }]);
    await expect(callerFor(invited).account.acceptInvitation({ token })).rejects.toMatchObject(
      refusedWith("identity.invitation_used"),
    );
  });

  it("cannot be guessed, nor withdrawn from another workspace", async () => {
    const [mine, theirs] = [await aWorkspace(), await aWorkspace()];
    const { invitation } = await invite(theirs, "safe@example.com");
    await expect(
      callerFor(mine.admin).members.revokeInvitation({ workspace: mine.slug, invitationId: invitation.id }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      callerFor(null).session.invitation({ token: `invite_${"A".repeat(43)}` }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("is not made for members, nor for addresses that only look like one", async () => {
    const workspace = await aWorkspace();
    const member = await aMember(workspace, "viewer");
    await expect(invite(workspace, member.email)).rejects.toMatchObject(
      refusedWith("identity.already_member"),
    );
    await expect(invite(workspace, "аda@example.com")).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
