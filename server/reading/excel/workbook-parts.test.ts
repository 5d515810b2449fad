import { writeFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { previewFile } from "../preview-file";
import { inScratch, readContent } from "../session-for-tests";
import { customFormat, formatNumber } from "./number-format";
import { workbookOf, zipOf } from "./workbook-for-tests";

const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const line = (row: number, cells: (string | number | null)[]) =>
  `<row r="${row}">${cells
    .map((cell, i) => {
      const at = `${String.fromCharCode(65 + i)}${row}`;
      if (cell === null) return "";
      return typeof cell === "number" ? `<c r="${at}"><v>${cell}</v></c>` : text(at, cell);
    })
    .join("")}</row>`;
const sheetOf = (...rows: (string | number | null)[][]) => rows.map((row, i) => line(i + 1, row)).join("");
const read = (content: Buffer, options = {}) => readContent(content, options, "book.xlsx");
const names = (result: { columns: { sourceName: string }[] }) =>
  result.columns.map((column) => column.sourceName);
const table = [
  ["id", "name", "n"],
  [1, "Ann", 5],
  [2, "Bo", 6],
];

/** The parts of a workbook, for one that keeps them in another way. */
function partsOf(rows: string): Record<string, string> {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
  };
}

describe("parts of a workbook", () => {
  it("are found whatever case their names are written in", async () => {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...parts } = partsOf(sheetOf(...table));
    const result = await read(zipOf({ ...parts, "xl/Worksheets/Sheet1.xml": sheet }));
    expect(result.rows).toBe(2);
  });
  it("are found by what refers to them", async () => {
    const parts = Object.entries(partsOf(sheetOf(...table))).map(([name, content]) => [
      name.replace("workbook.xml", "book2.xml"),
      name === "_rels/.rels" ? content.replace("workbook.xml", "book2.xml") : content,
    ]);
    expect((await read(zipOf(Object.fromEntries(parts)))).rows).toBe(2);
  });
  it("may lie in another folder than the usual one", async () => {
    const parts = Object.entries(partsOf(sheetOf(...table))).map(([name, content]) => [
      name.replace("xl/", "book/"),
      content.replace("xl/workbook.xml", "book/workbook.xml"),
    ]);
    const book = zipOf({ "[Content_Types].xml": "<Types/>", ...Object.fromEntries(parts) });
    expect((await read(book)).rows).toBe(2);
  });
  it("are refused where a byte of them was damaged", async () => {
    const parts = partsOf(sheetOf(...table));
    const book = zipOf(parts);
    const packed = deflateRawSync(
      Buffer.from((parts["xl/worksheets/sheet1.xml"] ?? "").replace("Ann", "Ana")),
    );
    const original = deflateRawSync(Buffer.from(parts["xl/worksheets/sheet1.xml"] ?? ""));
    expect(packed.length).toBe(original.length);
    packed.copy(book, book.indexOf(original));
    await expect(read(book)).rejects.toMatchObject({ code: "reading.workbook_broken" });
  });
  it("are refused where rows are out of order, which would be lost", async () => {
    const rows = line(1, ["id", "n"]) + line(3, [3, 30]) + line(2, [2, 20]);
    await expect(read(zipOf(partsOf(rows)))).rejects.toMatchObject({
      message: "The workbook is damaged: row 2 stands behind row 3. Open it in Excel and save it again.",
    });
  });
  it("are refused where their end is missing, be it between two rows", async () => {
    const parts = partsOf(sheetOf(...table));
    const cut = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(/<row r="3">.*$/, "");
    await expect(read(zipOf({ ...parts, "xl/worksheets/sheet1.xml": cut }))).rejects.toMatchObject({
      message: "The workbook's XML is cut off.",
    });
  });
  it("may be UTF-16", async () => {
    const parts: Record<string, string | Buffer> = partsOf(sheetOf(["id", "navn"], [1, "Åse"], [2, "Bjørn"]));
    const sheet = String(parts["xl/worksheets/sheet1.xml"]);
    const wide = Buffer.from(`\ufeff${sheet}`, "utf16le");
    const result = await read(zipOf({ ...parts, "xl/worksheets/sheet1.xml": wide }));
    expect(result.cells.map(([, name]) => name)).toEqual(["Åse", "Bjørn"]);
  });
});

