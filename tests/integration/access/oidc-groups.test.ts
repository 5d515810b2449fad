import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aWorkspace, callerFor, type TestWorkspace, withAtlas } from "../../support/atlas";
import { Browser } from "./browser";
import { IdentityProvider } from "./identity-provider";

withAtlas({ OIDC_CLIENT_ID: "atlas", OIDC_CLIENT_SECRET: "atlas-client-secret" });

let provider: IdentityProvider;
let workspace: TestWorkspace;

beforeAll(async () => {
  provider = await IdentityProvider.start("http://localhost:3000/api/auth/callback/oidc");
  process.env.OIDC_ISSUER = provider.issuer;
  workspace = await aWorkspace();
  const { roles } = callerFor(workspace.admin);
  await roles.setMapping({ workspace: workspace.slug, claim: "engineers", role: "engineer" });
  await roles.setMapping({ workspace: workspace.slug, claim: "chiefs", role: "admin" });
});
afterAll(() => provider.stop());

/** The whole way of signing in, with these groups in the claims. Returns where the browser ends up. */
async function signIn(name: string, groups?: string[]): Promise<URL> {
  const email = `${name}@corp.example`;
  provider.people.set(name, { email, email_verified: true, name, ...(groups && { groups }) });
  const browser = new Browser();
  const started = await browser.post("/api/auth/signin/oidc", { callbackUrl: "/acme" });
  const { url } = (await started.json()) as { url: string };
  const response = await browser.get(await provider.approve(url, name));
  return new URL(response.headers.get("location") ?? "", "http://localhost:3000");
}

const membershipOf = (name: string) =>
  unscopedDb().membership.findFirst({
    where: { workspaceId: workspace.id, user: { email: `${name}@corp.example` } },
    select: { userId: true, role: true, suspendedAt: true },
  });

describe("groups of the identity provider", () => {
  it("let people in with the highest role of their groups, which follows them at every sign-in", async () => {
    expect((await signIn("gina", ["engineers", "others"])).pathname).toBe("/acme");
    expect(await membershipOf("gina")).toMatchObject({ role: "engineer" });
    await signIn("gina", ["chiefs", "engineers"]);
    expect(await membershipOf("gina")).toMatchObject({ role: "admin" });
    await signIn("gina", ["others"]);
    expect(await membershipOf("gina")).toMatchObject({ role: "viewer" });
    const { items } = await callerFor(workspace.admin).audit.list({
      workspace: workspace.slug,
      action: "members.role_changed",
    });
    expect(items[0]).toMatchObject({ details: { from: "admin", to: "viewer", by: "group" } });
  });

  it("change nothing where the provider says nothing of them", async () => {
    await signIn("nora", ["engineers"]);
    await signIn("nora");
    expect(await membershipOf("nora")).toMatchObject({ role: "engineer" });
  });

  it("let nobody in who is in none that has a role", async () => {
    expect((await signIn("olaf", ["others"])).searchParams.get("error")).toBe("identity.not_invited");
    expect(await membershipOf("olaf")).toBeNull();
  });

  it("leave a role alone that was given by hand, and lift no suspension", async () => {
    await signIn("hanna", ["engineers"]);
    const { userId = "" } = (await membershipOf("hanna")) ?? {};
    const { members } = callerFor(workspace.admin);
    await members.changeRole({ workspace: workspace.slug, userId, role: "analyst" });
    await members.suspend({ workspace: workspace.slug, userId });
    await signIn("hanna", ["chiefs"]);
    expect(await membershipOf("hanna")).toMatchObject({ role: "analyst", suspendedAt: expect.any(Date) });
  });

  it("never take the last active admin away", async () => {
    await signIn("lena", ["chiefs"]);
    await callerFor(workspace.admin).workspace.leave({ workspace: workspace.slug });
    await signIn("lena", ["engineers"]);
    expect(await membershipOf("lena")).toMatchObject({ role: "admin" });
  });
});
