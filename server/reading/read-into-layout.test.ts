import { describe, expect, it } from "vitest";
import { readContent } from "./session-for-tests";

const names = (read: { columns: { name: string }[] }) => read.columns.map((column) => column.name);
const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

describe("files that are almost tables", () => {
  it.each([
    ["a web page", "<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>"],
    ["a drawing", '<?xml version="1.0"?><svg><path d="1,2"/></svg>'],
  ])("refuses %s named .csv", async (_, content) => {
    await expect(readContent(content)).rejects.toMatchObject({ code: "reading.not_a_table" });
  });
  it.each(["  \n\n \n", "\n\n\n", "\ufeff"])(
    "finds a file of nothing but blanks empty: %j",
    async (content) => {
      await expect(readContent(content)).rejects.toMatchObject({ code: "reading.empty" });
    },
  );
  it("obeys the line by which Excel names the delimiter", async () => {
    const read = await readContent("sep=;\na;b\n1,5;2\n3,5;4\n");
    expect(names(read)).toEqual(["a", "b"]);
    expect(read.cells).toEqual([
      ["1,5", "2"],
      ["3,5", "4"],
    ]);
    expect(read.lines).toEqual([3, 4]);
  });
  it("puts back the blank behind a delimiter where a cell is whole again", async () => {
    expect((await readContent("a, b\n1, x\n2, y\n3, z, w\n", { ragged: "pad" })).cells[2]).toEqual([
      "3",
      "z, w",
    ]);
  });
  it("takes a single line of words for one cell", async () => {
    expect((await readContent("just text\n")).columns).toHaveLength(1);
  });
  it("tells of lines before the table", async () => {
    const read = await readContent("Report\nby Ann\nid;n;day\n1;2;2024-01-01\n2;3;2024-01-02\n");
    expect(read.notes).toEqual(["2 lines before the table skipped."]);
  });
});

describe("what stands below the rows", () => {
  it.each([
    ["semicolons", "a;b;c;n\nx;1;2024-01-01;10,5\ny;2;2024-01-02;20\nTotal;;;30,5\n", "Total;;;30,5"],
    ["every column summed", "city,n,m\nA,1,2\nB,2,3\nTotal,3,5\n", "Total,3,5"],
    ["Danish", 'id,by,beløb\n1,Århus,"1.000,25"\n2,Fanø,"2.000,50"\nI alt,,"3.000,75"\n', "I alt,,3.000,75"],
    ["a mean", "id,n\n1,3\n2,4\nAverage,3.5\n", "Average,3.5"],
  ])("leaves out a row of totals: %s", async (_, content, raw) => {
    const read = await readContent(content);
    expect(read.rows).toBe(2);
    expect(read.cells).toHaveLength(2);
    expect(read.rejectedRows).toEqual([{ line: 4, reason: "total of the rows above", raw }]);
    expect(read.notes).toEqual(["The row of totals on line 4 was left out of the data."]);
    expect((await readContent(content, { footer: "keep" })).rows).toBe(3);
  });
  it("leaves out a total and a mean below each other", async () => {
    const read = await readContent("id,name,n\n1,a,10\n2,b,21\nSum,,31\nMean,,15.5\n");
    expect(read.rows).toBe(2);
    expect(read.notes).toEqual(["2 rows of totals were left out of the data (lines 4, 5)."]);
  });
  it("keeps a last row that only sounds like a total", async () => {
    expect((await readContent("film,year,n\nAlien,1979,1\nBrazil,1985,2\nTotal recall,,3\n")).rows).toBe(3);
    const doubtful = await readContent("shop,year,n\nA,1979,1\nB,1985,2\nTotal,,77\n");
    expect(doubtful.rows).toBe(3);
    expect(doubtful.notes[0]).toMatch(/its figures are not those of the rows above: it was kept/);
  });
  it("leaves out text below an empty line, as much of it as there is", async () => {
    const rows = repeat(20, (i) => `${i},name ${i},${i}.5`);
    const read = await readContent(
      `id,name,amount\n${rows}\n\nSource: a bureau\nNote: amounts in DKK, net\n`,
    );
    expect(read.rows).toBe(20);
    expect(read.rejectedRows.map(({ line, reason }) => [line, reason])).toEqual([
      [23, "text below the table"],
      [24, "text below the table"],
    ]);
    expect(read.notes).toContain("2 lines of text below the table left out of the data (lines 23, 24).");
  });
  it("takes rows behind an empty line and a misfit for rows", async () => {
    const rows = repeat(20, (i) => `${i},name ${i},${i}.5`);
    const read = await readContent(`id,name,amount\n${rows}\n\nwords\n20,name 20,20.5\n`);
    expect(read.rows).toBe(21);
    expect(read.rejectedRows).toEqual([{ line: 23, reason: "1 cell where 3 are expected", raw: "words" }]);
  });
});

describe("several tables in one file", () => {
  const rows = repeat(10, (i) => `${i},name ${i},${i}.5,2024-01-1${i}`);
  const file = `id,name,amount,day\n${rows}\n\nproduct,maker,price,since\nA,x,100,2020\nB,"y\nz",200,2021\nC,z,300,2022\n\n\ncity;code\nA;1\nB;2\nC;3\n`;
  it("loads the first and reports the second, even of the same width", async () => {
    const read = await readContent(file);
    expect(read.rows).toBe(10);
    expect(read.notes).toContain("Another table of 4 columns begins on line 13; its rows were not loaded.");
  });
  it("loads the one asked for, with the lines of the file", async () => {
    const second = await readContent(file, { table: 2 });
    expect(names(second)).toEqual(["product", "maker", "price", "since"]);
    expect(second.cells.map(([product]) => product)).toEqual(["A", "B", "C"]);
    expect(second.lines).toEqual([14, 15, 17]);
  });
  it("says how many there are when asked for one too many", async () => {
    await expect(readContent("a,b\n1,2\n", { table: 2 })).rejects.toMatchObject({
      code: "reading.table_unknown",
      message: "The file has one table; there is no table 2.",
    });
  });
});
