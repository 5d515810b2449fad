import { expect, it } from "vitest";
import { toCsv } from "./csv";

it("quotes what needs quoting and keeps the rest plain", () => {
  expect(
    toCsv(
      ["a", "b"],
      [
        ["x,y", 'say "no"'],
        [null, 1.5],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""no"""\r\n,1.5\r\n');
});

it("does not hand formulas to spreadsheets", () => {
  expect(toCsv(["a"], [["=1+1"], ["@x"], [-5]])).toBe("a\r\n'=1+1\r\n'@x\r\n-5\r\n");
});
