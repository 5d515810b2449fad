import { expect, it } from "vitest";
import { clip, counted, displayWidth, pad, visible, wrap } from "./terminal";

it.each([
  ["plain", 5],
  ["名前", 4],
  ["été", 3],
  ["👨‍👩‍👧", 2],
  ["ｆｕｌｌ", 8],
  ["한국어", 6],
])("a terminal draws %s in %i cells", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it("clips and pads by what is drawn, never within a sign", () => {
  expect(clip("名前と住所", 6)).toBe("名前…");
  expect(displayWidth(pad(clip("名前と住所", 6), 8))).toBe(8);
  expect(pad("7", 3, "right")).toBe("  7");
  expect(clip("short", 5)).toBe("short");
});

it("shows what a file holds without letting it act on the terminal", () => {
  expect(visible("a\u001b[2Jb\r\nc\u202ed\u0007")).toBe("a�[2Jb c�d�");
});

it("breaks lines between words and keeps the indent of the first", () => {
  expect(wrap("    one two three", 11, "      ")).toEqual(["    one two", "      three"]);
  expect(wrap("  unbreakable", 5, "  ")).toEqual(["  unbreakable"]);
  expect(wrap("  as long as it is", Number.POSITIVE_INFINITY, "")).toEqual(["  as long as it is"]);
});

it("counts in words that fit", () => {
  expect([counted(1, "row"), counted(1200, "row"), counted(0, "anomaly", "anomalies")]).toEqual([
    "1 row",
    "1,200 rows",
    "0 anomalies",
  ]);
});
