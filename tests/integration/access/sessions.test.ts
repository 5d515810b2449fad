import { describe, expect, it } from "vitest";
import { createApiContext } from "@/server/api/context";
import { createCaller } from "@/server/api/root";
import { unscopedDb } from "@/server/platform/db";
import { aCookie, aPerson, aSession, aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas();

const password = "seven quiet otters";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

async function callerOf(browser: Browser) {
  return createCaller(await createApiContext(new Headers({ cookie: browser.cookieHeader })));
}

async function signedIn(email: string, address?: string, userAgent?: string): Promise<Browser> {
  const browser = new Browser(address, undefined, userAgent);
  expect((await browser.signIn(email, password)).status).toBe(200);
  return browser;
}

describe("the list of sessions", () => {
  it("shows device, address and times of each, and which one asks", async () => {
    const { email } = await aPerson({ password });
    const laptop = await signedIn(email, "192.0.2.50", firefox);
    const phone = await signedIn(email, "2001:db8::7", "Tool/1.0");
    const list = await (await callerOf(laptop)).account.sessions();
    expect(list).toMatchObject([
      { device: "Firefox 145 on Linux", address: "192.0.2.50", current: true },
      { device: expect.stringContaining("Tool"), address: "2001:db8::7", current: false },
    ]);
    const days = ((list[0]?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(13.9);
    expect((await (await callerOf(phone)).account.sessions())[0]).toMatchObject({ address: "2001:db8::7" });
  });

  it("holds one's own only", async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    const [mine] = await callerFor(one).account.sessions();
    const stranger = callerFor(other);
    await expect(stranger.account.endSession({ sessionId: mine?.id ?? "" })).rejects.toMatchObject({
      cause: { code: "identity.session_not_found" },
    });
    expect(await stranger.account.sessions()).toHaveLength(1);
    expect((await stranger.account.sessions())[0]?.id).not.toBe(mine?.id);
  });

  it("says when a session was last used, to the minute", async () => {
    const person = await aPerson();
    const claims = await aSession(person);
    const caller = createCaller({
      claims,
      origin: { requestId: "r" },
      crossSite: false,
      exposed: false,
    });
    const seen = async () =>
      (await unscopedDb().session.findUniqueOrThrow({ where: { id: claims.sessionId } })).lastSeenAt;
    const first = await seen();
    await caller.session.me();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await seen()).toEqual(first);
    const earlier = new Date(Date.now() - 120_000);
    await unscopedDb().session.update({ where: { id: claims.sessionId }, data: { lastSeenAt: earlier } });
    await caller.session.me();
    await expect.poll(async () => (await seen()).getTime()).toBeGreaterThan(earlier.getTime() + 60_000);
  });
});

describe("a session that was ended", () => {
  it("is refused with the next request, over tRPC, REST and next-auth; the others go on", async () => {
    const workspace = await aWorkspace(await aPerson({ password }));
    const [laptop, phone] = [await signedIn(workspace.admin.email), await signedIn(workspace.admin.email)];
    const other = (await (await callerOf(laptop)).account.sessions()).find(({ current }) => !current);
    await (await callerOf(laptop)).account.endSession({ sessionId: other?.id ?? "" });
    const phoneCaller = await callerOf(phone);
    for (const ask of [
      () => phoneCaller.session.me(),
      () => phoneCaller.workspace.current({ workspace: workspace.slug }),
    ])
      await expect(ask()).rejects.toMatchObject({ cause: { code: "access.not_signed_in" } });
    const me = `/me?workspace=${workspace.slug}`;
    expect((await rest("GET", me, { cookie: phone.cookieHeader })).status).toBe(401);
    expect(await (await phone.get("/api/auth/session")).json()).toEqual({});
    expect((await rest("GET", me, { cookie: laptop.cookieHeader })).status).toBe(200);
    const { items } = await (await callerOf(laptop)).audit.list({
      workspace: workspace.slug,
      action: "account.session_ended",
    });
    expect(items).toHaveLength(1);
  });

  it("cannot be ended twice, and does not come back by signing in again", async () => {
    const { email } = await aPerson({ password });
    const browser = await signedIn(email);
    const stolen = browser.cookieHeader;
    await browser.post("/api/auth/signout", {});
    await signedIn(email);
    const { claims } = await createApiContext(new Headers({ cookie: stolen }));
    const caller = createCaller({ claims, origin: { requestId: "r" }, crossSite: false, exposed: false });
    await expect(caller.session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("is all others at once", async () => {
    const { email } = await aPerson({ password });
    const browsers = [await signedIn(email), await signedIn(email), await signedIn(email)];
    const [kept, ...others] = await Promise.all(browsers.map(callerOf));
    expect(await kept?.account.endOtherSessions()).toEqual({ ended: 2 });
    expect(await kept?.account.endOtherSessions()).toEqual({ ended: 0 });
    expect(await kept?.account.sessions()).toHaveLength(1);
    for (const caller of others)
      await expect(caller.session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("ends by itself when its time is over", async () => {
    const person = await aPerson();
    const cookie = await aCookie(person);
    const { claims } = await createApiContext(new Headers({ cookie }));
    await unscopedDb().session.updateMany({
      where: { userId: person.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    const caller = createCaller({ claims, origin: { requestId: "r" }, crossSite: false, exposed: false });
    await expect(caller.session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("belongs to its person: the id of somebody else's session is worth nothing", async () => {
    const [one, other] = [await aSession(await aPerson()), await aSession(await aPerson())];
    const caller = createCaller({
      claims: { ...one, sessionId: other.sessionId },
      origin: { requestId: "r" },
      crossSite: false,
      exposed: false,
    });
    await expect(caller.session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
