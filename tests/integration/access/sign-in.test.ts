import { describe, expect, it } from "vitest";
import { createApiContext } from "@/server/api/context";
import { createCaller } from "@/server/api/root";
import { sessionCookie } from "@/server/platform/auth";
import { unscopedDb } from "@/server/platform/db";
import { aCookie, aPerson, aSession, aWorkspace, callerFor, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas();

const password = "seven quiet otters";

async function callerOf(browser: Browser) {
  return createCaller(await createApiContext(new Headers({ cookie: browser.cookieHeader })));
}

async function refusal(response: Response): Promise<string> {
  return ((await response.json()) as { atlas: { code: string } }).atlas.code;
}

describe("signing in with a password", () => {
  it("opens a session that the API accepts, in a cookie scripts cannot read", async () => {
    const person = await aPerson({ password });
    const browser = new Browser();
    const response = await browser.signIn(person.email.toUpperCase(), password);
    expect(response.status).toBe(200);
    const cookie = browser.lastSetCookies.find((line) => line.startsWith("next-auth.session-token="));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect((await (await callerOf(browser)).session.me()).person).toEqual(person);
  });

  it("answers the same to a wrong password, an unknown address and a disabled person", async () => {
    const person = await aPerson({ password });
    const disabled = await aPerson({ password });
    await unscopedDb().user.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    const attempts = [
      await new Browser("198.51.100.1").signIn(person.email, "not the password"),
      await new Browser("198.51.100.1").signIn("nobody@example.com", password),
      await new Browser("198.51.100.1").signIn(disabled.email, password),
      await new Browser("198.51.100.1").signIn("ädа@example.com", password),
    ];
    for (const response of attempts) {
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ atlas: { code: "identity.wrong_credentials" } });
      expect(response.headers.getSetCookie().join()).not.toContain("session-token");
    }
  });

  it("takes about as long for an unknown address as for a wrong password", async () => {
    const person = await aPerson({ password });
    const time = async (email: string) => {
      const browser = new Browser("198.51.100.2");
      const samples: number[] = [];
      for (let index = 0; index < 5; index++) {
        const started = performance.now();
        await browser.signIn(email, "not the password");
        samples.push(performance.now() - started);
      }
      return samples.sort((a, b) => a - b)[2] ?? 0;
    };
    const [known, unknown] = [await time(person.email), await time("nobody.else@example.com")];
    expect(unknown).toBeGreaterThan(known / 3);
  });

  it("needs the token against cross-site posts", async () => {
    const person = await aPerson({ password });
    const browser = new Browser();
    await browser.get("/api/auth/csrf");
    browser.cookies.delete("next-auth.csrf-token");
    const { handleSignInRequest } = await import("@/server/api/sign-in-port");
    const body = new URLSearchParams({ email: person.email, password, csrfToken: "forged", json: "true" });
    const response = await handleSignInRequest(
      new Request("http://localhost:3000/api/auth/callback/credentials", {
        method: "POST",
        body,
        headers: { host: "localhost:3000" },
      }),
    );
    expect(response.headers.getSetCookie().join()).not.toContain("session-token");
  });

  it("stays closed where next-auth has more to offer", async () => {
    expect((await new Browser().get("/api/auth/_log")).status).toBe(404);
    expect((await new Browser().post("/api/auth/session", { data: "{}" })).status).toBe(404);
  });

  it("refuses passwords over http from other machines", async () => {
    const person = await aPerson({ password });
    const response = await new Browser("192.0.2.1", "atlas.corp.example").signIn(person.email, password);
    expect(response.status).toBe(403);
    expect(await refusal(response)).toBe("access.insecure_address");
  });
});

