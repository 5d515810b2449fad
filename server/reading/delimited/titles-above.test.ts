import { describe, expect, it } from "vitest";
import { readContent } from "../session-for-tests";

const names = (read: { columns: { sourceName: string }[] }) =>
  read.columns.map((column) => column.sourceName);

describe("a table of two columns below titles", () => {
  it.each([
    ["padded, with an empty line", "Sales 2024;\n;\nRegion;Sales\nNorth;10\nSouth;20\n", ["Region", "Sales"]],
    ["padded, right above", "Sales report;\nRegion;Sales\nNorth;10\nSouth;20\n", ["Region", "Sales"]],
    ["of texts", "Staff;\n;\nName;Town\nAnn;Ribe\nBo;Vejle\nCy;Skive\n", ["Name", "Town"]],
  ])("begins at its names: %s", async (_, content, expected) => {
    expect(names(await readContent(content))).toEqual(expected);
  });
  it("is not cut where second cells are rare", async () => {
    const read = await readContent("word;translation\na;\nb;\nc;x\nd;y\n");
    expect(names(read)).toEqual(["word", "translation"]);
    expect(read.rows).toBe(4);
  });
});

describe("a narrow table in front of a wider one", () => {
  const wide = "code,price,qty\nX1,1.5,3\nX2,2.5,4\nX3,2.5,4\n";
  it("is read, and the other one told", async () => {
    const read = await readContent(`id,name\n1,a\n2,b\n3,c\n\n${wide}`);
    expect(names(read)).toEqual(["id", "name"]);
    expect(read.rows).toBe(3);
    expect(read.notes).toContain("Another table of 3 columns begins on line 6; its rows were not loaded.");
    expect(names(await readContent(`id,name\n1,a\n2,b\n3,c\n\n${wide}`, { table: 2 }))).toEqual([
      "code",
      "price",
      "qty",
    ]);
  });
  it("is a preamble where it is pairs of names and values", async () => {
    const read = await readContent(`Customer,Acme\nNumber,12345\nPeriod,2024\nPages,3\n\n${wide}`);
    expect(names(read)).toEqual(["code", "price", "qty"]);
  });
});

describe("words below each other in columns of a fixed width", () => {
  it("are one cell where the names do not part them", async () => {
    const line = (name: string, town: string, n: string) =>
      `${name.padEnd(11)}${town.padEnd(12)}${n.padStart(6)}\n`;
    const rows: [string, string, string][] = [
      ["Anna B", "New York", "1.50"],
      ["Bobo C", "San Jose", "22.00"],
      ["Carl D", "Los Reyes", "3.00"],
      ["Dora E", "Old Town", "4.00"],
    ];
    const text = line("NAME", "CITY", "AMOUNT") + rows.map((row) => line(...row)).join("");
    const read = await readContent(text, {}, "t.txt");
    expect(names(read)).toEqual(["NAME", "CITY", "AMOUNT"]);
    expect(read.cells).toEqual(rows);
  });
});
