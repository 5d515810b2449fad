import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { previewFile } from "./preview-file";
import { inScratch, readContent } from "./session-for-tests";

const names = (result: { columns: { sourceName: string }[] }) =>
  result.columns.map((column) => column.sourceName);
const people = [
  ["1", "Ann Berg", "20"],
  ["2", "Bo Dahl", "31"],
  ["3", "Cy Holm", "42"],
  ["4", "Di Lund", "53"],
];
const text = (...lines: string[]) => `${lines.join("\n")}\n`;
const framed = people.map(([id, name, age]) => `| ${id} | ${name?.padEnd(8)} | ${age} |`);
const rule = "+----+----------+-----+";

describe("tables as they are printed", () => {
  it("keep empty cells at either edge where they have no frame", async () => {
    const rows = [
      " id | name | age ",
      "----+------+-----",
      "  1 | Ann  |    ",
      "    | Bo   |  31",
      "  3 |      |  42",
      "    | Cy   |    ",
      "    | Di   |    ",
    ];
    const result = await readContent(text(...rows), {}, "t.txt");
    expect(names(result)).toEqual(["id", "name", "age"]);
    expect(result.cells).toEqual([
      ["1", "Ann", null],
      [null, "Bo", "31"],
      ["3", null, "42"],
      [null, "Cy", null],
      [null, "Di", null],
    ]);
  });
  it.each([
    ["Markdown", text("| id | name | age |", "|---:|:-----|-----|", ...framed)],
    [
      "Markdown without a frame",
      text("id | name | age", "---|---|---", ...framed.map((row) => row.slice(2, -2))),
    ],
    [
      "psql",
      text(" id |   name   | age ", "----+----------+-----", ...framed.map((row) => row.slice(1, -1))),
    ],
    ["MySQL", text(rule, "| id | name     | age |", rule, ...framed, rule)],
    [
      "SAP",
      text(
        "-".repeat(23),
        "|id|name    |age|",
        "-".repeat(23),
        ...framed.map((row) => row.replaceAll(" |", "|")),
        "-".repeat(23),
      ),
    ],
    ["Org", text("| id | name | age |", "|----+------+-----|", ...framed)],
    [
      "box drawing",
      text(
        "┌────┬──────────┬─────┐",
        "│ id │ name     │ age │",
        "├────┼──────────┼─────┤",
        ...framed.map((row) => row.replaceAll("|", "│")),
        "└────┴──────────┴─────┘",
      ),
    ],
    [
      "SQL Server",
      text(
        "id  name       age",
        "--- ---------- ---",
        ...people.map(([id, name, age]) => `${id?.padStart(3)} ${name?.padEnd(10)} ${age}`),
      ),
    ],
    [
      "reStructuredText",
      text(
        "=== ========== ===",
        "id  name       age",
        "=== ========== ===",
        ...people.map(([id, name, age]) => `${id?.padEnd(3)} ${name?.padEnd(10)} ${age}`),
        "=== ========== ===",
      ),
    ],
  ])("lose their frame and padding: %s", async (_, content) => {
    const result = await readContent(content, {}, "table.txt");
    expect(names(result)).toEqual(["id", "name", "age"]);
    expect(result.cells).toEqual(people);
    expect(result.rejectedRows).toEqual([]);
  });
  it("keep strokes that are escaped, and the lines of the file", async () => {
    const result = await readContent(
      text("# People", "", "| id | a |", "|---|---|", "| 1 | x \\| y |", '| 2 | "z" |'),
    );
    expect(result.cells).toEqual([
      ["1", "x | y"],
      ["2", '"z"'],
    ]);
    expect(result.lines).toEqual([5, 6]);
  });
  it("are read as they stand where the delimiter is given", async () => {
    const result = await readContent(text("| id | name | age |", "|---|---|---|", ...framed), {
      dialect: { delimiter: "|" },
    });
    expect(result.cells[1]?.[1]).toBe(" 1 ");
  });
  it("do not include rows of dashes in a table with strokes", async () => {
    const result = await readContent(text("id|name|age", "1|--|20", "2|Bo|--", "3|Cy|42"));
    expect(result.cells).toEqual([
      ["1", "--", "20"],
      ["2", "Bo", "--"],
      ["3", "Cy", "42"],
    ]);
  });
});

