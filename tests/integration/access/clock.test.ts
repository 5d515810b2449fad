import { afterEach, expect, it, vi } from "vitest";
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
