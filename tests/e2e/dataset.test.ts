import type { Page } from "playwright";
import { expect, it } from "vitest";
import { expectAccessible, loadByRest, signedInPage } from "../support/signed-in";

const patient = { timeout: 90_000 };

/** Follows a button that starts a run until the run has succeeded. */
async function runBy(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.waitForURL("**/runs/*");
  await page.getByText("Succeeded", { exact: true }).first().waitFor(patient);
}

/** Opens a tab of the data set by its link. */
async function openTab(page: Page, name: RegExp): Promise<void> {
  await page
    .getByRole("navigation", { name: /^Parts of/ })
    .getByRole("link", { name })
    .click();
}

it("takes a data set from its rows through checks, verdicts, corrections and versions to its end", async () => {
  const name = "Journey customers";
  const home = `/default/datasets/${await loadByRest(name)}`;
  const page = await signedInPage();

  await page.goto("/default/datasets");
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { name: "Columns" }).waitFor();
  await page.getByRole("link", { name: /Uniqueness/ }).waitFor();
  await expectAccessible(page);

  await openTab(page, /^Data$/);
  const grid = page.getByRole("grid");
  await grid.getByText(/^psn-/).first().waitFor();
  await grid.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const drawer = page.getByRole("dialog");
  await drawer.getByText("webshop-customers.csv").waitFor();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await openTab(page, /^Quality$/);
  const validity = page.getByRole("region", { name: "Checks of Validity" });
  const passing = validity.getByText("customer_id is written in its usual format.");
  await page
    .getByText(/\d checks pass\./)
    .first()
    .waitFor();
  expect(await passing.count()).toBe(0);
  await page.getByRole("link", { name: "Say in the settings how old it may be" }).waitFor();
  await page.getByRole("radio", { name: /^All \d/ }).click();
  await passing.waitFor();
  await validity
    .getByRole("button", { name: /failing, show rows/ })
    .first()
    .click();
  await drawer.getByRole("region", { name: "Failing rows" }).waitFor();
  await expectAccessible(page);
  await page.goBack();
  await drawer.waitFor({ state: "detached" });

  await openTab(page, /^Personal data/);
  const email = page.getByRole("article").filter({ hasText: /^email holds/ });
  await email.getByRole("button", { name: "Reject" }).click();
  await email.getByText("Rejected").waitFor();
  await expectAccessible(page);
  await runBy(page, "Apply decisions now");
  await page.goto(`${home}/data?filter=${encodeURIComponent("email|contains|agnes.brandt1@")}`);
  await grid.getByText("agnes.brandt1@example.net").waitFor();

  await openTab(page, /^Quarantine/);
  await page
    .getByRole("row", { name: /2024-13-45/ })
    .getByRole("button", { name: "Correct" })
    .click();
  await drawer.getByLabel("signed_up").fill("15-12-2024");
  await expectAccessible(page);
  await drawer.getByRole("button", { name: "Save correction" }).click();
  await page.getByRole("row", { name: /Corrected/ }).waitFor();
  await runBy(page, "Replay corrected rows");

  await page.goto(`${home}/quarantine`);
  await page.getByRole("row", { name: /cells where 14 are expected/ }).waitFor();
  expect(await page.getByText("2024-13-45").count()).toBe(0);

  await openTab(page, /^Versions$/);
  await page.getByText("1 added, 0 removed, 0 changed").waitFor();
  await page.getByLabel("From version").selectOption("1");
  await page.getByText(/^email \(/).waitFor();
  await expectAccessible(page);

  await openTab(page, /^Lineage$/);
  await page.getByRole("radio", { name: "List" }).click();
  await page.getByRole("row", { name: /webshop-customers\.csv File/ }).waitFor();
  await expectAccessible(page);

  await openTab(page, /^Settings$/);
  await page.getByLabel("When a newer file is loaded").selectOption("upsert");
  await page.getByRole("button", { name: "Save settings" }).click();
  await page.getByText(/^Saved/).waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Delete data set" }).click();
  const confirm = drawer.getByRole("button", { name: "Delete data set" });
  expect(await confirm.isDisabled()).toBe(true);
  await drawer.getByLabel(`Type ${name} to confirm`).fill(name);
  await confirm.click();
  await page.waitForURL("**/default/datasets");
  await page.getByText(`${name} was deleted`).waitFor();
  expect(await page.getByRole("link", { name, exact: true }).count()).toBe(0);
}, 300_000);

it.each([
  ["light", 1440],
  ["dark", 375],
] as const)("every page about data is accessible and fits in %s at %d pixels", async (colorScheme, width) => {
  const page = await signedInPage({ colorScheme, viewport: { width, height: 800 } });
  const id = await loadByRest(`Looked at in ${colorScheme}`);
  const tabs = [
    "",
    "/data",
    "/profile",
    "/quality",
    "/pii",
    "/quarantine",
    "/lineage",
    "/versions",
    "/access",
    "/activity",
    "/settings",
  ];
  for (const path of [
    "/datasets",
    "/runs",
    "/lineage",
    "/datasets/new",
    "/access",
    "/access/simulator",
    "/requests",
    "/audit",
    "/settings",
    ...tabs.map((tab) => `/datasets/${id}${tab}`),
  ]) {
    await page.goto(`/default${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} is wider than the screen`).toBe(0);
  }
});

it("finds in the audit trail who looked at what, and verifies it", async () => {
  const page = await signedInPage();
  const id = await loadByRest("Looked for");
  await page.goto(`/default/datasets/${id}/data`);
  await page.waitForLoadState("networkidle");
  await page.goto(`/default/datasets/${id}/activity`);
  await page.getByText("Datasets: rows read").first().waitFor();
  await page.goto("/default/audit");
  await page.getByRole("button", { name: "Verify now" }).click();
  await page.getByText("Chain verified").waitFor();
  await page.getByRole("searchbox", { name: "Search the audit trail" }).fill("looked for");
  await page.waitForURL(/text=looked/);
  await page.getByRole("button", { name: "Looked for" }).first().click();
  await page.waitForURL(/object=dataset/);
  await page.getByRole("combobox", { name: "Area" }).selectOption("keys.");
  await page.getByText("No entries").waitFor();
  await page.goBack();
  await page.getByText("Datasets: rows read").first().waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export as CSV" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^audit-.*\.csv$/);
});

it("draws where a data set comes from", async () => {
  const page = await signedInPage();
  const id = await loadByRest("Drawn");
  await page.goto(`/default/datasets/${id}/lineage`);
  const canvas = page.locator("canvas").first();
  await canvas.waitFor();
  expect(await canvas.evaluate((element) => (element as HTMLCanvasElement).width)).toBeGreaterThan(300);
});

it("discards quarantined rows together, and takes that back", async () => {
  const page = await signedInPage();
  const id = await loadByRest("Held back");
  await page.goto(`/default/datasets/${id}/quarantine`);
  await page.getByRole("button", { name: "Choose all shown" }).click();
  await page.getByRole("button", { name: "Discard", exact: true }).first().click();
  await page.getByText("from the next run on").waitFor();
  await expect.poll(() => page.getByText("Discarded", { exact: true }).count()).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.getByText("Open", { exact: true }).count()).toBeGreaterThan(1);
});