describe("columns of a fixed width", () => {
  const line = (id: string, name: string, age: string, day: string) =>
    `${id.padEnd(5)}${name.padEnd(12)}${age.padStart(4)} ${day}`;
  const rows = people.map(([id = "", name = "", age = ""]) => line(id, name, age, `2024-01-0${id}`));
  it("are found by the blanks between them", async () => {
    const result = await readContent(text(line("id", "name", "age", "day"), ...rows), {}, "table.txt");
    expect(names(result)).toEqual(["id", "name", "age", "day"]);
    expect(result.cells).toEqual(people.map((cells) => [...cells, `2024-01-0${cells[0]}`]));
    expect(result.notes).toEqual(["The columns have a fixed width and begin at characters 1, 6, 19, 23."]);
  });
  it("begin below names far from each other, though one blank is all between some of their cells", async () => {
    const result = await readContent(
      text(
        "ID   NAME           TOWN",
        "0001 Ann Smith      Ribe",
        "0002 Bo Li          Vejle",
        "0003 Carl von Berg  Skive",
      ),
      {},
      "table.txt",
    );
    expect(names(result)).toEqual(["ID", "NAME", "TOWN"]);
    expect(result.cells[2]).toEqual(["0003", "Carl von Berg", "Skive"]);
  });
  it("are shown so in a preview", async () => {
    await inScratch(async (_, dir) => {
      await writeFile(`${dir}/a.txt`, text(line("id", "name", "age", "day"), ...rows));
      expect((await previewFile(`${dir}/a.txt`)).rows[1]).toEqual(["2", "Bo Dahl", "31", "2024-01-02"]);
    });
  });
  it("never cut a word in two: a line that does not keep to them is rejected", async () => {
    const many = Array.from({ length: 12_000 }, (_, i) =>
      line(String(i % 900), "Ann Berg", "20", "2024-01-01"),
    );
    const result = await readContent(text(...many, "123456789012345 too long for these"), {}, "table.txt");
    expect(result.rows).toBe(12_000);
    expect(result.rejectedRows.map(({ line: at }) => at)).toEqual([12_001]);
  });
  it("may hold a longer figure, set to the right, further down", async () => {
    const many = Array.from({ length: 12_000 }, (_, i) =>
      line(String(i % 900), "Ann Berg", "20", "2024-01-01"),
    );
    const result = await readContent(
      text(...many, line("7", "Old Man", "1234", "2024-01-01")),
      {},
      "table.txt",
    );
    expect(result.cells.at(-1)).toEqual(["7", "Old Man", "1234", "2024-01-01"]);
  });
  it("are not seen in sentences and lists of words", async () => {
    const sentences = text("I like it here.", "A bad day.  Very.", "So it goes on", "I do not know it");
    expect((await readContent(sentences, {}, "a.txt")).columns).toHaveLength(1);
    const names = text("Ann Berg", "Bob Dahl", "Cyd Holm", "Dia Lund", "Eva Munk");
    expect((await readContent(names, {}, "a.txt")).source.dialect?.delimiter).not.toBe("fixed");
  });
  it("do not part thousands", async () => {
    const amounts = text(
      "Denmark   5 900 000",
      "Norway    5 400 123",
      "Sweden   10 400 456",
      "Finland   5 500 789",
    );
    const result = await readContent(amounts, {}, "a.txt");
    expect(result.cells[0]).toEqual(["Denmark", "5 900 000"]);
  });
});

describe("lines that end with another sign", () => {
  it.each(["\u001e", "\u0085", "\u2028", "\u000b"])("are told apart: %j", async (end) => {
    const delimiter = end === "\u001e" ? "\u001f" : ",";
    const content = [["id", "name", "age"], ...people].map((cells) => cells.join(delimiter)).join(end);
    const result = await readContent(content);
    expect(names(result)).toEqual(["id", "name", "age"]);
    expect(result.cells).toEqual(people);
    expect(result.notes.join()).toContain("Lines end with the character U+");
  });
  it("are data where the file has ordinary line ends", async () => {
    const result = await readContent('id,note\n1,"a\u2028b\u2028c"\n2,d\u000be\n');
    expect(result.cells).toEqual([
      ["1", "a\u2028b\u2028c"],
      ["2", "d\u000be"],
    ]);
  });
});

describe("other formats under the name of a delimited one", () => {
  it("are read as JSON", async () => {
    expect((await readContent('[{"id":1},{"id":2}]')).cells).toEqual([["1"], ["2"]]);
    expect((await readContent('{"id":1}\n{"id":2}\n')).source.format).toBe("ndjson");
    expect((await readContent('{\n "id": 1\n}\n')).source.format).toBe("json");
  });
  it("stay delimited text where JSON stands in cells", async () => {
    const result = await readContent('{"id":1};5\n{"id":2};6\n{"id":3};7\n');
    expect(result.source.format).toBe("csv");
  });
  it.each([
    ["a drawing", "<svg><rect/></svg>"],
    ["HTML", '<div class="x">Error</div>\n<p>Not found, sorry</p>\n'],
  ])("are refused: %s", async (_, content) => {
    await expect(readContent(content)).rejects.toMatchObject({ code: "reading.not_a_table" });
  });
  it("are not seen in a cell of markup", async () => {
    const result = await readContent("<b>a</b>,1\n<i>b</i>,2\n<b>c</b>,3\n");
    expect(result.cells).toEqual([
      ["<b>a</b>", "1"],
      ["<i>b</i>", "2"],
      ["<b>c</b>", "3"],
    ]);
  });
});
