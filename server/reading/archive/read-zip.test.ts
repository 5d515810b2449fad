import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { workbookOf, zipOf } from "../excel/workbook-for-tests";
import { previewFile } from "../preview-file";
import { inScratch, readContent } from "../session-for-tests";

const read = (content: Buffer, options = {}) => readContent(content, options, "data.zip");
const csv = "id;name\n1;Åse\n2;Bo\n";
const cells = [
  ["1", "Åse"],
  ["2", "Bo"],
];
const row = (at: number, a: string, b: string) =>
  `<row r="${at}">${[a, b].map((value, i) => `<c r="${"AB"[i]}${at}" t="inlineStr"><is><t>${value}</t></is></c>`).join("")}</row>`;
const sheet = (name: string) => ({ name, rows: row(1, "id", "name") + row(2, "7", name) });
const book = workbookOf([sheet("First"), sheet("Second")]);

describe("zip archives with one table", () => {
  it("give it, whatever stands beside it", async () => {
    const result = await read(
      zipOf({
        "__MACOSX/._people.csv": "x",
        ".DS_Store": "x",
        "licence.pdf": "%PDF",
        "data/people.csv": csv,
      }),
    );
    expect(result.source).toMatchObject({ format: "csv", sheet: null, sheets: null, path: "data.zip" });
    expect(result.cells).toEqual(cells);
    expect(result.notes).toEqual([]);
  });
  it("give JSON by its content, and a file without a name for its kind", async () => {
    expect((await read(zipOf({ export: '[{"id":1},{"id":2}]' }))).source.format).toBe("json");
  });
  it("give the sheets of a workbook", async () => {
    const archive = zipOf({ "report.xlsx": book });
    const result = await read(archive, { sheet: "Second" });
    expect(result.source).toMatchObject({ format: "xlsx", sheet: "Second", sheets: ["First", "Second"] });
    expect(result.cells).toEqual([["7", "Second"]]);
    expect((await read(archive, { sheet: "report.xlsx/First" })).cells).toEqual([["7", "First"]]);
  });
});

describe("zip archives with several tables", () => {
  const archive = zipOf({
    "readme.txt": "About\n",
    "people.csv": csv,
    "report.xlsx": book,
    "towns.json": '[{"t":"Ribe"}]',
  });

  it("give the first one and tell of the others", async () => {
    const result = await read(archive);
    expect(result.cells).toEqual(cells);
    expect(result.source).toMatchObject({
      sheet: "people.csv",
      sheets: ["readme.txt", "people.csv", "report.xlsx", "towns.json"],
    });
    expect(result.notes).toEqual(['The archive has 4 tables; this is "people.csv".']);
  });
  it("give the one asked for, and the sheet of a workbook among them", async () => {
    expect((await read(archive, { sheet: "towns.json" })).cells).toEqual([["Ribe"]]);
    const result = await read(archive, { sheet: "report.xlsx/Second" });
    expect(result.cells).toEqual([["7", "Second"]]);
    expect(result.source).toMatchObject({
      sheet: "report.xlsx/Second",
      sheets: ["readme.txt", "people.csv", "report.xlsx/First", "report.xlsx/Second", "towns.json"],
    });
    await expect(read(archive, { sheet: "none.csv" })).rejects.toThrow(
      'The archive has no table "none.csv". It has: readme.txt, people.csv, report.xlsx, towns.json.',
    );
  });
  it("are shown in a preview as they are loaded", async () => {
    await inScratch(async (_, scratchDir) => {
      const path = `${scratchDir}/data.zip`;
      await writeFile(path, archive);
      const first = await previewFile(path);
      expect(first).toMatchObject({
        rows: cells,
        inspection: { format: "csv", compression: "zip", sheet: "people.csv" },
      });
      expect(first.notes).toEqual(['The archive has 4 tables; this is "people.csv".']);
      const options = { sheet: "report.xlsx/Second" };
      expect(await previewFile(path, options, { scratchDir })).toMatchObject({
        rows: [["7", "Second"]],
        inspection: { format: "xlsx", compression: "zip", sheet: "report.xlsx/Second" },
      });
      await expect(previewFile(path, options)).rejects.toMatchObject({ code: "reading.preview_packed" });
    });
  });
});

describe("zip archives that are refused", () => {
  it.each([
    ["without a table", zipOf({ "a.pdf": "%PDF", "b.docx": "x" }), "It holds: a.pdf, b.docx."],
    ["with another archive in them", zipOf({ "inner.xlsx": zipOf({ "a.csv": csv }) }), "is compressed twice"],
    [
      "with a Word document",
      zipOf({ "_rels/.rels": "", "[Content_Types].xml": "", "word/document.xml": "" }),
      "Word",
    ],
  ])("are those %s", async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
  it("are those with a password, another method or damage", async () => {
    const changed = (place: number, value: number) => {
      const archive = zipOf({ "a.csv": csv });
      archive.writeUInt16LE(value, archive.indexOf("504b0102", 0, "hex") + place);
      return archive;
    };
    await expect(read(changed(8, 1))).rejects.toMatchObject({ code: "reading.encrypted" });
    await expect(read(changed(10, 93))).rejects.toMatchObject({ code: "reading.zip_method" });
    await expect(read(changed(16, 1))).rejects.toMatchObject({ code: "reading.workbook_broken" });
  });
  it("are those that unpack to an implausible size", async () => {
    await expect(read(zipOf({ "a.csv": Buffer.alloc(80 * 1024 * 1024, "1\n") }))).rejects.toMatchObject({
      code: "reading.zip_bomb",
    });
  }, 30_000);
});
