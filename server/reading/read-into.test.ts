import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { readInto } from "./read-into";
import { inScratch, readContent } from "./session-for-tests";

const names = (read: { columns: { name: string }[] }) => read.columns.map((column) => column.name);
const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

describe("values travel exactly as they are written", () => {
  it("keeps leading zeros, exponents, padding and words that look like null", async () => {
    const read = await readContent(
      "id,n,text,country\n0101901234,1e5, padded ,NA\n12345678901234567890,1.0,NULL,\n",
    );
    expect(read.cells).toEqual([
      ["0101901234", "1e5", " padded ", "NA"],
      ["12345678901234567890", "1.0", "NULL", null],
    ]);
  });
  it("tells an empty quoted cell from an empty one, on both ways of reading", async () => {
    expect((await readContent('a,b,c\n1,"",\n2,,""\n')).cells).toEqual([
      ["1", "", null],
      ["2", null, ""],
    ]);
    expect((await readContent('a,b,c\n1,"",\n2,,""\n3\r\n4,5,6\n')).cells.slice(0, 2)).toEqual([
      ["1", "", null],
      ["2", null, ""],
    ]);
  });
  it("numbers rows from 1 and gives the physical line on which each begins", async () => {
    const read = await readContent('a,b\n1,"two\nlines"\n3,x\n\n4,"a\n\nb"\n5,y\n');
    expect(read.lines).toEqual([2, 4, 6, 9]);
    expect(read.notes).toEqual(["1 line without content skipped."]);
  });
  it("counts lines over multi-line cells without going the careful way", async () => {
    const read = await readContent('a,b\n1,"two\nlines"\n3,x\n');
    expect(read.lines).toEqual([2, 4]);
    expect(read.notes).toEqual([]);
  });
});

describe("files that hold no table are refused with the reason", () => {
  it.each([
    ["an empty file", "", "data.csv", "reading.empty"],
    [
      "an image named .csv",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      "data.csv",
      "reading.not_a_table",
    ],
    [
      "random bytes named .csv",
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) % 251)),
      "data.csv",
      "reading.binary",
    ],
    [
      "a cut-off workbook of Excel 97",
      Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"),
      "data.xls",
      "reading.workbook_broken",
    ],
    [
      "a zip without a workbook",
      Buffer.from(`504b0506${"0".repeat(36)}`, "hex"),
      "data.xlsx",
      "reading.not_a_table",
    ],
    [
      "a cut-off workbook",
      Buffer.from(`504b0304${"41".repeat(200)}`, "hex"),
      "data.xlsx",
      "reading.workbook_broken",
    ],
    [
      "a cut-off Parquet file",
      Buffer.from("PAR1 and then nothing more"),
      "data.parquet",
      "reading.parquet_broken",
    ],
    [
      "a damaged Parquet footer",
      Buffer.from(`PAR1${"x".repeat(64)}\xff\x00\x00\x00PAR1`, "latin1"),
      "data.parquet",
      "reading.parquet_broken",
    ],
    [
      "damaged gzip",
      Buffer.concat([gzipSync("a,b\n1,2\n").subarray(0, 18)]),
      "data.csv.gz",
      "reading.gzip_broken",
    ],
    ["broken JSON", '[{"a": 1,}]', "data.json", "reading.json_invalid"],
    ["JSON cut off", '[{"a": 1}, {"b"', "data.json", "reading.json_invalid"],
    ["NDJSON without one valid line", "{a}\n{b}\n", "data.ndjson", "reading.json_invalid"],
  ])("refuses %s", async (_, content, name, code) => {
    await expect(readContent(content, {}, name)).rejects.toMatchObject({ kind: "invalid", code });
  });
  it("says when a file does not exist", async () => {
    await inScratch(async (session, dir) => {
      await expect(readInto(session, "t", `${dir}/none.csv`, {}, { scratchDir: dir })).rejects.toMatchObject({
        kind: "missing",
      });
    });
  });
});

