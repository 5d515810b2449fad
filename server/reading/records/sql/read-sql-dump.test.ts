import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";

const read = (content: string, options = {}, name = "dump.sql") => readContent(content, options, name);
const names = (result: { columns: { name: string }[] }) => result.columns.map((column) => column.name);

const mysql = `-- MySQL dump 10.13
/*!40101 SET NAMES utf8 */;
DROP TABLE IF EXISTS \`people\`;
CREATE TABLE \`people\` (
  \`id\` int(11) NOT NULL DEFAULT '0' COMMENT 'the, number',
  \`name\` varchar(40) DEFAULT NULL,
  price decimal(10,2),
  PRIMARY KEY (\`id\`), KEY \`n\` (\`name\`,\`price\`)
) ENGINE=InnoDB;
INSERT INTO \`people\` VALUES (1,'O\\'Hara; "x"',12.50),(2,NULL,-3),
(3,'Åse''s\\nline',0x4142);
`;

const postgres = `SET client_encoding = 'UTF8';
CREATE FUNCTION f() RETURNS int AS $$ BEGIN; RETURN 1; END $$ LANGUAGE plpgsql;
CREATE TABLE public.orders (id integer NOT NULL, note text);
COPY public.orders (id, note) FROM stdin;
1\tC:\\\\temp\\tx
2\t\\N
\\.

COPY public.empty (a) FROM stdin;
\\.
INSERT INTO public."Town" (name, zip) VALUES ('Ri''be; \\', '6760'), ('Vejle', DEFAULT);
`;

describe("a dump in SQL", () => {
  it("gives the rows of a table as MySQL writes them", async () => {
    const result = await read(mysql);
    expect(result.source).toMatchObject({ format: "sql", encoding: "utf-8", sheet: null });
    expect(names(result)).toEqual(["id", "name", "price"]);
    expect(result.cells).toEqual([
      ["1", 'O\'Hara; "x"', "12.50"],
      ["2", null, "-3"],
      ["3", "Åse's\nline", "0x4142"],
    ]);
    expect(result.lines).toEqual([10, 10, 11]);
  });
  it("gives those of COPY and of INSERT as PostgreSQL writes them, table by table", async () => {
    const result = await read(postgres, { sheet: "orders" });
    expect(result.source).toMatchObject({ sheet: "orders", sheets: ["orders", "Town"] });
    expect(result.cells).toEqual([
      ["1", "C:\\temp\tx"],
      ["2", null],
    ]);
    expect(result.lines).toEqual([5, 6]);
    const town = await read(postgres, { sheet: "Town" });
    expect(names(town)).toEqual(["name", "zip"]);
    expect(town.cells).toEqual([
      ["Ri'be; \\", "6760"],
      ["Vejle", "DEFAULT"],
    ]);
    await expect(read(postgres, { sheet: "x" })).rejects.toThrow('The SQL dump has no table "x".');
  });
  it("rejects a row with too few values", async () => {
    const result = await read(
      "INSERT INTO t (a, b) VALUES (1, 2), (3);\nINSERT INTO t (b, a) VALUES (5, 4);\n",
    );
    expect(result.cells).toEqual([["1", "2"], ["4", "5"]]); // biome-ignore format: as a table
    expect(result.rejectedRows).toMatchObject([
      { line: 1, reason: "1 values where 2 are expected", raw: "3" },
    ]);
  });
  it("is known by its content, whatever it is called, and read piece by piece", async () => {
    const many = Array.from({ length: 60_000 }, (_, i) => `(${i},'name of ${i}')`);
    const statement = `INSERT INTO big (id, name) VALUES\n${many.join(",\n")};\n`;
    const result = await read(statement, {}, "export.txt");
    expect(result.rows).toBe(60_000);
    expect(result.cells.at(-1)).toEqual(["59999", "name of 59999"]);
    expect(result.lines.at(-1)).toBe(60_001);
  });
  it("is refused where it is cut off or has no rows", async () => {
    await expect(read("INSERT INTO t VALUES (1,'a")).rejects.toMatchObject({ code: "reading.sql_broken" });
    await expect(read("COPY t (a) FROM stdin;\n1\n")).rejects.toThrow("the rows of t have no end");
    await expect(read("CREATE TABLE t (a int);\n")).rejects.toMatchObject({ code: "reading.empty" });
  });
});
