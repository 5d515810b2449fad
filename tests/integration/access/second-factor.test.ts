import { Secret, TOTP } from "otpauth";
import { describe, expect, it, vi } from "vitest";
import { createApiContext } from "@/server/api/context";
import { createCaller } from "@/server/api/root";
import { unscopedDb } from "@/server/platform/db";
import { aMember, aPerson, aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";

withAtlas();

const password = "seven quiet otters";

async function callerOf(browser: Browser) {
  return createCaller(await createApiContext(new Headers({ cookie: browser.cookieHeader })));
}

/** The code an app shows `steps` of 30 s from now. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
}

/** Somebody with a second factor, signed in; the set-up used up the step before now. */
async function aPersonWithFactor(address = "192.0.2.1") {
  const person = await aPerson({ password });
  const browser = new Browser(address);
  await browser.signIn(person.email, password);
  const caller = await callerOf(browser);
  const { secret } = await caller.secondFactor.begin({ password });
  const { recoveryCodes } = await caller.secondFactor.confirm({ code: codeOf(secret, -1) });
  return { person, browser, caller, secret, recoveryCodes };
}

async function signIn(browser: Browser, email: string, code = ""): Promise<string> {
  const response = await browser.post("/api/auth/callback/credentials", { email, password, code });
  if (response.status === 200) return "ok";
  return ((await response.json()) as { atlas: { code: string } }).atlas.code;
}

describe("setting a second factor up", () => {
  it("needs the password, and asks at sign-in only once a code was given", async () => {
    const person = await aPerson({ password });
    const browser = new Browser();
    await browser.signIn(person.email, password);
    const caller = await callerOf(browser);
    await expect(caller.secondFactor.begin({ password: "not the password" })).rejects.toMatchObject({
      cause: { code: "identity.wrong_password" },
    });
    const { secret, qr } = await caller.secondFactor.begin({ password });
    expect(qr.path).toMatch(/^M0 0/);
    expect(await signIn(new Browser(), person.email)).toBe("ok");
    await expect(caller.secondFactor.confirm({ code: "nothing" })).rejects.toMatchObject({
      cause: { code: "identity.wrong_code" },
    });
    expect(await caller.secondFactor.state()).toMatchObject({ available: true, since: null });
    const { recoveryCodes } = await caller.secondFactor.confirm({ code: codeOf(secret) });
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await caller.secondFactor.state()).toMatchObject({ since: expect.any(Date), recoveryCodes: 10 });
    expect(await signIn(new Browser(), person.email)).toBe("identity.second_factor_needed");
    await expect(caller.secondFactor.begin({ password })).rejects.toMatchObject({
      cause: { code: "identity.second_factor_active" },
    });
  });

  it("ends the sessions that were opened without", async () => {
    const person = await aPerson({ password });
    const [phone, laptop] = [new Browser(), new Browser()];
    await phone.signIn(person.email, password);
    await laptop.signIn(person.email, password);
    const caller = await callerOf(laptop);
    const { secret } = await caller.secondFactor.begin({ password });
    await caller.secondFactor.confirm({ code: codeOf(secret) });
    await expect((await callerOf(phone)).session.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect((await caller.session.me()).person.id).toBe(person.id);
  });

  it("keeps neither the secret nor the recovery codes in a form one could read", async () => {
    const { secret, recoveryCodes } = await aPersonWithFactor();
    const db = unscopedDb();
    const stored = JSON.stringify([
      await db.secondFactor.findMany(),
      await db.recoveryCode.findMany(),
      await db.auditEvent.findMany({ select: { details: true } }),
    ]);
    for (const text of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll("-", ""))])
      expect(stored).not.toContain(text);
  });

  it("is not offered to somebody without a password here", async () => {
    const caller = callerFor(await aPerson());
    expect(await caller.secondFactor.state()).toMatchObject({ available: false });
    await expect(caller.secondFactor.begin({ password })).rejects.toMatchObject({
      cause: { code: "identity.no_password" },
    });
  });
});

