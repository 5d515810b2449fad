import { AxeBuilder } from "@axe-core/playwright";
import { Secret, TOTP } from "otpauth";
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { aPage } from "../support/browser";

const { url, adminEmail, adminPassword } = inject("application");
const password = "nine slow herons";

async function fillSignIn(page: Page, email: string, given: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(given);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function signIn(page: Page, email = adminEmail, given = adminPassword): Promise<void> {
  await fillSignIn(page, email, given);
  await page.getByRole("navigation", { name: "Main" }).waitFor();
}

/** Somebody of their own, who may change how they sign in without shutting other tests out. */
async function joined(email: string): Promise<Page> {
  const admin = await aPage();
  await signIn(admin);
  await admin.goto("/default/members");
  await admin.getByRole("button", { name: "Invite person" }).first().click();
  await admin.getByLabel("E-mail").fill(email);
  await admin.getByRole("button", { name: "Create invitation" }).click();
  const link = await admin.getByLabel(/^Link to/).inputValue();
  const page = await aPage({ expectedErrors: [/401/] });
  await page.goto(link);
  await page.getByLabel("Your name").fill("Alan Turing");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Join workspace" }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
  return page;
}

async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

describe("sessions", () => {
  it("are listed with this one marked, and another one is ended from here", async () => {
    const page = await joined("alan@example.test");
    const phone = await aPage({ userAgent: "Phone/1.0" });
    await signIn(phone, "alan@example.test", password);
    await page.getByRole("button", { name: /your menu/ }).click();
    await page.getByRole("menuitem", { name: "Sessions and keys" }).click();
    const row = page.getByRole("row").filter({ hasText: "Phone" });
    await row.waitFor();
    await page.getByRole("row").filter({ hasText: "This session" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await row.getByRole("button", { name: /^End the session/ }).click();
    await row.waitFor({ state: "detached" });
    await phone.goto("/default");
    await phone.waitForURL("**/sign-in?next=*");
  });
});

describe("a second factor", () => {
  it("is set up with a code, and asked for at the next sign-in", async () => {
    const page = await joined("grace.factor@example.test");
    await page.goto("/default/sessions");
    await page.getByRole("button", { name: "Set up authenticator app" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Your password").fill(password);
    await dialog.getByRole("button", { name: "Continue" }).click();
    await dialog.getByRole("img", { name: "QR code for an authenticator app" }).waitFor();
    const secret = await dialog.getByLabel("Key", { exact: true }).inputValue();
    const code = (steps: number) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByLabel("Code", { exact: true }).fill(code(-1));
    await dialog.getByRole("button", { name: "Turn on" }).click();
    const codes = dialog.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    const recoveryCode = (await codes.first().textContent()) ?? "";
    await dialog.getByRole("button", { name: "I have kept the codes" }).click();
    await page.getByText("10 recovery codes left").waitFor();

    const later = await aPage({ expectedErrors: [/401/] });
    await fillSignIn(later, "grace.factor@example.test", password);
    await later.getByLabel("Code", { exact: true }).fill("000000x");
    await later.keyboard.press("Enter");
    await later.getByText("This code is wrong", { exact: false }).waitFor();
    await later.getByLabel("Code", { exact: true }).fill(recoveryCode);
    await later.keyboard.press("Enter");
    await later.getByRole("navigation", { name: "Main" }).waitFor();
  });
});

describe("a key", () => {
  it("is rotated: the new secret is shown once, and the old one goes on working", async () => {
    const page = await aPage();
    await signIn(page);
    await page.goto("/default/keys");
    await page.getByRole("button", { name: "Create key" }).first().click();
    await page.getByLabel("Name").fill("hourly import");
    await page.getByRole("dialog").getByRole("button", { name: "Create key" }).click();
    const old = await page.getByLabel("API key", { exact: true }).inputValue();
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Rotate hourly import" }).click();
    await page.getByRole("button", { name: "Rotate key" }).click();
    const secret = await page.getByLabel("API key", { exact: true }).inputValue();
    expect(secret).not.toBe(old);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByText("Old secret", { exact: false }).waitFor();
    for (const key of [old, secret]) {
      const headers = { Authorization: `Bearer ${key}` };
      expect((await fetch(`${url}/api/v1/datasets`, { headers })).status).toBe(200);
    }
    const exchanged = await fetch(`${url}/api/v1/token`, {
      method: "POST",
      headers: { Authorization: `Bearer ${secret}` },
    });
    const { access_token } = (await exchanged.json()) as { access_token: string };
    const headers = { Authorization: `Bearer ${access_token}` };
    expect((await fetch(`${url}/api/v1/datasets`, { headers })).status).toBe(200);
    const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: unknown[] };
    expect(keys).toHaveLength(1);
    await page.getByRole("button", { name: "Revoke hourly import" }).click();
    await page.getByRole("button", { name: "Revoke key" }).click();
    await page.getByText("no longer works").waitFor();
    expect((await fetch(`${url}/api/v1/datasets`, { headers })).status).toBe(401);
  });
});
