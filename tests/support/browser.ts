import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from "playwright";
import { afterAll, expect, inject, onTestFinished } from "vitest";

const screenshots = join(import.meta.dirname, "../../test-results");
const quietFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

export type PageOptions = BrowserContextOptions & {
  /** Console errors this test provokes, such as a refused sign-in; any other fails it. */
  expectedErrors?: RegExp[];
};

/**
 * A page in a browser profile of its own, on the application under test. At the end of the test it is
 * closed, and an error on the console that was not expected fails the test.
 */
export async function aPage({ expectedErrors = [], ...options }: PageOptions = {}): Promise<Page> {
  browser ??= launchBrowser();
  const context = await (await browser).newContext({ baseURL: inject("application").url, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  onTestFinished(async ({ task }) => {
    const unexpected = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
    if (task.result?.state === "fail" || unexpected.length > 0) await saveScreenshot(page, task.name);
    await context.close();
    expect(unexpected, "errors on the console of the browser").toEqual([]);
  });
  return page;
}

/** Chromium, from wherever this machine has one; the last resort comes with `npm ci`. */
async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

async function launchOptions(): Promise<LaunchOptions> {
  // Chromium's own sandbox does not work for root.
  const args = [...quietFlags, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
  const installed = [process.env.PLAYWRIGHT_CHROMIUM, chromium.executablePath(), "/usr/bin/chromium"];
  const executablePath = installed.find((path) => path && existsSync(path));
  if (executablePath) return { executablePath, args };
  const { default: packaged } = await import("@sparticuz/chromium");
  // Its own arguments are made for a function that opens one page: in one process, a second profile ends the browser.
  const unwanted = ["--single-process", "--disable-web-security", "--allow-running-insecure-content"];
  return {
    executablePath: await unpacked(packaged),
    args: [...packaged.args.filter((arg) => !unwanted.includes(arg)), ...args, "--no-sandbox"],
  };
}

/** Unpacked within the project: in the folder all users share for scratch, one of somebody else may not be run. */
async function unpacked(packaged: { executablePath(): Promise<string> }): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = join(import.meta.dirname, "../../node_modules/.cache/chromium");
  await mkdir(process.env.TMPDIR, { recursive: true });
  try {
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function saveScreenshot(page: Page, testName: string): Promise<void> {
  await mkdir(screenshots, { recursive: true });
  const name = testName.replace(/\W+/g, "-").slice(0, 80);
  await page.screenshot({ path: join(screenshots, `${name}.png`) }).catch(() => undefined);
}
