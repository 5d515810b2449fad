import { expect, it } from "vitest";
import { coded } from "./coded-for-tests";
import { areRareThings, isThing, withoutVariation } from "./natural-exceptions";

const common = Array.from({ length: 200 }, (_, i) => ["Aarhus", "Odense"][i % 2] ?? "");
const villages = ["Ry", "Hov", "Ans", "Mors", "Tisvilde", "Gilleleje"];

it("takes values of one row for rare things where they stand among rows nothing tells about", () => {
  const towns = coded([...common, ...villages, "Lem"]);
  expect(areRareThings(towns, (row) => row < 200 || row === 206)).toBe(true);
  expect(areRareThings(towns, () => true)).toBe(false);
});

it("takes them for mistakes where as many stand among rows another column tells about", () => {
  const towns = coded(common.map((town, i) => (i % 20 === 3 ? `${town}${i}` : town)));
  expect(areRareThings(towns, (row) => row < 100)).toBe(false);
});

it("knows a thing by its letters and digits", () => {
  const codes = coded(["8000", "8000", "8001", "o000", "Odense", "Odense", "ODENSE", "Ry"]);
  const at = (value: string) => codes.values.indexOf(value);
  expect(isThing(codes, at("8001"), at("8000"))).toBe(true);
  expect(isThing(codes, at("o000"), at("8000"))).toBe(false);
  expect(isThing(codes, at("ODENSE"), at("Odense"))).toBe(false);
  expect(isThing(codes, at("Ry"), at("Odense"))).toBe(true);
});

it("leaves out numbers that vary around the usual one, but not those that are far from it", () => {
  const ages = coded(Array.from({ length: 120 }, (_, i) => String(20 + (i % 60))));
  const code = (age: number) => ages.values.indexOf(String(age));
  const varying = [1, 2, 3].map((row) => ({ row, suggestion: code(20 + row + 1) }));
  const far = { row: 4, suggestion: code(70) };
  expect(withoutVariation([...varying, far], ages)).toEqual([far]);
  const mostlyFar = [far, { row: 5, suggestion: code(71) }, { row: 6, suggestion: code(27) }];
  expect(withoutVariation(mostlyFar, ages)).toEqual(mostlyFar);
});
