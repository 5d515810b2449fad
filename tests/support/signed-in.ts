import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { expect, inject } from "vitest";
import { aPage, type PageOptions } from "./browser";

const sample = join(import.meta.dirname, "../../public/samples/webshop-customers.csv");

/** A page on which the admin has signed in and sees the home of the workspace. */
export async function signedInPage(options: PageOptions = {}): Promise<Page> {
  const { adminEmail, adminPassword } = inject("application");
  const page = await aPage(options);
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(adminEmail);
  await page.getByLabel("Password", { exact: true }).fill(adminPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/default");
  await page.getByRole("main").waitFor();
  return page;
}

/** Loads the sample the way other programs do, waits for its run, and returns the id of the data set. */
export async function loadByRest(name: string): Promise<string> {
  const { adminApiKey, url } = inject("application");
  const headers = { Authorization: `Bearer ${adminApiKey}` };
  const body = new FormData();
  body.set("file", new Blob([await readFile(sample)]), "webshop-customers.csv");
  body.set("name", name);
  body.set("key", "customer_id");
  const response = await fetch(`${url}/api/v1/datasets`, { method: "POST", headers, body });
  expect(response.status).toBe(202);
  const { dataset, run } = (await response.json()) as { dataset: { id: string }; run: { id: string } };
  const statusOf = async () => {
    const answer = await fetch(`${url}/api/v1/runs/${run.id}`, { headers });
    return ((await answer.json()) as { status: string }).status;
  };
  await expect.poll(statusOf, { timeout: 90_000 }).toBe("succeeded");
  return dataset.id;
}

/** No finding of axe that keeps somebody from using the page. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is still fading in has the contrast of a moment.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
        .map((one) => one.finished),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.target.join(" ")}`)).toEqual([]);
}
