import { expect, it } from "vitest";
import { semanticTypeOf } from "../semantic-types";
import { unknownCountries } from "./find-unknown-countries";

const counted = (counts: Record<string, number>) =>
  Object.entries(counts).map(([value, count]) => ({ value, count }));
const wrong = (counts: Record<string, number>) =>
  unknownCountries(
    counted(counts),
    Object.values(counts).reduce((a, b) => a + b, 0),
  ).map(({ value }) => value);

it("takes former countries, parts of countries and other names for them as they are", () => {
  const names = { Denmark: 50, Zaire: 4, "W.Germany": 3, "Congo, Dem. Rep.": 5, SWITZERL: 9, "UK and US": 2 };
  expect(
    wrong({ ...names, "Antigua and Barbuda": 20, "Cote d'Ivoire": 1, "Hong Kong SAR, China": 1 }),
  ).toEqual([]);
});

it("takes a name for one whether its saint and its and are written out or not", () => {
  expect(
    wrong({ Denmark: 50, "Saint Kitts and Nevis": 1, "St Pierre & Miquelon": 1, "East Timor": 1 }),
  ).toEqual([]);
});

it("finds slips of a name, unknown codes and other signs among countries", () => {
  expect(wrong({ Denmark: 50, Germany: 40, Denmrak: 1, Germ4ny: 1 })).toEqual(["Denmrak", "Germ4ny"]);
  expect(wrong({ DK: 50, SE: 40, QX: 1 })).toEqual(["QX"]);
});

const number = {
  type: "decimal",
  format: null,
  decimal: "point",
  thousands: null,
  ambiguous: false,
} as const;
const typeOf = (values: readonly number[]) =>
  semanticTypeOf("age", { ...number, misfits: 0 }, values.map(String));
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

it("believes ages in years only where the numbers are some", () => {
  expect(typeOf([...range(18, 80), 430])).toBe("age");
  expect(typeOf(range(2, 140))).toBeNull();
  expect(typeOf([...range(-9, 0), ...range(0, 20)])).toBeNull();
});