describe("signing in with a second factor", () => {
  it("takes the code of now, and the same code never twice", async () => {
    const { person, secret } = await aPersonWithFactor();
    const code = codeOf(secret);
    expect(await signIn(new Browser(), person.email, code)).toBe("ok");
    expect(await signIn(new Browser(), person.email, code)).toBe("identity.wrong_code");
    // Nor one from before the last that was taken.
    expect(await signIn(new Browser(), person.email, codeOf(secret, -1))).toBe("identity.wrong_code");
  });

  it("takes one code once, also when it comes many times at the same moment", async () => {
    const { person, secret } = await aPersonWithFactor();
    const code = codeOf(secret);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) => signIn(new Browser(`198.51.100.${index}`), person.email, code)),
    );
    expect(outcomes.filter((outcome) => outcome === "ok")).toHaveLength(1);
  });

  it.each([
    [-2, "identity.wrong_code"],
    [-1, "ok"],
    [1, "ok"],
    [2, "identity.wrong_code"],
  ])("answers a code %i steps off with %s", async (steps, outcome) => {
    const { person, secret } = await aPersonWithFactor();
    await unscopedDb().secondFactor.update({ where: { userId: person.id }, data: { lastStep: null } });
    // Away from the edge of a step, so that the code is as far off when it is looked at.
    vi.useFakeTimers({ toFake: ["Date"], now: Math.floor(Date.now() / 30_000) * 30_000 + 10_000 });
    try {
      expect(await signIn(new Browser(), person.email, codeOf(secret, steps))).toBe(outcome);
    } finally {
      vi.useRealTimers();
    }
  });

  it("says nothing of a second factor to somebody without the password", async () => {
    const { person, secret } = await aPersonWithFactor();
    const response = await new Browser().post("/api/auth/callback/credentials", {
      email: person.email,
      password: "not the password",
      code: codeOf(secret),
    });
    expect(await response.json()).toMatchObject({ atlas: { code: "identity.wrong_credentials" } });
    // And the code was not used up by it.
    expect(await signIn(new Browser(), person.email, codeOf(secret))).toBe("ok");
  });

  it("takes each recovery code once, however it is typed", async () => {
    const { person, caller, recoveryCodes } = await aPersonWithFactor();
    const [first = "", second = ""] = recoveryCodes;
    expect(await signIn(new Browser(), person.email, first)).toBe("ok");
    expect(await signIn(new Browser(), person.email, first)).toBe("identity.wrong_code");
    expect(await signIn(new Browser(), person.email, second.replaceAll("-", " ").toUpperCase())).toBe("ok");
    expect(await caller.secondFactor.state()).toMatchObject({ recoveryCodes: 8 });
  });

  it("does not accept the codes of somebody else", async () => {
    const [one, other] = [await aPersonWithFactor(), await aPersonWithFactor()];
    expect(await signIn(new Browser(), one.person.email, codeOf(other.secret))).toBe("identity.wrong_code");
    expect(await signIn(new Browser(), one.person.email, other.recoveryCodes[0])).toBe("identity.wrong_code");
  });
});

describe("guessing codes", () => {
  it("stops from one place as guessing passwords does", async () => {
    const { person } = await aPersonWithFactor();
    const outcomes: string[] = [];
    for (let index = 0; index < 10; index++)
      outcomes.push(await signIn(new Browser("203.0.113.1"), person.email, "guessed-code"));
    expect(outcomes.slice(8)).toEqual(Array(2).fill("identity.too_many_attempts"));
  });

  it("stops from many places together, and never for a place the person knows", async () => {
    const { person, secret } = await aPersonWithFactor("192.0.2.77");
    const outcomes: string[] = [];
    for (let index = 0; index < 34; index++)
      outcomes.push(await signIn(new Browser(`198.51.100.${index}`), person.email, "guessed-code"));
    expect(outcomes.slice(0, 30)).toEqual(Array(30).fill("identity.wrong_code"));
    expect(outcomes.slice(30)).toEqual(Array(4).fill("identity.too_many_attempts"));
    expect(await signIn(new Browser("192.0.2.77"), person.email, codeOf(secret))).toBe("ok");
  });
});

