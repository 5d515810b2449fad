import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { signedInPage } from "../support/signed-in";

const patient = { timeout: 60_000 };

/** Makes an empty workspace of that name and stays on its home; returns its path. */
async function enterNewWorkspace(page: Page, name: string): Promise<string> {
  await page.goto("/new");
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Create workspace" }).click();
  await page.getByRole("heading", { name: "Begin with a file" }).waitFor();
  return new URL(page.url()).pathname;
}

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`${lines.join("\n")}\n`),
});

const people = csv("people.csv", [
  "person_id;name;joined;amount",
  "1;Agnes Brandt;2024-01-05;10,50",
  "2;Erik Lundgren;2024-02-06;20,00",
  "3;Sofie Holm;2024-03-07;30,25",
]);

const seriousFindings = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);

const succeeded = (page: Page) => page.getByText("Succeeded", { exact: true }).first();

describe("the sample data set", () => {
  it("is loaded from an empty workspace, appears in every list and is deleted again", async () => {
    const page = await signedInPage();
    const home = await enterNewWorkspace(page, "Sample journey");
    await page.getByRole("button", { name: "Load the sample data set" }).click();
    await page.waitForURL("**/runs/*");
    await succeeded(page).waitFor(patient);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Show log" }).click();
    await page.getByRole("dialog", { name: "Log" }).getByText("Complete.").waitFor();
    await page.keyboard.press("Escape");

    await page.goto(home);
    await page.getByRole("link", { name: "Load of webshop-customers.csv" }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.goto(`${home}/datasets?filter=sample`);
    const row = page.getByRole("row", { name: /Webshop customers/ });
    await row.getByText("Navigate").waitFor();
    await row.getByRole("button", { name: /^Actions for/ }).click();
    await page.getByRole("menuitem", { name: "Delete data set" }).click();
    const confirm = page.getByRole("button", { name: "Delete data set" });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByLabel(/^Type Webshop customers/).fill("Webshop customers (sample)");
    await confirm.click();
    await page.getByRole("heading", { name: "No data set like that" }).waitFor();
  });
});

describe("loading a file", () => {
  it("shows how it is read, takes what a person decides, and ends with its rows in the list", async () => {
    const page = await signedInPage();
    const home = await enterNewWorkspace(page, "Upload journey");
    await page.getByRole("link", { name: "Load file" }).click();
    await page.getByLabel("Files to load").setInputFiles(people);
    await page.getByText("Ready to load").waitFor(patient);
    await page.getByText("CSV, 4 columns, 3 rows").waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByLabel("The first row holds").selectOption("no");
    await page.getByText("CSV, 4 columns, 4 rows").waitFor(patient);
    await page.getByLabel("The first row holds").selectOption("");
    await page.getByText("CSV, 4 columns, 3 rows").waitFor(patient);
    await page.getByLabel("Type of amount").selectOption("text");
    await page.getByLabel("Name of the data set").fill("Staff");

    await page.reload();
    await page.getByText("Ready to load").waitFor(patient);
    await page.getByLabel("Name of the data set").fill("Staff");
    await page.getByLabel("Type of amount").selectOption("text");
    await page.getByRole("button", { name: "Load file" }).click();
    await page.waitForURL("**/runs/*");
    await succeeded(page).waitFor(patient);

    await page.getByRole("link", { name: "Data sets" }).first().click();
    const row = page.getByRole("row", { name: /Staff/ });
    expect(await row.getByRole("cell").nth(2).textContent()).toBe("3");
    await page.getByLabel("Search data sets").fill("nothing like it");
    await page.getByRole("heading", { name: "No data set like that" }).waitFor();
    await page.goto(`${home}/runs?status=succeeded`);
    await page.getByRole("link", { name: "Load of people.csv" }).waitFor();
  });

  it("says of each of several files whether it can be loaded, and loads the good ones at once", async () => {
    const page = await signedInPage({ expectedErrors: [/400/] });
    const home = await enterNewWorkspace(page, "Many files");
    await page.goto(`${home}/datasets/new`);
    await page
      .getByLabel("Files to load")
      .setInputFiles([
        people,
        csv("cities.csv", ["city,country", "Aarhus,DK", "Malmö,SE"]),
        { ...people, name: "empty.csv", buffer: Buffer.alloc(0) },
      ]);
    await page.getByText("The file is empty").first().waitFor(patient);
    await page.getByRole("button", { name: "Load all 2 files" }).click(patient);
    await expect.poll(() => page.getByText("Succeeded", { exact: true }).count(), patient).toBe(2);
    await page.goto(`${home}/datasets`);
    await page.getByRole("link", { name: "cities" }).waitFor();
    await page.getByRole("link", { name: "people" }).waitFor();
  });
});
