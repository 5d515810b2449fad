import { describe, expect, it } from "vitest";
import { readContent } from "../session-for-tests";
import { workbookOf, zipOf } from "./workbook-for-tests";

const text = (reference: string, value: string) =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text("A1", "id")}${text("B1", "name")}${text("C1", "value")}</row>`;
const read = (content: Buffer, options = {}) => readContent(content, options, "book.xlsx");
const names = (result: { columns: { name: string }[] }) => result.columns.map((column) => column.name);

describe("workbooks", () => {
  it("reads shared, rich and inline strings, booleans, errors and formulas by their value", async () => {
    const rows = `${header}
      <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="b"><v>1</v></c></row>
      <row r="3"><c r="A3"><v>2</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      <row r="4"><c r="A4"><v>3</v></c><c r="B4" t="str"><f>A1&amp;"x"</f><v>a &lt;b&gt; &#248;</v></c><c r="C4"><f>1+1</f><v>2</v></c></row>`;
    const result = await read(
      workbookOf(
        [{ name: "S", rows }],
        ["<t>Søren</t>", "<r><t>rich </t></r><r><t>text_x000A_2</t></r><rPh><t>no</t></rPh>"],
      ),
    );
    expect(names(result)).toEqual(["id", "name", "value"]);
    expect(result.cells).toEqual([
      ["1", "Søren", "true"],
      ["2", "rich text\n2", "#DIV/0!"],
      ["3", "a <b> ø", "2"],
    ]);
    expect(result.lines).toEqual([2, 3, 4]);
  });
  it("turns dates by their number format into ISO 8601 and keeps zeros that the format pads", async () => {
    const rows = `${header}
      <row r="2"><c r="A2" s="1"><v>45292</v></c><c r="B2" s="2"><v>45292.520833333336</v></c><c r="C2" s="3"><v>101901234</v></c></row>
      <row r="3"><c r="A3" s="1"><v>59</v></c><c r="B3" s="4"><v>1.5</v></c><c r="C3"><v>0.30000000000000004</v></c></row>`;
    expect((await read(workbookOf([{ name: "S", rows }]))).cells).toEqual([
      ["2024-01-01", "2024-01-01T12:30:00", "0101901234"],
      ["1900-02-28", "36:00:00", "0.30000000000000004"],
    ]);
  });
  it("takes the first visible sheet that holds values, or the one asked for", async () => {
    const row = (value: string) =>
      `${header}<row r="2">${text("A2", value)}${text("B2", "b")}${text("C2", "c")}</row>`;
    const book = workbookOf([
      { name: "Hidden", rows: row("hidden"), state: "hidden" },
      { name: "Empty", rows: "" },
      { name: "Data", rows: row("data") },
    ]);
    const first = await read(book);
    expect([first.source.sheet, first.cells[0]?.[0]]).toEqual(["Data", "data"]);
    expect(first.source.sheets).toEqual(["Hidden", "Empty", "Data"]);
    expect((await read(book, { sheet: "Hidden" })).cells[0]?.[0]).toBe("hidden");
    await expect(read(book, { sheet: "None" })).rejects.toMatchObject({ code: "reading.sheet_unknown" });
  });
  it("counts a value merged over rows for each of them", async () => {
    const rows = `${header}<row r="2">${text("A2", "group")}${text("B2", "x")}<c r="C2"><v>1</v></c></row><row r="3">${text("B3", "y")}<c r="C3"><v>2</v></c></row>`;
    const result = await read(
      workbookOf([{ name: "S", rows, after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }]),
    );
    expect(result.cells).toEqual([
      ["group", "x", "1"],
      ["group", "y", "2"],
    ]);
  });
  it("finds a table that begins further down and to the right", async () => {
    const rows = `<row r="2">${text("C2", "Sales report")}</row><row r="4">${text("C4", "day")}${text("D4", "shop")}${text("E4", "amount")}</row>
      ${[5, 6, 7].map((r) => `<row r="${r}"><c r="C${r}" s="1"><v>4529${r}</v></c>${text(`D${r}`, "north")}<c r="E${r}"><v>${r}.5</v></c></row>`).join("")}`;
    const result = await read(workbookOf([{ name: "S", rows }]));
    expect(names(result)).toEqual(["day", "shop", "amount"]);
    expect(result.lines).toEqual([5, 6, 7]);
  });
  it("refuses an archive that unpacks to an implausible size", async () => {
    const bomb = zipOf({
      "xl/workbook.xml": "<workbook/>",
      "xl/worksheets/sheet1.xml": Buffer.alloc(80 * 1024 * 1024),
    });
    await expect(read(bomb)).rejects.toMatchObject({ kind: "invalid", code: "reading.zip_bomb" });
  }, 30_000);
  it("refuses a document type in the XML", async () => {
    const entries = {
      "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>',
      "xl/_rels/workbook.xml.rels": "<Relationships/>",
    };
    await expect(read(zipOf(entries))).rejects.toMatchObject({ code: "reading.workbook_broken" });
  });
  it("says when no sheet holds a value", async () => {
    await expect(read(workbookOf([{ name: "S", rows: "" }]))).rejects.toMatchObject({
      code: "reading.empty",
    });
  });
});

