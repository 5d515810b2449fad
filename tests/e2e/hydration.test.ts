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

it("draws on the server what was fetched for a page, though the frame asks the same", async () => {
  const page = await signedInPage();
  const html = await (await page.request.get("/default/requests")).text();
  expect(html).toContain("Requests of others");
  expect(html).not.toContain("Loading the requests");
});

it("brings pages alive as the server drew them, however late their own scripts come", async () => {
  const page = await signedInPage();
  const dataset = `/default/datasets/${await loadByRest("Comes late")}`;
  // What every page needs is the frame's.
  const ofFrame = await scriptsOf(page, "/default/keys");
  let released = Promise.resolve();
  await page.route(scripts, async (route) => {
    if (!ofFrame.has(route.request().url())) await released;
    await route.continue();
  });
  const aliveBefore: string[] = [];
  for (const address of [
    "/default/requests",
    "/default/access",
    "/default/runs",
    "/default/audit",
    dataset,
    `${dataset}/access`,
  ]) {
    // The frame is alive and has its answers while the page still waits for its scripts, unless they share one.
    released = page.waitForResponse(/\/api\/trpc\/.*accessRequests\.list/, { timeout: 5_000 }).then(
      async (response) => {
        await response.finished();
        aliveBefore.push(address);
      },
      () => undefined,
    );
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await released;
  }
  expect(aliveBefore, "pages whose frame was alive before them").toContain("/default/requests");
});
