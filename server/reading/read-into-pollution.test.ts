import { describe, expect, it } from "vitest";
import { readContent } from "./session-for-tests";

const names = (read: { columns: { name: string }[] }) => read.columns.map((column) => column.name);
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i));

describe("what stands around the cells of a table", () => {
  it("are quotes of either kind", async () => {
    const lines = rows(6, (i) => `"${i}",'O''Hara, ${i}',"x ""y"" z",'5" ${i}'`);
    const read = await readContent(["'id',\"name\",'a',\"b\"", ...lines].join("\n"));
    expect(names(read)).toEqual(["id", "name", "a", "b"]);
    expect(read.cells[1]).toEqual(["1", "O'Hara, 1", 'x "y" z', '5" 1']);
    expect(read.notes).toEqual(["Cells stand in double quotes and in single ones: both were taken off."]);
    const apostrophes = await readContent(["id,name", ...rows(8, (i) => `"${i}",it's '${i}'`)].join("\n"));
    expect(apostrophes.cells[1]).toEqual(["1", "it's '1'"]);
  });
  it("is YAML in front of it", async () => {
    const matter = "---\ntitle: Orders, all\nfields:\n  - name: a\n    type: string\n---\n";
    const read = await readContent(`${matter}paid^id^name\nyes^1^Bo\nno^2^Åse\n`);
    expect(names(read)).toEqual(["paid", "id", "name"]);
    expect(read.notes).toEqual(["6 lines before the table skipped."]);
    expect(read.lines).toEqual([8, 9]);
  });
  it("are units below the names", async () => {
    const data = rows(12, (i) => `Ribe,${i},${i * 2}.5`);
    const read = await readContent(["town,height,weight", ",[m],[kg]", ...data].join("\n"));
    expect(names(read)).toEqual(["town", "height [m]", "weight [kg]"]);
    expect(read.rows).toBe(12);
  });
  it("is the title of another table between empty lines", async () => {
    const first = rows(8, (i) => `late order ${"x".repeat(i)},${i},a${i}@example.org`);
    const second = ["", "Table 2: others", "", "no,town", "1,Ribe", "2,Vejle", "3,Varde"];
    const read = await readContent(["note,id,contact", ...first, ...second].join("\n"));
    expect(read.rows).toBe(8);
    expect(read.rejectedRows[0]).toMatchObject({ raw: "Table 2: others", reason: "text below the table" });
  });
  it("are blanks in columns with a sign in each value", async () => {
    const data = rows(9, (i) => `late        a${i}@example.org     ${i}     2024-01-0${i + 1}`);
    const read = await readContent(
      ["state       contact            no    day", ...data].join("\n"),
      {},
      "x.txt",
    );
    expect(names(read)).toEqual(["state", "contact", "no", "day"]);
  });
});

describe("cells that mislead", () => {
  it("are longer than what is looked at first", async () => {
    const long = "long text\n".repeat(60_000);
    const read = await readContent(
      ["day^note^id", "2024-01-01^ok^1", "2024-01-02^new^2", `2024-01-03^"${long}"^3`, "2024-01-04^x^4"].join(
        "\n",
      ),
    );
    expect(read.cells.map((row) => row[2])).toEqual(["1", "2", "3", "4"]);
    expect(read.cells[2]?.[1]).toBe(long);
  });
  it("are two short rows that together look like one", async () => {
    const data = rows(12, (i) => `${i % 2 ? "yes" : "no"};Ribe;late`);
    const read = await readContent(
      ["active;town;status", ...data, "no;Vejle", "yes;Bern", ...data].join("\n"),
    );
    expect(read.cells.slice(12, 14)).toEqual([
      ["no", "Vejle", null],
      ["yes", "Bern", null],
    ]);
  });
  it("begin with an apostrophe that is a quote", async () => {
    const read = await readContent("'No'\n1000\n1001\n1002\n1003\n");
    expect(names(read)).toEqual(["No"]);
    expect(read.rows).toBe(4);
  });
  it("hold the sign of the euro behind figures", async () => {
    const data = rows(9, (i) => `${i};8${i}.050,00 €`);
    const text = ["No;Rate", ...data].join("\n").replaceAll("€", "\u0080");
    const read = await readContent(Buffer.from(text, "latin1"));
    expect(read.cells[0]).toEqual(["0", "80.050,00 €"]);
  });
});