describe("several tables and what stands below them", () => {
  const line = (row: number, cells: Record<string, string | number>) =>
    `<row r="${row}">${Object.entries(cells)
      .map(([column, value]) =>
        typeof value === "number"
          ? `<c r="${column}${row}"><v>${value}</v></c>`
          : text(`${column}${row}`, value),
      )
      .join("")}</row>`;
  const first = [
    line(1, { A: "day", B: "shop", C: "amount" }),
    ...[2, 3, 4].map((r) => line(r, { A: 45290 + r, B: "north", C: r })),
  ];
  const second = [
    line(6, { B: "Staff" }),
    line(7, { B: "name", C: "age", D: "city", E: "since" }),
    line(8, { B: "Ann", C: 31, D: "Ribe", E: 2020 }),
    line(9, { B: "Bo", C: 42, D: "Fanø", E: 2021 }),
  ];
  const book = workbookOf([{ name: "S", rows: [...first, ...second].join("") }]);

  it("reads the first table of a sheet and tells of the next", async () => {
    const result = await read(book);
    expect(names(result)).toEqual(["day", "shop", "amount"]);
    expect(result.rows).toBe(3);
    expect(result.notes).toContain(
      "The sheet has 2 tables; the next one begins on row 6 and was not loaded.",
    );
  });
  it("reads the table asked for, with its rows of the sheet", async () => {
    const result = await read(book, { table: 2 });
    expect(names(result)).toEqual(["name", "age", "city", "since"]);
    expect(result.cells).toEqual([
      ["Ann", "31", "Ribe", "2020"],
      ["Bo", "42", "Fanø", "2021"],
    ]);
    expect(result.lines).toEqual([8, 9]);
    await expect(read(book, { table: 3 })).rejects.toMatchObject({
      message: 'The sheet "S" has 2 tables; there is no table 3.',
    });
  });
  it("takes rows behind an empty one for rows of the same table", async () => {
    const rows = [...first, line(6, { A: 45300, B: "south", C: 7 }), line(7, { B: "west", C: 8 })];
    expect((await read(workbookOf([{ name: "S", rows: rows.join("") }]))).rows).toBe(5);
  });
  it("leaves out totals and remarks below the rows", async () => {
    const rows = [...first, line(5, { A: "Total", C: 9 }), line(7, { A: "Source: the till" })];
    const below = workbookOf([{ name: "S", rows: rows.join("") }]);
    const result = await read(below);
    expect(result.rows).toBe(3);
    expect(result.rejectedRows.map(({ line: at, reason }) => [at, reason])).toEqual([
      [5, "total of the rows above"],
      [7, "text below the table"],
    ]);
    expect((await read(below, { footer: "keep" })).rows).toBe(5);
  });
});