describe("giving a second factor up", () => {
  it("needs password and code, and makes sign-in ask for the password alone", async () => {
    const { person, caller, secret, recoveryCodes } = await aPersonWithFactor();
    const code = recoveryCodes[0] ?? "";
    await expect(caller.secondFactor.disable({ password: "not it at all", code })).rejects.toMatchObject({
      cause: { code: "identity.wrong_password" },
    });
    await expect(caller.secondFactor.disable({ password, code: "123" })).rejects.toMatchObject({
      cause: { code: "identity.wrong_code" },
    });
    await caller.secondFactor.disable({ password, code: codeOf(secret) });
    expect(await signIn(new Browser(), person.email)).toBe("ok");
    expect(await unscopedDb().recoveryCode.count({ where: { userId: person.id } })).toBe(0);
  });

  it("is another thing than new recovery codes, which replace the old ones", async () => {
    const { person, caller, secret, recoveryCodes } = await aPersonWithFactor();
    const renewed = await caller.secondFactor.renewCodes({ password, code: codeOf(secret) });
    expect(await signIn(new Browser(), person.email, recoveryCodes[0])).toBe("identity.wrong_code");
    expect(await signIn(new Browser(), person.email, renewed.recoveryCodes[0])).toBe("ok");
  });
});

describe("a workspace that asks for a second factor", () => {
  it("is closed to members without, who can set one up and then go on", async () => {
    const { person, caller: admin } = await aPersonWithFactor();
    const workspace = await aWorkspace(person);
    const { slug } = workspace;
    await admin.workspace.changeSettings({ workspace: slug, requireSecondFactor: true });
    expect(await admin.workspace.current({ workspace: slug })).toMatchObject({ slug });

    const member = await aPerson({ password });
    await unscopedDb().membership.create({
      data: { workspaceId: workspace.id, userId: member.id, role: "viewer" },
    });
    const browser = new Browser();
    await browser.signIn(member.email, password);
    const caller = await callerOf(browser);
    await expect(caller.workspace.current({ workspace: slug })).rejects.toMatchObject({
      cause: { code: "access.second_factor_required" },
    });
    const overRest = await rest("GET", `/me?workspace=${slug}`, { cookie: browser.cookieHeader });
    expect(await overRest.json()).toMatchObject({ status: 403, code: "access.second_factor_required" });
    expect((await caller.session.me()).workspaces).toMatchObject([{ slug, secondFactorMissing: true }]);

    const { secret } = await caller.secondFactor.begin({ password });
    await caller.secondFactor.confirm({ code: codeOf(secret) });
    expect(await caller.workspace.current({ workspace: slug })).toMatchObject({ role: "viewer" });
    expect((await caller.session.me()).workspaces).toMatchObject([{ slug, secondFactorMissing: false }]);
  });

  it("leaves other workspaces, and people who come by single sign-on, alone", async () => {
    const { person, caller: admin } = await aPersonWithFactor();
    const [strict, open] = [await aWorkspace(person), await aWorkspace()];
    await admin.workspace.changeSettings({ workspace: strict.slug, requireSecondFactor: true });
    const member = await aMember(strict, "viewer");
    await unscopedDb().membership.create({
      data: { workspaceId: open.id, userId: member.id, role: "viewer" },
    });
    const caller = callerFor(member);
    expect(await caller.workspace.current({ workspace: open.slug })).toMatchObject({ slug: open.slug });
    await expect(caller.workspace.current({ workspace: strict.slug })).rejects.toMatchObject({
      cause: { code: "access.second_factor_required" },
    });
    await unscopedDb().session.updateMany({ where: { userId: member.id }, data: { method: "oidc" } });
    expect(await caller.workspace.current({ workspace: strict.slug })).toMatchObject({ slug: strict.slug });
  });

  it("is made so only by an admin who has one", async () => {
    const workspace = await aWorkspace(await aPerson({ password }));
    await expect(
      callerFor(workspace.admin).workspace.changeSettings({
        workspace: workspace.slug,
        requireSecondFactor: true,
      }),
    ).rejects.toMatchObject({ cause: { code: "identity.own_second_factor_first" } });
  });
});
