import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApiContext } from "@/server/api/context";
import { createCaller } from "@/server/api/root";
import { unscopedDb } from "@/server/platform/db";
import { aPerson, aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";
import { IdentityProvider } from "./identity-provider";

withAtlas({
  OIDC_CLIENT_ID: "atlas",
  OIDC_CLIENT_SECRET: "atlas-client-secret",
  OIDC_NAME: "Corporate sign-in",
  OIDC_ALLOWED_DOMAINS: "corp.example, other.example",
});

let provider: IdentityProvider;
let first: TestWorkspace;

beforeAll(async () => {
  provider = await IdentityProvider.start("http://localhost:3000/api/auth/callback/oidc");
  process.env.OIDC_ISSUER = provider.issuer;
  first = await aWorkspace();
});
afterAll(() => provider.stop());

/** The whole way: our button, the provider's pages, our callback. Returns where the browser ends up. */
async function signIn(subject: string, browser = new Browser()): Promise<{ browser: Browser; end: URL }> {
  const { url } = (await (await browser.post("/api/auth/signin/oidc", { callbackUrl: "/acme" })).json()) as {
    url: string;
  };
  expect(new URL(url).searchParams.get("code_challenge_method")).toBe("S256");
  const response = await browser.get(await provider.approve(url, subject));
  return { browser, end: new URL(response.headers.get("location") ?? "", "http://localhost:3000") };
}

async function meOf(browser: Browser) {
  return createCaller(await createApiContext(new Headers({ cookie: browser.cookieHeader }))).session.me();
}

async function outcome(subject: string): Promise<string> {
  const { end, browser } = await signIn(subject);
  expect([...browser.cookies.keys()]).not.toContain("next-auth.session-token");
  return end.searchParams.get("error") ?? end.href;
}

describe("single sign-on", () => {
  it("is offered by name", async () => {
    expect(await callerFor(null).session.state()).toMatchObject({ oidc: "Corporate sign-in" });
  });

  it("lets an invited person in, with the role of the invitation, and knows them by subject afterwards", async () => {
    const email = "ida@elsewhere.example";
    await callerFor(first.admin).members.invite({ workspace: first.slug, email, role: "engineer" });
    provider.people.set("ida", { email, email_verified: true, name: "Ida Invited" });
    const { browser, end } = await signIn("ida");
    expect(end.href).toBe("http://localhost:3000/acme");
    const me = await meOf(browser);
    expect(me).toMatchObject({
      person: { email, name: "Ida Invited" },
      hasPassword: false,
      workspaces: [{ slug: first.slug, role: "engineer" }],
    });
    // Another address at the provider is still the same person here.
    provider.people.set("ida", { email: "ida.married@elsewhere.example", email_verified: false });
    expect((await meOf((await signIn("ida")).browser)).person.id).toBe(me.person.id);
  });

  it("makes viewers of the first workspace of people whose domain may join", async () => {
    await aWorkspace();
    provider.people.set("dora", { email: "Dora@Corp.example", email_verified: true, name: "Dora" });
    expect(await meOf((await signIn("dora")).browser)).toMatchObject({
      person: { email: "dora@corp.example" },
      workspaces: [{ slug: first.slug, role: "viewer" }],
    });
    const { items } = await callerFor(first.admin).audit.list({
      workspace: first.slug,
      action: "members.joined",
    });
    expect(items[0]).toMatchObject({ actor: { label: "Dora" }, details: { by: "oidc", role: "viewer" } });
  });

  it("finds somebody who has a password by their verified address", async () => {
    const person = await aPerson({ email: "paul@example.com", password: "seven quiet otters" });
    provider.people.set("paul", { email: "paul@example.com", email_verified: true });
    expect((await meOf((await signIn("paul")).browser)).person.id).toBe(person.id);
  });

  it("refuses addresses the provider has not verified", async () => {
    await aPerson({ email: "victim@example.com" });
    provider.people.set("mallory", { email: "victim@example.com", email_verified: false });
    expect(await outcome("mallory")).toBe("identity.email_not_verified");
    provider.people.set("silent", { email: "victim@example.com" });
    expect(await outcome("silent")).toBe("identity.email_not_verified");
    provider.people.set("nameless", {});
    expect(await outcome("nameless")).toBe("identity.email_not_verified");
    expect(await unscopedDb().oidcAccount.count({ where: { subject: { in: ["mallory", "silent"] } } })).toBe(
      0,
    );
  });

  it("refuses people who were not invited, and creates nobody", async () => {
    provider.people.set("uma", { email: "uma@corp.example.evil.example", email_verified: true });
    expect(await outcome("uma")).toBe("identity.not_invited");
    expect(await unscopedDb().user.count({ where: { email: { startsWith: "uma@" } } })).toBe(0);
  });

  it("refuses a disabled person", async () => {
    const person = await aPerson({ email: "dave@corp.example" });
    provider.people.set("dave", { email: "dave@corp.example", email_verified: true });
    await unscopedDb().user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
    expect(await outcome("dave")).toBe("identity.disabled");
  });

  it("does not accept an answer meant for another browser, nor the same answer twice", async () => {
    provider.people.set("cora", { email: "cora@corp.example", email_verified: true });
    const browser = new Browser();
    const { url } = (await (await browser.post("/api/auth/signin/oidc", { callbackUrl: "/" })).json()) as {
      url: string;
    };
    const callback = await provider.approve(url, "cora");
    const thief = new Browser();
    await thief.get(callback);
    expect([...thief.cookies.keys()]).not.toContain("next-auth.session-token");
    await browser.get(callback);
    const replay = new Browser();
    for (const [name, value] of browser.cookies)
      if (!name.includes("session")) replay.cookies.set(name, value);
    await replay.get(callback);
    expect([...replay.cookies.keys()]).not.toContain("next-auth.session-token");
  });

  it("comes back to our own pages only", async () => {
    provider.people.set("rita", { email: "rita@corp.example", email_verified: true });
    const browser = new Browser();
    const { url } = (await (
      await browser.post("/api/auth/signin/oidc", { callbackUrl: "https://evil.example/" })
    ).json()) as { url: string };
    const response = await browser.get(await provider.approve(url, "rita"));
    expect(new URL(response.headers.get("location") ?? "", "http://localhost:3000").host).toBe(
      "localhost:3000",
    );
  });
});
