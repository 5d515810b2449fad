import type { Page } from "playwright";
import { expect, it } from "vitest";
import { loadByRest, signedInPage } from "../support/signed-in";

const scripts = /\/_next\/static\/.*\.js/;

/** The scripts that a page of the workspace loads. */
async function scriptsOf(page: Page, address: string): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const note = (request: { url: () => string }) => {
    if (scripts.test(request.url())) seen.add(request.url());
  };
  page.on("request", note);
  await page.goto(address, { waitUntil: "networkidle" });
  page.off("request", note);
  return seen;
}

it("brings pages alive as the server drew them, however late their own scripts come", async () => {
  const page = await signedInPage();
  const dataset = `/default/datasets/${await loadByRest("Comes late")}`;
  // What every page needs is the frame's.
  const ofFrame = await scriptsOf(page, "/default/keys");
  let answered = Promise.resolve();
  let held = 0;
  await page.route(scripts, async (route) => {
    if (!ofFrame.has(route.request().url())) {
      held += 1;
      await answered;
    }
    await route.continue();
  });
  for (const address of [
    "/default",
    "/default/requests",
    "/default/access",
    "/default/runs",
    "/default/audit",
    dataset,
    `${dataset}/access`,
  ]) {
    held = 0;
    // The frame is alive and has its answers while the page still waits for its scripts.
    answered = page
      .waitForResponse(/\/api\/trpc\/.*accessRequests\.list/)
      .then(async (response) => void (await response.finished()));
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(held, `scripts of ${address} that came late`).toBeGreaterThan(0);
  }
});
