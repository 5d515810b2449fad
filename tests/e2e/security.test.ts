import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, inject, it, vi } from "vitest";
import { aPage, type PageOptions } from "../support/browser";

const { adminEmail, adminPassword, adminApiKey, url } = inject("application");
const sample = join(import.meta.dirname, "../../public/samples/webshop-customers.csv");
const authorization = { Authorization: `Bearer ${adminApiKey}` };

let datasetId = "";
let runId = "";

beforeAll(async () => {
  const body = new FormData();
  body.set("file", new Blob([await readFile(sample)]), "webshop-customers.csv");
  body.set("name", "Under a strict policy");
  body.set("key", "customer_id");
  const response = await fetch(`${url}/api/v1/datasets`, { method: "POST", headers: authorization, body });
  const { dataset, run } = (await response.json()) as { dataset: { id: string }; run: { id: string } };
  [datasetId, runId] = [dataset.id, run.id];
  const succeeded = async () => {
    const answer = await fetch(`${url}/api/v1/runs/${runId}`, { headers: authorization });
    expect(((await answer.json()) as { status: string }).status).toBe("succeeded");
  };
  await vi.waitFor(succeeded, { timeout: 90_000, interval: 200 });
});

/** A page that remembers every breach of its policy, also such as a library swallows. */
async function watchedPage(
  options: PageOptions = {},
): Promise<{ page: Page; breaches(): Promise<string[]> }> {
  const page = await aPage(options);
  const kept: string[] = [];
  await page.exposeFunction("keepBreach", (breach: string) => kept.push(breach));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = event;
      const { keepBreach } = window as unknown as { keepBreach(text: string): void };
      keepBreach(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`);
    });
  });
  const breaches = async () => {
    await page.waitForTimeout(100);
    return kept;
  };
  return { page, breaches };
}

async function signIn(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(adminEmail);
  await page.getByLabel("Password", { exact: true }).fill(adminPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/default");
  await page.getByRole("main").waitFor();
}

const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";

describe("every answer", () => {
  it.each([
    ["/sign-in", 200],
    ["/", 307],
    ["/no/such/page", 404],
    ["/api/health", 200],
    ["/api/v1/datasets", 401],
    ["/api/trpc/session.state", 200],
    ["/api/auth/csrf", 200],
    ["/metrics", 200],
    ["/contours.svg", 200],
  ])("of %s carries the headers that protect", async (path, status) => {
    const response = await fetch(`${url}${path}`, { redirect: "manual" });
    expect(response.status).toBe(status);
    const policy = policyOf(response);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toMatch(/unsafe|\*|http:/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(response.headers.has("x-powered-by")).toBe(false);
    // By plain http a browser must not be told that there is https.
    expect(response.headers.has("strict-transport-security")).toBe(false);
  });
});

describe("a page", () => {
  it("holds no script without the nonce of its own answer, whatever policy the client sent", async () => {
    const headers = { "content-security-policy": "script-src 'nonce-Zm9yZ2Vk'" };
    const nonces = new Set<string>();
    for (let round = 0; round < 2; round++)
      for (const path of ["/sign-in", "/no/such/page"]) {
        const response = await fetch(`${url}${path}`, { headers });
        const nonce = nonceOf(policyOf(response));
        const html = await response.text();
        const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
        expect(scripts.length).toBeGreaterThan(2);
        expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
        expect(html).not.toContain("Zm9yZ2Vk");
        expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
        nonces.add(nonce);
      }
    expect(nonces.size).toBe(4);
  });

  it("runs nothing that somebody wrote into it", async () => {
    const { page, breaches } = await watchedPage({ expectedErrors: [/Content Security Policy/] });
    await page.goto("/sign-in");
    await page.getByLabel("E-mail").waitFor();
    await page.evaluate(() => {
      const place = document.createElement("div");
      place.innerHTML = `<img src="data:," onerror="window.harmed = 1"><iframe srcdoc="<script>parent.harmed = 2</script>"></iframe>
        <base href="https://evil.example/"><style>body { opacity: 0.5 }</style>`;
      document.body.append(place);
    });
    await expect
      .poll(breaches)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining("script-src-attr inline"),
          expect.stringContaining("script-src-elem inline"),
          expect.stringContaining("base-uri"),
          expect.stringContaining("style-src-elem inline"),
        ]),
      );
    const state = await page.evaluate(() => ({
      harmed: (window as unknown as { harmed?: number }).harmed ?? 0,
      base: document.baseURI,
      opacity: getComputedStyle(document.body).opacity,
    }));
    expect(state).toEqual({ harmed: 0, base: `${url}/sign-in`, opacity: "1" });
  });
});

it("works in a browser without one breach of its policy, on every page and with what opens there", async () => {
  const { page, breaches } = await watchedPage();
  await signIn(page);
  const dataset = `/default/datasets/${datasetId}`;
  const tabs = ["", "/data", "/profile", "/quality", "/pii", "/quarantine", "/lineage", "/versions"];
  const pages = ["", "/datasets", "/datasets/new", "/runs", "/lineage", "/audit", "/members", "/keys"];
  for (const path of [
    ...pages
      .concat("/settings", "/settings/security", "/members/roles", "/members/groups", "/account")
      .map((path) => `/default${path}`),
    ...tabs.concat("/settings", "/activity").map((tab) => `${dataset}${tab}`),
    `/default/runs/${runId}`,
    "/new",
  ]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect(await breaches(), path).toEqual([]);
  }
  await page.goto(`${dataset}/lineage`);
  await page.locator("canvas").first().waitFor();
  await page.goto(`${dataset}/data`);
  await page.getByRole("grid").getByText(/^psn-/).first().waitFor();
  await page.goto("/default/members");
  await page
    .getByRole("button", { name: /^Invite/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("E-mail").fill("not an address");
  await page.keyboard.press("Tab");
  await dialog.getByText(/Enter an e-mail address/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /your menu/ }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Search pages, actions and data sets").fill("account");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/account");
  for (const name of ["Administrator", "Admin"]) {
    await page.getByLabel("Your name").fill(name);
    await page.getByRole("button", { name: "Change name" }).click();
    await page.getByRole("button", { name: "Change name", disabled: true }).waitFor();
  }
  await page.locator("[data-sonner-toast]").first().waitFor();
  // Held still behind dialogs, toasts in their corner: the style sheets of libraries were accepted.
  expect(
    await page.locator("[data-sonner-toaster]").evaluate((node) => getComputedStyle(node).position),
  ).toBe("fixed");
  expect(await breaches()).toEqual([]);
}, 300_000);
