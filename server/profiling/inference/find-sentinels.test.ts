import { expect, it } from "vitest";
import { findSentinels } from "./find-sentinels";

const ages = Array.from({ length: 60 }, (_, i) => String(18 + i));

it("takes repeated nines far beyond the other numbers for missing ones", () => {
  expect(findSentinels([...ages, "999", "999", "999", "-999", "-999", "-999"], Number)).toEqual([
    "999",
    "-999",
  ]);
});

it("leaves nines that could be a value, that occur once, or that are most of the column", () => {
  const wide = Array.from({ length: 60 }, (_, i) => String(i * 200));
  expect(findSentinels([...wide, "9999", "9999", "9999"], Number)).toEqual([]);
  expect(findSentinels([...ages, "999"], Number)).toEqual([]);
  expect(findSentinels([...ages, ...Array.from({ length: 80 }, () => "999")], Number)).toEqual([]);
});
