import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect, inject, it } from "vitest";
import { aPage } from "../support/browser";
import { expectAccessible, loadByRest, signedInPage } from "../support/signed-in";

const { adminEmail } = inject("application");
const name = "Kept close";
const reader = "Rosalind Franklin";
const denied = "country";

/** A new viewer in a browser of their own; what they may not see is refused to them on purpose. */
async function invitedViewer(admin: Page): Promise<Page> {
  await admin.goto("/default/members");
  await admin.getByRole("button", { name: "Invite person" }).first().click();
  await admin.getByLabel("E-mail").fill("rosalind@example.test");
  await admin.getByRole("dialog").getByLabel("Role").selectOption("viewer");
  await admin.getByRole("button", { name: "Create invitation" }).click();
  const viewer = await aPage({ expectedErrors: [/404/] });
  await viewer.goto(await admin.getByLabel(/^Link to/).inputValue());
  await viewer.getByLabel("Your name").fill(reader);
  await viewer.getByLabel("Password", { exact: true }).fill("photo fifty one shows a helix");
  await viewer.getByRole("button", { name: "Join workspace" }).click();
  await viewer.getByRole("navigation", { name: "Main" }).waitFor();
  return viewer;
}

const restrict = async (admin: Page) => {
  await admin.getByRole("switch", { name: "Restrict to grants" }).click();
  await expectAccessible(admin);
  await admin.getByRole("button", { name: "Restrict data set" }).click();
  await admin.getByText(`${name} is restricted`).waitFor();
};

const ask = async (viewer: Page) => {
  await viewer.goto("/default/requests");
  await viewer.getByRole("button", { name: "Request access" }).first().click();
  const dialog = viewer.getByRole("dialog");
  await dialog.getByPlaceholder("Search data sets").fill("kept");
  await dialog.getByRole("option", { name: /Kept close/ }).click();
  await dialog.getByRole("button", { name: "Send request" }).click();
  await dialog.getByText("Say why, in a few words.").waitFor();
  await dialog.getByLabel("Reason").fill("Counting customers per city");
  await expectAccessible(viewer);
  await dialog.getByRole("button", { name: "Send request" }).click();
  await viewer.getByRole("row", { name: /Kept close.*Open/ }).waitFor();
};

const approve = async (admin: Page) => {
  await admin.goto("/default");
  await admin.getByRole("link", { name: /^Access requests 1 waiting/ }).click();
  await admin.getByRole("button", { name: `Decide the request of ${reader} for ${name}` }).click();
  await admin.getByLabel("For how many days").fill("7");
  await admin.getByLabel("Note").fill("For the census");
  await expectAccessible(admin);
  await admin.getByRole("button", { name: "Approve" }).click();
  await admin.getByText("Approved; it counts at once").waitFor();
};