describe("headers", () => {
  it("reads a file of nothing but a header as no rows", async () => {
    const read = await readContent("name,age,city\n");
    expect(names(read)).toEqual(["name", "age", "city"]);
    expect(read.rows).toBe(0);
  });
  it("makes names unique and never empty, and keeps what the file says", async () => {
    const read = await readContent("id,,Id,name,name,_row,name_2\n1,2,3,a,b,6,7\n2,3,4,c,d,7,8\n");
    expect(names(read)).toEqual(["id", "column_2", "Id_2", "name", "name_3", "_row_2", "name_2"]);
    expect(read.columns[2]?.sourceName).toBe("Id");
    expect(read.cells[0]).toEqual(["1", "2", "3", "a", "b", "6", "7"]);
  });
  it("may have the names under which the engine numbers rows", async () => {
    const read = await readContent('rowid,file_row_number,note\n70,80,"a\nb"\n71,81,c\n72,82,d\n');
    expect(names(read)).toEqual(["rowid", "file_row_number", "note"]);
    expect(read.cells).toEqual([
      ["70", "80", "a\nb"],
      ["71", "81", "c"],
      ["72", "82", "d"],
    ]);
    expect(read.lines).toEqual([2, 4, 5]);
  });
  it("recognises that the first row is data", async () => {
    const read = await readContent("2024-01-02,17,ann@x.dk\n2024-01-03,18,bo@x.dk\n2024-01-04,19,cy@x.dk\n");
    expect(read.source.dialect?.header).toBe(false);
    expect(read.rows).toBe(3);
    expect(names(read)).toEqual(["column_1", "column_2", "column_3"]);
  });
  it("skips lines before the table and says so", async () => {
    const read = await readContent(
      "Report of sales\nprinted by Ann\n\nid;amount;day\n1;2,50;2024-01-01\n2;3,75;2024-01-02\n3;4,00;2024-01-03\n",
    );
    expect(read.source.dialect).toMatchObject({ delimiter: ";", header: true, skip: 3 });
    expect(read.lines).toEqual([5, 6, 7]);
  });
  it("joins a header of two rows", async () => {
    const read = await readContent(
      `price,weight,day\nDKK,kg,local time\n${repeat(8, (i) => `${i}.5,${i},2024-01-0${i + 1}`)}\n`,
    );
    expect(names(read)).toEqual(["price DKK", "weight kg", "day local time"]);
  });
  it("takes ten thousand columns", async () => {
    const header = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",");
    const row = Array.from({ length: 10_000 }, (_, i) => i).join(",");
    await inScratch(async (session, dir) => {
      await writeFile(`${dir}/wide.csv`, `${header}\n${row}\n${row}\n`);
      const read = await readInto(session, "t", `${dir}/wide.csv`, {}, { scratchDir: dir });
      expect(read.columns).toHaveLength(10_000);
      expect(
        await session.row(
          "SELECT count(*) AS n, max(c0) AS a, max(c9999) AS z, max(_row) AS r, max(_line) AS l FROM t",
        ),
      ).toEqual({
        n: 2,
        a: "0",
        z: "9999",
        r: 2,
        l: 3,
      });
    });
  }, 60_000);
});

