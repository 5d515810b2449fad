import { describe, expect, it } from "vitest";
import { workbookOf, zipOf } from "@/server/reading/excel/workbook-for-tests";
import { aWorkspace, withAtlas } from "../../support/atlas";
import { anApi, withWorker } from "../../support/pipeline";

withAtlas();
withWorker();

const cell = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("a file of unusual size", () => {
  it("may have a cell of fifty megabytes", { timeout: 240_000 }, async () => {
    const api = await anApi(await aWorkspace());
    const huge = "æ".repeat(25_000_000);
    const { run, datasetId } = await api.load(`id,note\n1,short\n2,"${huge}"\n3,short\n`, "huge.csv");
    expect(run).toMatchObject({ status: "succeeded", rowsOut: 3 });
    const profile = await api.get<{ name: string; distinct: number }[]>(`/datasets/${datasetId}/profile`);
    expect(profile.find(({ name }) => name === "note")).toMatchObject({ distinct: 2 });
  });
});

describe("a workbook", () => {
  it("that unpacks to an implausible size fails clearly", async () => {
    const api = await anApi(await aWorkspace());
    const bomb = zipOf({
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": Buffer.alloc(80 * 1024 * 1024),
    });
    const { run } = await api.load(bomb, "book.xlsx");
    expect(run).toMatchObject({ status: "failed", error: { code: "reading.zip_bomb" } });
  });

  it("gives formulas by their value, and text that looks like one stays text", async () => {
    const api = await anApi(await aWorkspace());
    const rows = `<row r="1">${cell("A1", "id")}${cell("B1", "sum")}${cell("C1", "note")}</row>
      <row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>1+1</f><v>2</v></c>${cell("C2", "=1+1")}</row>
      <row r="3"><c r="A3"><v>2</v></c><c r="B3"><f>B2*2</f><v>4</v></c>${cell("C3", "@cmd")}</row>`;
    const { run, datasetId } = await api.load(workbookOf([{ name: "S", rows }]), "book.xlsx");
    expect(run).toMatchObject({ status: "succeeded" });
    expect((await api.rows(datasetId)).rows).toMatchObject([
      { id: 1, sum: 2, note: "=1+1" },
      { id: 2, sum: 4, note: "@cmd" },
    ]);
  });
});

describe("a zip archive", () => {
  it("gives the table that is chosen like a sheet", async () => {
    const api = await anApi(await aWorkspace());
    const archive = zipOf({ "people.csv": "id,name\n1,Ida\n", "towns.csv": "id,town\n1,Ribe\n2,Fanø\n" });
    const { run, datasetId } = await api.load(archive, "both.zip", {
      settings: JSON.stringify({ read: { sheet: "towns.csv" } }),
    });
    expect(run).toMatchObject({ status: "succeeded", rowsOut: 2 });
    expect((await api.rows(datasetId)).rows).toMatchObject([{ town: "Ribe" }, { town: "Fanø" }]);
  });
});
