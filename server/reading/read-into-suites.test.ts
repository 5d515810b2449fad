import { describe, expect, it } from "vitest";
import { readContent } from "./session-for-tests";

const names = (read: { columns: { sourceName: string }[] }) =>
  read.columns.map(({ sourceName }) => sourceName);

// Small files in the manner of those that other readers are tested with.
describe("headers that do not match the rows", () => {
  it("keeps header and rows in front of the first line that ends with a delimiter", async () => {
    const read = await readContent(
      "step,value,change,secs\n1,-668.7,-,12.3\n2,-327.9,635.7,23.6,\n3,-216.1,110.0,34.5,\n4,-205.1,111.8,45.3,\n5,-199.8,62.2,56.0,\n",
    );
    expect(names(read)).toEqual(["step", "value", "change", "secs"]);
    expect(read.cells.map(([step]) => step)).toEqual(["1", "2", "3", "4", "5"]);
    expect(read.rejected.count).toBe(0);
  });
  it("knows a header that ends with a delimiter above two columns that do not", async () => {
    const read = await readContent('"Engine","Hits",\n"Ask","15,437"\n"Seek","2,372"\n"Find","1,885"\n');
    expect(names(read)).toEqual(["Engine", "Hits"]);
    expect(read.rows).toBe(3);
  });
  it("lays the names beside row names, as R writes tables", async () => {
    const read = await readContent('"mpg","cyl"\n"Mazda",21,6\n"Datsun",22.8,4\n"Hornet",21.4,6\n');
    expect(names(read)).toEqual(["", "mpg", "cyl"]);
    expect(read.cells[0]).toEqual(["Mazda", "21", "6"]);
  });
  it("leaves an empty line above the only column out of it", async () => {
    const read = await readContent("\nname\nalice anders\nbob brown\ncarl carr\n");
    expect(names(read)).toEqual(["name"]);
    expect(read.rows).toBe(3);
  });
});

describe("what stands between and inside the cells", () => {
  it("reads cells parted by any number of blanks", async () => {
    const read = await readContent(
      "a   b   i x          y\npan pan 1 0.346790 0.7268\neks pan 2  0.75867 0.52215\nwye wye 3 0.204603 0.33831\n",
      {},
      "x.txt",
    );
    expect(names(read)).toEqual(["a", "b", "i", "x", "y"]);
    expect(read.cells[1]).toEqual(["eks", "pan", "2", "0.75867", "0.52215"]);
  });
  it("prefers tabs that each line has to commas inside the first cell", async () => {
    const rows = ["F", "M", "T"].map((sex) => `PC,EMP,${sex},2011\t: u\t: u\t51.1 u\t15.3 \t: u`);
    const read = await readContent(["unit,status,sex,time\tBE \tBG \tCZ \tDK \tDE ", ...rows].join("\n"));
    expect(read.columns).toHaveLength(6);
    expect(read.cells[0]?.[0]).toBe("PC,EMP,F,2011");
  });
  it("does not cut markup at its spaces", async () => {
    const line =
      "<a href='http://x.org/'>one</a>,<a href='http://y.org/'>two</a>,<a href='http://z.org/'>three</a>";
    const read = await readContent(`${line}\n${line}\n${line}\n`);
    expect(read.columns).toHaveLength(3);
  });
  it("knows comments that outnumber the rows", async () => {
    const read = await readContent("# one\na,b,c\n# two\n1,2,3\n# three\n4,5,6\n# four\n");
    expect(names(read)).toEqual(["a", "b", "c"]);
    expect(read.rows).toBe(2);
  });
  it("keeps returns and feeds inside a quoted name", async () => {
    const read = await readContent('"\t\n\v\f\r start \r end",b,c\nd,e,f\n');
    expect(read.columns).toHaveLength(3);
  });
  it("ends records at the pictures of separators", async () => {
    const read = await readContent("a␟b␞1␟x␞2␟y␞3␟z␞");
    expect(names(read)).toEqual(["a", "b"]);
    expect(read.rows).toBe(3);
  });
  it("believes the rule below the names of a printed table", async () => {
    const read = await readContent(
      "+------+------+\n| name | note |\n+======+======+\n| id   |      |\n+------+------+\n| city |      |\n+------+------+\n",
      {},
      "x.txt",
    );
    expect(names(read)).toEqual(["name", "note"]);
    expect(read.rows).toBe(2);
  });
});

describe("lines and rows beyond the usual", () => {
  it("reads a table whose first line is longer than the part that is looked at", async () => {
    const cells = Array.from({ length: 300 }, (_, at) => `${at}${"n".repeat(1000)}`);
    const read = await readContent(`${cells.join("\t")}\n${cells.map((_, at) => at).join("\t")}\n`);
    expect([read.columns.length, read.rows]).toEqual([300, 1]);
  });
  it("refuses a text without any line end instead of reading nothing", async () => {
    await expect(readContent("x".repeat(17 << 20))).rejects.toMatchObject({ code: "reading.line_too_long" });
  });
  it("takes equal rows for rows, not for a header that comes again", async () => {
    const read = await readContent("Ann Lee,Rome Italy\n".repeat(8));
    expect([read.rows, read.rejected.count]).toEqual([8, 0]);
  });
});

describe("JSON at its edges", () => {
  it.each(['["\\uD800\\u"]', '["\\uD800\\u1"]', '["\\u00"]'])(
    "refuses the cut escape of %s",
    async (content) => {
      await expect(readContent(content, {}, "x.json")).rejects.toMatchObject({
        code: "reading.json_invalid",
      });
    },
  );
  it("reads UTF-32 with a mark, whatever the letters", async () => {
    const units = [0xfeff, ...[...'[{"a":"\u65e5\u672c\u{1f600}"}]'].map((char) => char.codePointAt(0) ?? 0)];
    const bytes = Buffer.alloc(units.length * 4);
    for (const [at, unit] of units.entries()) bytes.writeUInt32BE(unit, at * 4);
    const read = await readContent(bytes, {}, "x.json");
    expect(read.cells).toEqual([["\u65e5\u672c\u{1f600}"]]);
  });
});
