import { describe, expect, it } from "vitest";
import { readContent } from "../session-for-tests";
import { rewriteChunks } from "./rewrite-text";

const outfile = "1\tAnn\t\\N\n2\tBo\\\tB\tline\\\nbreak\n3\tC\\\\D\t\n4\tDi\tC:\\temp\n";

async function inPieces(text: string, length: number): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  }
  let out = "";
  for await (const chunk of rewriteChunks(pieces(), { kind: "escapes", delimiter: "\t" })) out += chunk;
  return out;
}

describe("a backslash instead of quotes", () => {
  it("keeps delimiters and line ends in their cells, as MySQL writes them", async () => {
    const result = await readContent(outfile, {}, "t.txt");
    expect(result.cells).toEqual([
      ["1", "Ann", null],
      ["2", "Bo\tB", "line\nbreak"],
      ["3", "C\\D", ""],
      ["4", "Di", "C:\\temp"],
    ]);
    expect(result.lines).toEqual([1, 2, 4, 5]);
    expect(result.notes[0]).toContain("backslash");
  });
  it("is the end of a cell where rows have one width only so", async () => {
    const result = await readContent("id,path,size\n1,C:\\a\\,5\n2,C:\\b\\,6\n3,D:\\,7\n", {}, "t.csv");
    expect(result.cells[0]).toEqual(["1", "C:\\a\\", "5"]);
  });
  it("is resolved wherever a text is cut into pieces", async () => {
    const crlf = outfile.replaceAll("\n", "\r\n");
    const whole = await inPieces(crlf, 1000);
    for (let length = 1; length < 20; length++) expect(await inPieces(crlf, length)).toBe(whole);
  });
});
