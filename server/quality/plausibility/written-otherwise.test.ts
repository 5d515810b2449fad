import { describe, expect, it } from "vitest";
import { mixedUnits } from "./find-mixed-units";
import { straySpaces } from "./find-stray-spaces";
import { brokenCodes, otherNotations } from "./rigid-codes";
import { spreadsheetDates } from "./spreadsheet-dates";
import { truncated } from "./truncated-values";

type Counts = Record<string, number>;
const counted = (counts: Counts) => Object.entries(counts).map(([value, count]) => ({ value, count }));
const total = (counts: Counts) => Object.values(counts).reduce((a, b) => a + b, 0);
const column = { type: "text" } as never;
const each = (n: number, value: (i: number) => string): Counts =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [value(i), 1]));
const phones = each(60, (i) => `201-555-${i % 9 === 0 ? "01" : "12"}${10 + i}`);

describe("units", () => {
  it("are exceptions beside the one that is the rule", () => {
    const volumes = { "330 ml": 50, "500 ml": 30, "33 cl": 4, "0.5 l": 4, "750": 4, "330ML": 3 };
    const found = mixedUnits(counted(volumes), total(volumes));
    expect(found.map(({ value }) => value)).toEqual(["750", "33 cl", "0.5 l", "330ML"]);
    expect(found.map(({ suggestion }) => suggestion)).toEqual(["750 ml", null, null, "330 ml"]);
    const lengths = { "100 min": 40, "90 min": 40, "1 hr. 40 min.": 8 };
    expect(mixedUnits(counted(lengths), total(lengths))).toEqual([
      { value: "1 hr. 40 min.", suggestion: null },
    ]);
  });
});

describe("codes of several groups of digits", () => {
  it("are broken where one has a digit too few", () => {
    const all = { ...phones, "201-55-1234": 1, "201-555-123": 1 };
    expect(brokenCodes({ values: counted(all), total: total(all), column })).toEqual([
      "201-55-1234",
      "201-555-123",
    ]);
  });

  it("are ranges and fractions by right where their groups are short", () => {
    const pages = { ...each(60, (i) => `${200 + i}-${210 + i}`), "96-104": 1 };
    expect(brokenCodes({ values: counted(pages), total: total(pages), column })).toEqual([]);
    const bibs = { ...each(60, (i) => `2018-${1000 + i * 9}`), "2018-121": 1 };
    expect(brokenCodes({ values: counted(bibs), total: total(bibs), column })).toEqual([]);
    const places = { ...each(60, (i) => `(38.${1000 + i}, -122.${2000 + i})`), "(38.412, -122.2012)": 1 };
    expect(brokenCodes({ values: counted(places), total: total(places), column })).toEqual([]);
  });

  it("are written as nearly all are, with the form put right", () => {
    const all = { ...phones, "201.555.0147": 1, "(201) 555-0148": 2 };
    expect(otherNotations(counted(all), total(all))).toEqual([
      { value: "(201) 555-0148", suggestion: "201-555-0148" },
      { value: "201.555.0147", suggestion: "201-555-0147" },
    ]);
    const habit = { ...phones, ...each(20, (i) => `201.555.${2000 + i}`) };
    expect(otherNotations(counted(habit), total(habit))).toEqual([]);
  });
});

it("a code that a spreadsheet made a date is damaged, and months are none", () => {
  const grades = { "9-12": 40, "K-5": 40, "Sep-12": 2 };
  expect(spreadsheetDates({ values: counted(grades), total: total(grades) })).toEqual(["Sep-12"]);
  const months = { "Sep-12": 40, "Oct-12": 40, "9-12": 2 };
  expect(spreadsheetDates({ values: counted(months), total: total(months) })).toEqual([]);
});

it("a value cut inside a word is one of a longer value, and an abbreviation is not", () => {
  const hotels = { "Grand Hotel": 20, "Sea Palace": 20, "Grand Hot": 1, Sea: 1 };
  expect(truncated(counted(hotels))).toEqual([{ value: "Grand Hot", suggestion: "Grand Hotel" }]);
  const streets = { "12 Pine Street": 9, "12 Pine St": 1, "4 Oak St": 1, "9 Elm St": 1, "7 Fir St": 1 };
  expect(truncated(counted(streets))).toEqual([]);
});

it("spaces make two of one thing, and mean nothing where the value stands alone", () => {
  const towns = { Aarhus: 60, "Aarhus ": 1, " Vejle": 1, Odense: 50 };
  expect(straySpaces(counted(towns), total(towns))).toEqual([{ value: "Aarhus ", suggestion: "Aarhus" }]);
});
