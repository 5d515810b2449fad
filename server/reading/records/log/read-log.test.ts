import { describe, expect, it } from "vitest";
import { readContent } from "../../session-for-tests";

const names = (result: { columns: { name: string }[] }) => result.columns.map((column) => column.name);

describe("a log of a web server", () => {
  const line =
    '203.0.113.7 - anna [10/Oct/2024:13:55:36 +0200] "GET /a?b=1 HTTP/1.1" 200 2326 "https://example.org/" "Mozilla/5.0 \\"x\\""';
  it("has a column for each part, and nothing for a dash", async () => {
    const result = await readContent(
      `${line}\n${line}\n${line}\n${line.replace('"GET /a?b=1 HTTP/1.1"', '"-"')}\nbroken\n`,
      {},
      "access.log",
    );
    expect(result.source.format).toBe("log");
    expect(names(result)).toEqual([
      "host",
      "identity",
      "user",
      "time",
      "method",
      "path",
      "protocol",
      "status",
      "bytes",
      "referer",
      "agent",
    ]);
    expect(result.cells[0]).toEqual([
      "203.0.113.7",
      null,
      "anna",
      "10/Oct/2024:13:55:36 +0200",
      "GET",
      "/a?b=1",
      "HTTP/1.1",
      "200",
      "2326",
      "https://example.org/",
      'Mozilla/5.0 \\"x\\"',
    ]);
    expect(result.cells[3]?.slice(4, 7)).toEqual([null, null, null]);
    expect(result.rejectedRows).toEqual([{ line: 5, reason: "no line of the access log", raw: "broken" }]);
  });
  it("may be without referer and agent", async () => {
    const common = '::1 - - [10/Oct/2024:13:55:36 +0200] "POST /x HTTP/2.0" 404 -\n'.repeat(3);
    const result = await readContent(common, {}, "x.txt");
    expect(result.cells[2]).toEqual([
      "::1",
      null,
      null,
      "10/Oct/2024:13:55:36 +0200",
      "POST",
      "/x",
      "HTTP/2.0",
      "404",
      null,
      null,
      null,
    ]);
  });
});

describe("a log of key=value pairs", () => {
  it("has a column for each key", async () => {
    const content =
      'time=2024-01-01T10:00:00Z level=info msg="it is \\"on\\"" n=1\nlevel=warn time=x msg= path=/a,b\n\nlevel=info odd words n=2 time=y\nlost\nlevel=a n=3\nlevel=b n=4\nlevel=c n=5\n';
    const result = await readContent(content, {}, "app.log");
    expect(names(result)).toEqual(["time", "level", "msg", "n", "path", "text"]);
    expect(result.cells.slice(0, 3)).toEqual([
      ["2024-01-01T10:00:00Z", "info", 'it is "on"', "1", null, null],
      ["x", "warn", "", null, "/a,b", null],
      ["y", "info", null, "2", null, "odd words"],
    ]);
    expect(result.rejectedRows).toMatchObject([{ line: 5, raw: "lost" }]);
  });
  it("is no table whose cells hold such pairs", async () => {
    const content = "id,params\n1,a=1 b=2\n2,a=3 b=4\n3,a=1 b=1\n";
    expect((await readContent(content, {}, "x.txt")).source.format).toBe("csv");
    const only = "a=1;b=2\na=3;b=4\na=5;b=6\n";
    expect((await readContent(only, {}, "x.txt")).source.format).toBe("csv");
  });
});
