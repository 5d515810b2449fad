import { afterEach, expect, it, vi } from "vitest";
import { tidyAccess } from "@/server/identity/tidy-access";
import { hashToken, randomToken } from "@/server/platform/crypto";
import { unscopedDb } from "@/server/platform/db";
import { aPerson, aWorkspace, callerFor, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas();

const password = "seven quiet otters";
const hour = 60 * 60 * 1000;

afterEach(() => {
  vi.useRealTimers();
});

/** Moves the clock of this process; timers go on. */
function setClock(byMs: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + byMs });
}

async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { atlas: { code: string } }).atlas.code;
}

it("a clock that is set back gives nobody new attempts at a password", async () => {
  const person = await aPerson({ password });
  const attacker = new Browser("203.0.113.77");
  for (let attempt = 0; attempt < 9; attempt++) await attacker.signIn(person.email, "not the password");
  for (const back of [-hour, -24 * hour]) {
    setClock(back);
    expect(await codeOf(await attacker.signIn(person.email, password))).toBe("identity.too_many_attempts");
    vi.useRealTimers();
  }
});

it("an invitation that ended stays ended for who withdrew or used it, whatever the clock says", async () => {
  const workspace = await aWorkspace();
  const { members } = callerFor(workspace.admin);
  const invite = async (email: string) => {
    const { invitation, link } = await members.invite({ workspace: workspace.slug, email, role: "viewer" });
    return { id: invitation.id, token: link.split("/").at(-1) ?? "" };
  };
  const [withdrawn, used] = [await invite("withdrawn@example.com"), await invite("used@example.com")];
  await members.revokeInvitation({ workspace: workspace.slug, invitationId: withdrawn.id });
  await callerFor(null).session.acceptInvitationAsNew({ token: used.token, name: "Used", password });
  for (const by of [-30 * 24 * hour, 30 * 24 * hour]) {
    setClock(by);
    for (const { token } of [withdrawn, used])
      await expect(
        callerFor(null).session.acceptInvitationAsNew({ token, name: "Again", password }),
      ).rejects.toMatchObject({ code: "CONFLICT" });
    vi.useRealTimers();
  }
});

it("an invitation that was seen past its time, or tidied away, is not opened by setting the clock back", async () => {
  const workspace = await aWorkspace();
  const { members } = callerFor(workspace.admin);
  const invite = async (email: string) =>
    (await members.invite({ workspace: workspace.slug, email, role: "viewer" })).link.split("/").at(-1) ?? "";
  const accept = (token: string) =>
    callerFor(null).session.acceptInvitationAsNew({ token, name: "Late", password });
  const [seen, tidied, open] = [
    await invite("seen@example.com"),
    await invite("tidied@example.com"),
    await invite("open@example.com"),
  ];
  await unscopedDb().invitation.updateMany({
    where: { email: "open@example.com" },
    data: { expiresAt: new Date(Date.now() + 90 * 24 * hour) },
  });
  setClock(30 * 24 * hour);
  await expect(accept(seen)).rejects.toMatchObject({ cause: { code: "identity.invitation_expired" } });
  expect((await tidyAccess(new Date())).invitations).toBeGreaterThanOrEqual(1);
  vi.useRealTimers();
  for (const token of [seen, tidied])
    await expect(accept(token)).rejects.toMatchObject({ cause: { code: "identity.invitation_expired" } });
  expect(await accept(open)).toMatchObject({ slug: workspace.slug });
  const states = (await members.invitations({ workspace: workspace.slug })).map(({ state }) => state);
  expect(states.sort()).toEqual(["accepted", "expired", "expired"]);
});

it("a link for a new password that was seen past its time is gone, whatever the clock says", async () => {
  const person = await aPerson({ password });
  const token = randomToken("reset");
  const expiresAt = new Date(Date.now() + hour);
  await unscopedDb().passwordReset.create({
    data: { tokenHash: hashToken(token), userId: person.id, expiresAt },
  });
  expect(await callerFor(null).session.passwordReset({ token })).toMatchObject({ email: person.email });
  setClock(2 * hour);
  await expect(callerFor(null).session.passwordReset({ token })).rejects.toMatchObject({ code: "NOT_FOUND" });
  vi.useRealTimers();
  await expect(callerFor(null).session.passwordReset({ token })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
