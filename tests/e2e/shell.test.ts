import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { signedInPage } from "../support/signed-in";

const { url } = inject("application");

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Bytes of script on the wire until the page rests, with nothing cached. */
async function scriptBytes(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map<string, string>();
  let total = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === "Script") total += encodedDataLength;
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await session.detach();
  expect(total, `scripts of ${address}`).toBeGreaterThan(10_000);
  return total;
}

describe("the shell", () => {
  it("is worked with the keyboard alone: skip link, palette, shortcuts", async () => {
    const page = await signedInPage();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Search pages, actions and data sets").waitFor();
    await page.keyboard.type("api k");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/default/keys");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("g");
    await page.keyboard.press("m");
    await page.waitForURL("**/default/members");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("n");
    await page.waitForURL("**/default/datasets/new");
  });

  it("keeps the theme without a flash: the server already sends it", async () => {
    const page = await signedInPage({ colorScheme: "light" });
    const light = await background(page);
    await page.getByRole("button", { name: /your menu/ }).click();
    await page.getByRole("menuitemradio", { name: "Dark" }).click();
    expect(await background(page)).not.toBe(light);
    const html = await (await page.request.get("/default")).text();
    expect(html).toContain('data-theme="dark"');
  });

  it("has the navigation in a drawer on a narrow screen", async () => {
    const page = await signedInPage({ viewport: { width: 375, height: 800 } });
    await page.getByRole("button", { name: "Open navigation" }).click();
    const drawer = page.getByRole("dialog", { name: "Atlas" });
    await drawer.getByRole("link", { name: "Members" }).click();
    await page.waitForURL("**/default/members");
    await drawer.waitFor({ state: "detached" });
  });

  it("remembers a collapsed rail", async () => {
    const page = await signedInPage();
    await page.keyboard.press("[");
    await page.getByRole("button", { name: "Expand navigation" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Expand navigation" }).waitFor();
  });

  it("says what is not there instead of breaking", async () => {
    const page = await signedInPage({ expectedErrors: [/404/] });
    await page.goto("/no-such-workspace");
    await page.getByText("There is nothing at this address").waitFor();
  });

  it("sends no more than 250 kB of compressed script for a first page", async () => {
    const page = await signedInPage();
    expect(await scriptBytes(page, `${url}/default`)).toBeLessThan(250_000);
    await page.context().clearCookies();
    expect(await scriptBytes(page, `${url}/sign-in`)).toBeLessThan(250_000);
  });

  it.each([
    ["Members", "/default/members"],
    ["Groups", "/default/members/groups"],
  ])("keeps what is done with %s in sight on a narrow screen", async (label, path) => {
    const page = await signedInPage({ viewport: { width: 375, height: 800 } });
    await page.goto(path);
    if (label === "Groups") {
      const name = "A group with a long name for people who look after many things at once";
      await page.getByRole("button", { name: "New group" }).first().click();
      await page.getByLabel("Name").fill(name);
      await page.getByRole("dialog").getByRole("button", { name: "Create group" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    const table = page.getByRole("region", { name: label, exact: true });
    const last = table.locator("tbody tr").first().getByRole("button").last();
    await last.waitFor();
    const box = await last.boundingBox();
    expect(box && box.x + box.width, "the last action of a row is to the right of the screen").toBeLessThan(
      375,
    );
    expect(box?.x).toBeGreaterThan(0);
    await last.click({ trial: true });
  });

  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 375],
    ["dark", 375],
  ] as const)("is accessible and fits in %s at %d pixels", async (colorScheme, width) => {
    const page = await signedInPage({ colorScheme, viewport: { width, height: 800 } });
    for (const path of [
      "/default",
      "/default/members",
      "/default/keys",
      "/default/settings",
      "/default/settings/security",
      "/default/members/roles",
      "/default/members/groups",
      "/default/account",
    ]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target.join(" ")}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} is wider than the screen`).toBe(0);
    }
  });
});
