import { expect, it } from "vitest";
import { isCodeAmong, kindOfTexts, meansMissing } from "./missing-values";

const said = (...words: string[]) => words.map((value) => ({ value, count: 1 }));
const names = Array.from({ length: 40 }, (_, i) =>
  `Person ${i}th`.replace(/[0-9]/g, (digit) => "abcdefghij"[Number(digit)] ?? ""),
);
const codes = Array.from({ length: 40 }, (_, i) => `C${100 + (i % 5)}`);
const answers = Array.from({ length: 40 }, (_, i) => (i % 2 ? "Yes" : "No"));
const isMissing = (word: string, values: readonly string[], spelled = said(word), rows = 400) =>
  meansMissing(word, { typed: false, codes: false, ...kindOfTexts(values, spelled, rows) });

it("a word for unknown is missing among names and codes, in any language", () => {
  for (const word of ["unknown", "Ukendt", "Unbekannt", "desconocido", "不明"]) {
    expect(isMissing(word, names)).toBe(true);
    expect(isMissing(word, codes)).toBe(true);
  }
});

it("it is an answer among a few categories, unless several words say so", () => {
  expect(isMissing("Unknown", answers)).toBe(false);
  expect(isMissing("Unknown", answers, said("Unknown", "ukendt"))).toBe(true);
});

it("it is an answer where many rows give it, and nothing is something to say in a text", () => {
  expect(isMissing("empty", codes, [{ value: "empty", count: 90 }])).toBe(false);
  expect(isMissing("None", names)).toBe(false);
});

it("a word for missing is a code where it looks like all of them, and so many are in use that it is likely to be one", () => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const airports = letters.flatMap((a) => letters.flatMap((b) => ["K", "X"].map((c) => `${a}${b}${c}`)));
  expect(isCodeAmong("NAN", airports)).toBe(true);
  expect(isCodeAmong("NULL", airports)).toBe(false);
  expect(isCodeAmong("nan", airports)).toBe(false);
  expect(isCodeAmong("NAN", airports.slice(0, 200))).toBe(false);
  expect(isCodeAmong("NAN", [...airports, ...airports.map((code) => `${code}7`)])).toBe(false);
});
