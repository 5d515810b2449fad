import { describe, expect, it } from "vitest";
import { toReadOptions } from "./reading-options";

describe("options of how a file is read", () => {
  it("fix what they name and leave the rest to detection", () => {
    expect(toReadOptions({})).toEqual({});
    expect(
      toReadOptions({
        delimiter: "\\t",
        header: "no",
        quote: "none",
        escape: "\\",
        skip: "3",
        comment: "none",
      }),
    ).toEqual({
      dialect: { delimiter: "\t", header: false, quote: null, escape: "\\", skip: 3, comment: null },
    });
    expect(toReadOptions({ header: "yes" })).toEqual({ dialect: { header: true } });
  });

  it.each([
    [{ header: "maybe" }, "--header is yes or no."],
    [{ quote: "''" }, "--quote is one character, or none."],
    [{ escape: "" }, "--escape is one character, or none."],
    [{ skip: "-1" }, "--skip is a whole number from 0 to 1000000."],
    [{ delimiter: "" }, "--delimiter is a text of one to eight characters, \\t for a tab."],
    [{ sheet: "a", rows: "b" }, "Give either --sheet or --rows: both say which table is read."],
  ])("refuse %j", (flags, sentence) => {
    expect(() => toReadOptions(flags)).toThrow(sentence);
  });
});