const deny = async (admin: Page) => {
  await admin.getByRole("button", { name: "Grant access" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByPlaceholder(/^Search everyone/).fill("rosalind");
  await dialog.getByRole("option", { name: new RegExp(reader) }).click();
  await dialog.getByRole("radio", { name: "Deny" }).click();
  await dialog.getByPlaceholder(/^All columns/).fill(denied);
  await dialog.getByRole("option", { name: new RegExp(`^${denied}`) }).click();
  await dialog.getByLabel("Reason").fill("Not needed for the census");
  await expectAccessible(admin);
  await dialog.getByRole("button", { name: "Deny access" }).click();
  await admin.getByRole("row", { name: /Rosalind Franklin.*Deny/ }).waitFor();
};

/** Names of the columns of the grid, which draws those in sight. */
const columnsOf = async (page: Page) => {
  await page.getByRole("grid").getByText(/^psn-/).first().waitFor();
  return (await page.getByRole("columnheader").allInnerTexts()).join(" ");
};

it("takes a data set from everybody, and gives it back in part to who asks for it", async () => {
  const admin = await signedInPage();
  const id = await loadByRest(name);
  const home = `/default/datasets/${id}`;
  const viewer = await invitedViewer(admin);
  await viewer.setViewportSize({ width: 2400, height: 900 });
  await viewer.goto(`${home}/data`);
  expect(await columnsOf(viewer)).toContain(denied);

  await admin.goto(`${home}/access`);
  await restrict(admin);
  await viewer.goto("/default/datasets");
  await viewer.getByRole("heading", { level: 1, name: "Data sets" }).waitFor();
  await viewer.waitForLoadState("networkidle");
  expect(await viewer.getByRole("link", { name, exact: true }).count()).toBe(0);
  await viewer.goto(home);
  await viewer.getByText(/does not exist/).waitFor();

  await ask(viewer);
  await approve(admin);
  await admin.goto(`${home}/access`);
  await admin.getByRole("row", { name: /Rosalind Franklin.*Allow/ }).waitFor();
  await deny(admin);

  await admin.getByRole("button", { name: /^Person or key/ }).click();
  await admin.getByRole("option", { name: new RegExp(reader) }).click();
  const answer = admin.getByRole("region", { name: `Access of ${reader}` });
  await answer.getByText("In part").first().waitFor();
  await answer
    .getByText(/^A grant denies it to the person/)
    .first()
    .waitFor();
  await expectAccessible(admin);
  await admin.setViewportSize({ width: 2400, height: 900 });
  await answer.getByRole("link", { name: `View as ${reader}` }).click();
  await admin.getByText(`as ${reader} sees it`).waitFor();
  expect(await columnsOf(admin)).not.toContain(denied);
  await expectAccessible(admin);

  await viewer.goto(`${home}/data`);
  await viewer.getByText("You see part of this data set.").waitFor();
  const seen = await columnsOf(viewer);
  expect(seen).toContain("email");
  expect(seen).not.toContain(denied);
  await viewer.goto(`${home}/access`);
  await viewer.getByRole("heading", { name: "What you may do" }).waitFor();
  await expectAccessible(viewer);
}, 300_000);

it("says in the simulator what somebody may do, and why on the page of the data set", async () => {
  const admin = await signedInPage();
  await admin.goto("/default/access/simulator");
  await admin.getByRole("button", { name: /^Person or key/ }).click();
  await admin
    .getByRole("option", { name: new RegExp(adminEmail) })
    .first()
    .click();
  await admin.getByRole("region", { name: "What they may do" }).waitFor();
  await expectAccessible(admin);
  await admin.getByRole("searchbox", { name: "Search data sets" }).fill("kept");
  await admin.getByRole("link", { name, exact: true }).click();
  await admin.getByText("may do everything").waitFor();
});

it("shows at the field what is wrong with a row filter, and lists, exports and revokes grants", async () => {
  const admin = await signedInPage({ expectedErrors: [/400/] });
  await admin.goto("/default/access?search=kept");
  await admin.getByRole("button", { name: "Grant access" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByRole("button", { name: "Grant access" }).click();
  await dialog.getByText("Say why, in a few words.").waitFor();
  await dialog.getByLabel("Reason").fill("Each sees their own");
  await dialog.getByRole("button", { name: "Grant access" }).click();
  await dialog.getByText("Choose whom it is for.").waitFor();
  await dialog.getByPlaceholder(/^Search everyone/).fill("analyst");
  await dialog.getByRole("option", { name: /^Analyst/ }).click();
  await dialog.getByPlaceholder("Search data sets").fill("kept");
  await dialog.getByRole("option", { name: /Kept close/ }).click();
  await dialog.getByLabel(/^Only rows where/).fill("no_such_column = {user.region}");
  const refused = admin.waitForResponse((response) => response.url().includes("grants.create"));
  await dialog.getByRole("button", { name: "Grant access" }).click();
  expect((await refused).status()).toBe(400);
  const field = dialog.getByLabel(/^Only rows where/);
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
  await field.fill(`${denied} = {user.region}`);
  await dialog.getByRole("button", { name: "Grant access" }).click();
  const row = admin.getByRole("row", { name: /Analyst.*Allow.*Kept close/ });
  await row.getByText(`rows where ${denied} = {user.region}`, { exact: true }).waitFor();
  const downloading = admin.waitForEvent("download");
  await admin.getByRole("button", { name: "Download the grants as CSV" }).click();
  expect(await readFile(await (await downloading).path(), "utf8")).toContain("Each sees their own");
  await row.getByRole("button", { name: /^Revoke/ }).click();
  await admin.getByRole("button", { name: "Revoke grant" }).click();
  await row.waitFor({ state: "detached" });
  await admin.getByRole("radio", { name: "Ended" }).click();
  await admin.getByRole("row", { name: /Analyst.*Revoked/ }).waitFor();
});