describe("rows out of order", () => {
  const table = (odd: string) =>
    `id,day,name,amount\n${repeat(20, (i) => `${i},2024-01-${10 + i},person ${i},${i}.50`)}\n${odd}\n99,2024-02-01,last,1.00\n`;
  it("rejects what cannot be laid under the columns, with line and reason", async () => {
    const read = await readContent(table("just some words"));
    expect(read.rows).toBe(21);
    expect(read.rejectedRows).toEqual([
      { line: 22, reason: "1 cell where 4 are expected", raw: "just some words" },
    ]);
    expect(read.lines.at(-1)).toBe(23);
  });
  it("lays cells under the columns they fit instead of shifting them", async () => {
    const read = await readContent(table("42,2024-02-03,17.50"));
    expect(read.cells.at(-2)).toEqual(["42", "2024-02-03", null, "17.50"]);
    expect(read.notes[0]).toMatch(/^1 row out of order kept \(line 22: 3 cells/);
  });
  it("joins a cell that an unquoted delimiter cut in two", async () => {
    const read = await readContent(table("42,2024-02-03,person, the 42nd,17.50"));
    expect(read.cells.at(-2)).toEqual(["42", "2024-02-03", "person, the 42nd", "17.50"]);
  });
  it("rejects every row of another width when told to", async () => {
    const read = await readContent(table("42,2024-02-03,17.50"), { ragged: "reject" });
    expect(read.rejectedRows).toEqual([
      { line: 22, reason: "3 cells where 4 are expected", raw: "42,2024-02-03,17.50" },
    ]);
  });
  it("pads and keeps the surplus when told to", async () => {
    const read = await readContent("a,b\nxx,yy\nzz\nuu,vv,ww\npp,qq\n", { ragged: "pad" });
    expect(read.cells).toEqual([
      ["xx", "yy"],
      ["zz", null],
      ["uu", "vv,ww"],
      ["pp", "qq"],
    ]);
  });
  it("keeps a lone quote in a cell as text", async () => {
    const read = await readContent('size,name,n\n5" pipe,a,1\n"6"" pipe",b,2\n7" pipe,c,3\n');
    expect(read.cells.map(([size]) => size)).toEqual(['5" pipe', '6" pipe', '7" pipe']);
  });
  it("does not let a quote without an end swallow the rest of the file", async () => {
    const rows = repeat(1000, (i) => (i === 900 ? `${i},"no end,${i}.5` : `${i},"text ${i}",${i}.5`));
    const read = await readContent(`id,text,amount\n${rows}\n`);
    expect(read.rows + read.rejected.count).toBe(1000);
    expect(read.cells[900]).toEqual(["900", '"no end', "900.5"]);
    expect(read.notes[0]).toMatch(/line 902: stray quote kept as text/);
    expect(read.lines.at(-1)).toBe(1001);
  });
  it("does not let two stray quotes swallow the rows between them", async () => {
    const rows = repeat(100, (i) => `${i},${i}.5,${i === 20 || i === 60 ? '"' : ""}text ${i}`);
    const read = await readContent(`id,amount,text\n${rows}\n`);
    expect(read.rows).toBe(100);
  });
  it("keeps the rows of the first of two tables and reports the other", async () => {
    const read = await readContent(
      `${table("1,2024-01-01,x,1.5")}city;code\n`.replace(
        "city;code",
        `city,code\n${repeat(5, (i) => `town ${i},${i}`)}`,
      ),
    );
    expect(read.rows).toBe(22);
    expect(read.notes).toContain("Another table of 2 columns begins on line 24; its rows were not loaded.");
    expect(read.rejected.count).toBe(6);
  });
  it("rejects a header that is repeated between the rows", async () => {
    const read = await readContent("id,name\n1,a\nid,name\n2,b\n");
    expect(read.cells).toEqual([
      ["1", "a"],
      ["2", "b"],
    ]);
    expect(read.rejectedRows).toEqual([{ line: 3, reason: "repeats the header", raw: "id,name" }]);
  });
  it("skips comment lines and counts them", async () => {
    const read = await readContent("# made by a tool\nid,name\n1,a\n# in between\n2,b\n3,c\n");
    expect(read.cells).toEqual([
      ["1", "a"],
      ["2", "b"],
      ["3", "c"],
    ]);
    expect(read.lines).toEqual([3, 5, 6]);
  });
  it("skips lines commented out although they fit, where comments open the file", async () => {
    const read = await readContent(
      `# made by a tool\nid,name\n${repeat(10, (i) => `${i},n${i}`)}\n#10,commented, out\n#11,out\n12,z\n`,
    );
    expect(read.cells.at(-1)).toEqual(["12", "z"]);
    expect(read.rows).toBe(11);
    expect(read.notes).toContain("2 lines of comment skipped (lines 13, 14).");
  });
  it("keeps a header that begins with the mark of comments", async () => {
    const read = await readContent("# made by a tool\n#id,name\n1,a\n2,b\n3,c\n4,d\n");
    expect(names(read)).toEqual(["#id", "name"]);
    expect(read.rows).toBe(4);
  });
  it("keeps values that begin with the mark of comments", async () => {
    const read = await readContent("tag,n\n#red,1\nblue,2\n#green,3\n");
    expect(read.rows).toBe(3);
  });
  it.each([
    [";", "id,name,n\n1,a,5\n; a remark\n2,b,6\n; another\n3,c,7\n"],
    ["//", "id,name,n\n1,a,5\n// a remark\n2,b,6\n// another, with a comma\n3,c,7\n"],
    ["#", "id,name,n\n1,a,5\n# a remark, which, fits\n2,b,6\n3,c,7\n"],
  ])("skips lines of comment that begin with %s", async (_, content) => {
    const read = await readContent(content);
    expect(read.cells.map(([id]) => id)).toEqual(["1", "2", "3"]);
    expect(read.rejected.count).toBe(0);
  });
  it("takes no comments where the user says that there are none", async () => {
    const read = await readContent("id,name,n\n1,a,5\n# a remark, which, fits\n2,b,6\n3,c,7\n", {
      dialect: { comment: null },
    });
    expect(read.rows).toBe(4);
  });
});

it("says when the engine has begun to read rows", async () => {
  await inScratch(async (session, dir) => {
    const path = join(dir, "data.csv");
    await writeFile(path, "a,b\n1,2\n3,4\n");
    const onLoading = vi.fn();
    await readInto(session, "t", path, {}, { scratchDir: dir, onLoading });
    expect(onLoading).toHaveBeenCalled();
  });
});
