import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { previewFile } from "./preview-file";
import { inScratch, readContent } from "./session-for-tests";

const names = (read: { columns: { sourceName: string }[] }) =>
  read.columns.map((column) => column.sourceName);
const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${line(i + 1)}\n`).join("");
const people = `id,name,amount\n${repeat(8, (i) => `${i},Name ${i},${i}.50`)}`;
const towns = (delimiter: string) =>
  ["code", "city", "price"].join(delimiter).concat(
    "\n",
    repeat(8, (i) => [`K${i}`, `Town${i}`, `${i},25`].join(delimiter)),
  );

const preview = (content: string) =>
  inScratch(async (_, dir) => {
    const path = join(dir, "data.csv");
    await writeFile(path, content);
    return previewFile(path);
  });

describe("two tables in one file", () => {
  it.each([
    ["semicolons behind an empty line", ";", "\n"],
    ["semicolons at once", ";", ""],
    ["tabs", "\t", "\n"],
  ])("reads the first and tells of the second with %s", async (_, delimiter, between) => {
    const content = people + between + towns(delimiter);
    const read = await readContent(content);
    const begins = 10 + between.length;
    expect(names(read)).toEqual(["id", "name", "amount"]);
    expect(read.cells).toHaveLength(8);
    expect(read.cells[7]).toEqual(["8", "Name 8", "8.50"]);
    expect(read.rejected.count).toBe(9);
    expect(read.notes).toContain(
      `Another table of 3 columns begins on line ${begins}; its rows were not loaded.`,
    );
    const second = await readContent(content, { table: 2 });
    expect(second.cells).toHaveLength(8);
    expect(second.cells[0]).toEqual(["K1", "Town1", "1,25"]);
    expect(second.lines[0]).toBe(begins + 1);
  });
  it("takes pairs of name and value in front of a table for no table", async () => {
    const read = await readContent(`Author;Ann\nYear;2024\nMonth;5\nPages;3\n\n${people}`);
    expect(read.cells).toHaveLength(8);
    expect(read.notes).toEqual(["5 lines before the table skipped."]);
  });
  it("tells of tables side by side and keeps every cell", async () => {
    const read = await readContent(`id,name,,code,city\n${repeat(6, (i) => `${i},N${i},,K${i},T${i}`)}`);
    expect(read.columns).toHaveLength(5);
    expect(read.cells[5]).toEqual(["6", "N6", null, "K6", "T6"]);
    expect(read.notes).toEqual([
      "Columns 1–2 and 4–5 are parted by empty ones and may be 2 tables side by side. They were read as one; save each on its own to load them apart.",
    ]);
  });
});

describe("a delimiter at the end of each line", () => {
  const rows = repeat(8, (i) => `${i};N${i};${i},5;`);
  it.each([
    ["with the header", "id;name;amount;\n"],
    ["without the header", "id;name;amount\n"],
  ])("makes no column, %s", async (_, header) => {
    const read = await readContent(header + rows);
    expect(names(read)).toEqual(["id", "name", "amount"]);
    expect(read.cells).toHaveLength(8);
    expect(read.cells[0]).toEqual(["1", "N1", "1,5"]);
    expect(read.lines[0]).toBe(2);
    expect(read.notes.join()).toContain("The last column has neither name nor values");
    const shown = await preview(header + rows);
    expect(names(shown.inspection)).toEqual(names(read));
    expect(shown.rows).toEqual(read.cells);
    expect(shown.notes).toEqual(read.notes);
  });
  it("keeps a column without a name as soon as one row has a value in it", async () => {
    const read = await readContent(`id,name,\n${repeat(500, (i) => `${i},N${i},`)}501,N501,late\n`);
    expect(read.columns).toHaveLength(3);
    expect(read.cells[500]).toEqual(["501", "N501", "late"]);
  });
  it("keeps an empty column that has a name", async () => {
    expect((await readContent("a,b,c\n1,2,\n3,4,\n")).columns).toHaveLength(3);
  });
});

describe("what surrounds the table", () => {
  it("leaves totals out of the preview as loading does", async () => {
    const content = `${people}Total,,40.00\n`;
    const shown = await preview(content);
    const read = await readContent(content);
    expect(shown.rows).toEqual(read.cells);
    expect(shown.notes).toEqual(read.notes);
    expect(shown.rejected).toEqual([{ line: 10, reason: "total of the rows above", raw: "Total,,40.00" }]);
  });
  it("finds the header below lines that are padded to the width of the table", async () => {
    const read = await readContent(`Report,,\nCreated,2024-01-01,\n,,\n${people}`);
    expect(names(read)).toEqual(["id", "name", "amount"]);
    expect(read.cells).toHaveLength(8);
    expect(read.notes).toEqual(["3 lines before the table skipped."]);
  });
  it("drops byte order marks between files put one behind the other", async () => {
    const read = await readContent("\ufeff\ufeffa,b\n1,2\n\ufeffa,b\n3,4\n\ufeff5,6\n");
    expect(names(read)).toEqual(["a", "b"]);
    expect(read.cells).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
    expect(read.notes).toEqual(["Byte order marks between the rows dropped (lines 3, 5)."]);
  });
  it("keeps lines of columns of fixed width whole", async () => {
    const lines = ["id   name      amount", "1    Anna        12.5", "2    Bo           3.0"];
    const read = await readContent(`${lines.join("\n")}\n`, {}, "data.txt");
    expect(read.cells.length + (read.source.dialect?.header ? 1 : 0)).toBe(3);
    expect(read.cells.at(-1)).toEqual([lines[2]]);
  });
  it("tells that there is no sheet or list to choose in a file of one table", async () => {
    const read = await readContent("a,b\n1,2\n", { sheet: "x" });
    expect(read.notes).toEqual(['The file is one table: there is no "x" in it to choose.']);
  });
});