describe("throttling", () => {
  it("stops guessing from one address and leaves everybody else alone", async () => {
    const [victim, neighbour] = [await aPerson({ password }), await aPerson({ password })];
    const attacker = new Browser("203.0.113.9");
    const codes: string[] = [];
    for (let index = 0; index < 10; index++)
      codes.push(await refusal(await attacker.signIn(victim.email, `guess number ${index}`)));
    expect(codes.slice(0, 8)).toEqual(Array(8).fill("identity.wrong_credentials"));
    expect(codes.slice(8)).toEqual(Array(2).fill("identity.too_many_attempts"));
    const last = await attacker.signIn(victim.email, password);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(60);
    // The person, from their own place, and others from the attacker's.
    expect((await new Browser("192.0.2.7").signIn(victim.email, password)).status).toBe(200);
    expect((await attacker.signIn(neighbour.email, password)).status).toBe(200);
  });

  it("counts attempts made at the same moment", async () => {
    const person = await aPerson({ password });
    const responses = await Promise.all(
      Array.from({ length: 16 }, () => new Browser("203.0.113.10").signIn(person.email, "wrong one")),
    );
    const codes = await Promise.all(responses.map(refusal));
    expect(codes.filter((code) => code === "identity.wrong_credentials")).toHaveLength(8);
  });

  it("treats the addresses of one IPv6 network as one", async () => {
    const person = await aPerson({ password });
    const codes: string[] = [];
    for (let index = 0; index < 10; index++)
      codes.push(
        await refusal(await new Browser(`2001:db8:1:2::${index + 1}`).signIn(person.email, "wrong one")),
      );
    expect(codes.at(-1)).toBe("identity.too_many_attempts");
  });

  it("forgets mistyped passwords once the right one came", async () => {
    const person = await aPerson({ password });
    const browser = new Browser("203.0.113.11");
    for (let round = 0; round < 3; round++) {
      for (let index = 0; index < 5; index++) await browser.signIn(person.email, "mistyped it");
      expect((await browser.signIn(person.email, password)).status).toBe(200);
    }
  });
});

describe("sessions", () => {
  it("end everywhere when the person signs out everywhere", async () => {
    const person = await aPerson({ password });
    const [laptop, phone] = [new Browser(), new Browser()];
    await laptop.signIn(person.email, password);
    await phone.signIn(person.email, password);
    await (await callerOf(laptop)).account.signOutEverywhere();
    for (const browser of [laptop, phone]) {
      await expect((await callerOf(browser)).session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
      expect(await (await browser.get("/api/auth/session")).json()).toEqual({});
    }
    expect((await laptop.signIn(person.email, password)).status).toBe(200);
    expect((await (await callerOf(laptop)).session.me()).person.id).toBe(person.id);
  });

  it("end when the password changes, which needs the current one", async () => {
    const person = await aPerson({ password });
    const browser = new Browser();
    await browser.signIn(person.email, password);
    const caller = await callerOf(browser);
    const next = "eleven louder otters";
    await expect(caller.account.changePassword({ current: "not it", next })).rejects.toMatchObject({
      cause: { code: "identity.wrong_password" },
    });
    await expect(caller.account.changePassword({ current: password, next: "short" })).rejects.toMatchObject({
      cause: { code: "identity.weak_password" },
    });
    await caller.account.changePassword({ current: password, next });
    await expect((await callerOf(browser)).session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect((await browser.signIn(person.email, password)).status).toBe(401);
    expect((await browser.signIn(person.email, next)).status).toBe(200);
  });

  it("end at once when the person is disabled or leaves the workspace", async () => {
    const workspace = await aWorkspace();
    const { admin } = workspace;
    await unscopedDb().membership.deleteMany({ where: { userId: admin.id } });
    await expect(callerFor(admin).workspace.current({ workspace: workspace.slug })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await unscopedDb().user.update({ where: { id: admin.id }, data: { disabledAt: new Date() } });
    await expect(callerFor(admin).session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("cannot be forged, altered or made by another installation", async () => {
    const person = await aPerson();
    const claims = await aSession(person);
    const cookie = await sessionCookie(claims);
    const altered = cookie.slice(0, -4) + (cookie.endsWith("AAAA") ? "BBBB" : "AAAA");
    const none = `next-auth.session-token=${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify({ sub: person.id, epoch: 0, sid: person.id })).toString("base64url")}.`;
    const read = async (header: string) => (await createApiContext(new Headers({ cookie: header }))).claims;
    expect(await read(cookie)).toEqual(claims);
    for (const forged of [altered, none, "next-auth.session-token=", "next-auth.session-token=a.b.c.d.e"])
      expect(await read(forged)).toBeNull();
  });

  it("are not taken from an Authorization header", async () => {
    const person = await aPerson();
    const [, token = ""] = (await aCookie(person)).split("=");
    const { claims } = await createApiContext(new Headers({ authorization: `Bearer ${token}` }));
    expect(claims).toBeNull();
  });

  it("are in the audit trail of the workspaces the person is in", async () => {
    const workspace = await aWorkspace(await aPerson({ password }));
    await new Browser("192.0.2.44").signIn(workspace.admin.email, password);
    const { items } = await callerFor(workspace.admin).audit.list({
      workspace: workspace.slug,
      action: "account.signed_in",
    });
    expect(items).toMatchObject([{ actor: { id: workspace.admin.id }, address: "192.0.2.44" }]);
  });
});
