import { expect, it } from "vitest";
import { csvCell } from "./export-audit";

it("writes no cell that a spreadsheet would run", () => {
  expect(["=1+1", "+1", "-1", "@a", "\tx", "\rx"].map(csvCell)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@a",
    "'\tx",
    '"\'\rx"',
  ]);
  expect(csvCell('=HYPERLINK("http://a","b")')).toBe('"\'=HYPERLINK(""http://a"",""b"")"');
  expect(csvCell("plain, with comma")).toBe('"plain, with comma"');
  expect(csvCell("")).toBe("");
});
