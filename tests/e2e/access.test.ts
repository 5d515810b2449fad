import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { aPage } from "../support/browser";

const { adminEmail, adminPassword } = inject("application");

async function signIn(page: Page, email = adminEmail, password = adminPassword): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("navigation", { name: "Main" }).waitFor();
}

async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

describe("signing in", () => {
  it("brings a person from a deep link through sign-in back to it", async () => {
    const page = await aPage();
    await page.goto("/default/keys?whose=all");
    await page.getByLabel("E-mail").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel("E-mail").fill(adminEmail);
    await page.getByLabel("Password", { exact: true }).fill(adminPassword);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/default/keys?whose=all");
  });

  it("says that the password is wrong and keeps the address typed", async () => {
    const page = await aPage({ expectedErrors: [/401/] });
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").fill(adminEmail);
    await page.getByLabel("Password", { exact: true }).fill("not the password at all");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page
      .getByRole("alert")
      .filter({ hasText: /password/i })
      .waitFor();
    expect(await page.getByLabel("E-mail").inputValue()).toBe(adminEmail);
  });

  it("does not follow a link to elsewhere", async () => {
    const page = await aPage();
    await page.goto("/sign-in?next=https://evil.example/");
    await page.getByLabel("E-mail").fill(adminEmail);
    await page.getByLabel("Password", { exact: true }).fill(adminPassword);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/default");
  });

  it("ends with signing out, and the pages are closed again", async () => {
    const page = await aPage();
    await signIn(page);
    await page.getByRole("button", { name: /your menu/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.waitForURL("**/sign-in");
    await page.goto("/default/members");
    await page.waitForURL("**/sign-in?next=*");
  });
});

describe("members and keys", () => {
  it("lets an invited person join in their role, and removes them again", async () => {
    const page = await aPage();
    await signIn(page);
    await page.goto("/default/members");
    await page.getByRole("button", { name: "Invite person" }).first().click();
    await page.getByLabel("E-mail").fill("grace@example.test");
    await page.getByRole("dialog").getByLabel("Role").selectOption("analyst");
    await page.getByRole("button", { name: "Create invitation" }).click();
    const link = await page.getByLabel(/^Link to/).inputValue();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Done" }).click();

    const guest = await aPage();
    await guest.goto(link);
    await guest.getByText("analyst").waitFor();
    await guest.getByLabel("Your name").fill("Grace Hopper");
    await guest.getByLabel("Password", { exact: true }).fill("seven ships sail north");
    await guest.getByRole("button", { name: "Join workspace" }).click();
    await guest.getByRole("navigation", { name: "Main" }).waitFor();
    // An analyst neither sees members nor settings.
    expect(await guest.getByRole("link", { name: "Members" }).count()).toBe(0);

    await page.reload();
    const row = page.getByRole("row").filter({ hasText: "Grace Hopper" });
    await row.getByRole("combobox").selectOption("viewer");
    await page.getByText("Grace Hopper is now viewer").waitFor();
    await row.getByRole("button", { name: "Remove Grace Hopper" }).click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("Grace Hopper was removed").waitFor();
    await row.waitFor({ state: "detached" });

    await guest.goto("/");
    await guest.getByText("belongs to no workspace").waitFor();
  });

  it("refuses to remove the last admin and says why", async () => {
    const page = await aPage({ expectedErrors: [/409/] });
    await signIn(page);
    await page.goto("/default/members");
    await page
      .getByRole("row")
      .filter({ hasText: adminEmail })
      .getByRole("button", { name: /^Remove/ })
      .click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("This is the last admin of the workspace.", { exact: false }).waitFor();
  });

  it("shows a new key once, lets it be used, and revokes it", async () => {
    const page = await aPage();
    await signIn(page);
    await page.goto("/default/keys");
    await page.getByRole("button", { name: "Create key" }).first().click();
    await page.getByLabel("Name").fill("nightly export");
    await page.getByRole("dialog").getByRole("button", { name: "Create key" }).click();
    const secret = await page.getByLabel("API key", { exact: true }).inputValue();
    const ask = () =>
      fetch(`${inject("application").url}/api/v1/datasets`, {
        headers: { Authorization: `Bearer ${secret}` },
      });
    expect((await ask()).status).toBe(200);
    await page.getByRole("button", { name: "Done" }).click();
    expect(await page.content()).not.toContain(secret);

    await page.getByRole("button", { name: "Revoke nightly export" }).click();
    await page.getByRole("button", { name: "Revoke key" }).click();
    // Keys of other tests may have been revoked before.
    const row = page.getByRole("row").filter({ hasText: "nightly export" });
    await row.getByText("Revoked", { exact: true }).waitFor();
    expect((await ask()).status).toBe(401);
  });
});
