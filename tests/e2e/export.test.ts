import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { archiveManifest } from "@/server/exports/schema";
import { expectAccessible, loadByRest, signedInPage } from "../support/signed-in";

it("exports the workspace from its settings, and the archive opens", { timeout: 300_000 }, async () => {
  const name = `For the archive ${Date.now()}`;
  const datasetId = await loadByRest(name);
  const page = await signedInPage({ acceptDownloads: true });
  await page.goto("/default/settings");
  await page.getByText("No archive to download").waitFor();
  await page.getByRole("button", { name: "Export workspace" }).click();
  const link = page.getByRole("link", { name: "Download" });
  await link.waitFor({ timeout: 240_000 });
  await expectAccessible(page);

  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toMatch(/^atlas-default-\d{4}-\d\d-\d\d\.zip$/);
  const zip = await fromBufferPromise(await readFile(await download.path()));
  const paths: string[] = [];
  let manifest = "";
  for await (const entry of zip.eachEntry()) {
    paths.push(entry.fileName);
    if (entry.fileName !== "manifest.json") continue;
    for await (const chunk of await zip.openReadStreamPromise(entry)) manifest += String(chunk);
  }
  const { files } = archiveManifest.parse(JSON.parse(manifest));
  expect(paths).toEqual([...files.map(({ path }) => path), "manifest.json"]);
  expect(files.find(({ dataset, layer }) => dataset?.id === datasetId && layer === "chart")).toMatchObject({
    dataset: { name },
    rows: expect.any(Number),
  });
});