describe("sheets", () => {
  it("of remarks are passed over for the first one with a table", async () => {
    const remarks = sheetOf(["Figures are on the sheet Data"], [null], ["Contact: the office"]);
    const book = workbookOf([
      { name: "Read me", rows: remarks },
      { name: "Data", rows: sheetOf(...table) },
    ]);
    expect((await read(book)).source.sheet).toBe("Data");
  });
  it("give formulas without a value as empty, with a note", async () => {
    const formula = '<row r="4"><c r="A4"><v>3</v></c><c r="C4"><f>A4*2</f><v></v></c></row>';
    const result = await read(workbookOf([{ name: "S", rows: sheetOf(...table) + formula }]));
    expect(result.cells[2]).toEqual(["3", null, null]);
    expect(result.notes.join()).toContain("1 formula has no value in the file");
  });
  it("have their names below titles and an empty row, and nothing at the right edge", async () => {
    const rows = `${line(1, ["Report"])}${line(2, ["Year:", "2023"])}${[
      ["id", "x", "y"],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]
      .map((cells, i) => line(i + 4, cells))
      .join("")}<row r="900">${text("H900", "stray")}</row>`;
    const result = await read(workbookOf([{ name: "S", rows }]));
    expect(names(result)).toEqual(["id", "x", "y"]);
    expect(result.rejectedRows.map(({ line: at }) => at)).toEqual([900]);
  });
  it("are shown in a preview as they are loaded", async () => {
    const below = [
      ["id", "x"],
      [1, 2],
      [4, 5],
      [7, 8],
    ]
      .map((cells, i) => line(i + 3, cells))
      .join("");
    const book = workbookOf([{ name: "S", rows: `<row r="1">${text("F1", "Confidential")}</row>${below}` }]);
    await inScratch(async (_, dir) => {
      await writeFile(`${dir}/a.xlsx`, book);
      const { inspection } = await previewFile(`${dir}/a.xlsx`);
      expect(names(inspection)).toEqual(["id", "x"]);
      expect(names(await read(book))).toEqual(["id", "x"]);
    });
  });
  it("may merge names over several columns", async () => {
    const rows = sheetOf(
      ["Region", "First", null, "Second", null],
      [null, "Q1", "Q2", "Q3", "Q4"],
      ["North", 1, 2, 3, 4],
      ["South", 5, 6, 7, 8],
      ["East", 9, 9, 9, 9],
    );
    const after =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>';
    const result = await read(workbookOf([{ name: "S", rows, after }]));
    expect(names(result)).toEqual(["Region", "First Q1", "First Q2", "Second Q3", "Second Q4"]);
    expect(result.rows).toBe(3);
  });
  it("tell of tables side by side", async () => {
    const rows = sheetOf(
      ["id", "n", null, "code", "label"],
      [1, 2, null, "A", "Alpha"],
      [3, 4, null, "B", "Beta"],
    );
    const result = await read(workbookOf([{ name: "S", rows }]));
    expect(result.notes.join()).toContain("may be 2 tables side by side");
  });
  it("give a second table of words as one of its own", async () => {
    const second = [
      ["code", "label"],
      ["A", "Alpha"],
      ["B", "Beta"],
    ].map((cells, i) => line(i + 6, cells));
    const book = workbookOf([{ name: "S", rows: sheetOf(...table) + second.join("") }]);
    expect((await read(book)).rows).toBe(2);
    expect((await read(book, { table: 2 })).cells).toEqual([
      ["A", "Alpha"],
      ["B", "Beta"],
    ]);
  });
  it("are read by the tables they name, where these hold most of the cells", async () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const rows = `${line(1, ["Remark"])}${line(3, ["a", "b"])}${line(4, ["x", "y"])}${line(5, ["z", "w"])}${line(6, ["c", "d"])}${line(7, ["e", "f"])}`;
    const named = (ref: string) => `<table ref="${ref}"/>`;
    const result = await read(
      zipOf({
        ...partsOf(rows),
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="a" Type="${relations}/table" Target="../tables/table2.xml"/><Relationship Id="b" Type="${relations}/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": named("A3:B5"),
        "xl/tables/table2.xml": named("A6:B7"),
      }),
    );
    expect(names(result)).toEqual(["a", "b"]);
    expect(result.rows).toBe(2);
    expect(result.notes).toEqual([
      "The sheet has 2 tables; the next one begins on row 6 and was not loaded.",
      "1 cells outside the tables that the sheet names were not loaded.",
    ]);
  });
});

describe("workbooks of the Mac", () => {
  it("count days from 1904, whatever their extensions say", async () => {
    const parts = partsOf(
      `${sheetOf(["day", "n"])}<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>5</v></c></row>`,
    );
    const book = (parts["xl/workbook.xml"] ?? "")
      .replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
      .replace("</workbook>", '<extLst><x15:workbookPr chartTrackingRefBase="1"/></extLst></workbook>');
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const result = await read(zipOf({ ...parts, "xl/workbook.xml": book, "xl/styles.xml": styles }));
    expect(result.cells).toEqual([["1904-01-02", "5"]]);
  });
});

describe("number formats", () => {
  it("leave numbers in their shortest form", () => {
    expect(
      ["1.1000000000000001", "31001.0", "0.30000000000000004", "1E-07", "12345678901234567890"].map((raw) =>
        shown(raw, "General"),
      ),
    ).toEqual(["1.1", "31001", "0.30000000000000004", "1E-07", "12345678901234567890"]);
  });
  const shown = (raw: string, code: string, date1904 = false) =>
    formatNumber(raw, customFormat(code), date1904);
  it("keep the zeros of numbers written in groups", () => {
    expect(shown("12345678", "000-00-0000")).toBe("012-34-5678");
    expect(shown("101901234", "000000\\-0000")).toBe("010190-1234");
    expect(shown("9001234", '00" "00" "00" "00')).toBe("09 00 12 34");
    expect(shown("1234.5", "000-00-0000")).toBe("1234.5");
    expect(shown("5", "0-0")).toBe("5");
  });
  it("keep the days around the one that never was apart, and no date beyond the last", () => {
    expect(["59", "60", "61"].map((day) => shown(day, "yyyy-mm-dd"))).toEqual([
      "1900-02-28",
      "1900-02-29",
      "1900-03-01",
    ]);
    expect(shown("60.5", "yyyy-mm-dd")).toBe("1900-02-29T12:00:00");
    expect(shown("2957003", "yyyy-mm-dd", true)).toBe("9999-12-31");
    expect(shown("2957004", "yyyy-mm-dd", true)).toBe("2957004");
  });
});
