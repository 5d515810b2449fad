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
  it("gives the rows of SQL Server, which ends statements with nothing or with GO", async () => {
    const result = await read(
      "USE [x]\nGO\nCREATE TABLE [dbo].[t]([id] [int] NOT NULL, [n] [nvarchar](50) NULL)\nGO\n" +
        "SET IDENTITY_INSERT [dbo].[t] ON\nGO\nINSERT [dbo].[t] ([id], [n]) VALUES (1, N'Go''d; x')\nGO\n" +
        "INSERT [dbo].[t] ([id], [n]) VALUES (2, CAST(N'2024-01-01T00:00:00' AS DateTime2))\n" +
        "INSERT [dbo].[t] ([id], [n]) VALUES (CAST(3.50 AS Decimal(10, 2)), NULL)\n",
    );
    expect(result.cells).toEqual([
      ["1", "Go'd; x"],
      ["2", "2024-01-01T00:00:00"],
      ["3.50", null],
    ]);
  });
  it("gives those of Oracle, with remarks and expressions", async () => {
    const result = await read(
      "REM INSERTING into T, that's all\nSET DEFINE OFF;\n" +
        "Insert into T (ID,N) values (1,'a'||chr(10)||'c,d');\nInsert into T (ID,N) values (2,to_date('01-02','DD-MM'));\n",
      {},
      "t.txt",
    );
    expect(result.cells).toEqual([
      ["1", "'a'||chr(10)||'c,d'"],
      ["2", "to_date('01-02','DD-MM')"],
    ]);
  });
  it("reads text between dollars and values with their type", async () => {
    const result = await read(
      "INSERT INTO t (a, b) VALUES ($$do'l, x$$, DATE '2024-01-01'), ('x''y'::text, NULL::text) ON CONFLICT DO NOTHING;\n" +
        "INSERT INTO t (a, b) VALUES ($q$1$q$, -1.5::numeric(5, 2));\n",
    );
    expect(result.cells).toEqual([
      ["do'l, x", "2024-01-01"],
      ["x'y", null],
      ["1", "-1.5"],
    ]);
  });
  it.each([
    [
      "CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE u SET a = CASE b WHEN 1 THEN 2 END; INSERT INTO t VALUES (new.a); END;\n",
    ],
    [
      "DELIMITER $$\nCREATE PROCEDURE p() BEGIN SET @x = 1; INSERT INTO t VALUES (NEW.a); END$$\nDELIMITER ;\n",
    ],
    [
      "CREATE PROCEDURE p() BEGIN CASE x WHEN 1 THEN SET y = NEW.end; END CASE; IF z THEN INSERT INTO t VALUES (9); END IF; END;\n",
    ],
  ])("takes no rows from bodies of triggers and procedures", async (body) => {
    const result = await read(`INSERT INTO t VALUES (1);\n${body}INSERT INTO t VALUES (2);\n`);
    expect(result.cells).toEqual([["1"], ["2"]]);
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
