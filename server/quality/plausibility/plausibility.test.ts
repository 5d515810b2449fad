import { describe, expect, it } from "vitest";
import { coded, codedTable } from "./coded-for-tests";
import { dependencyExceptions } from "./dependencies";
import { editDistance, isSlip } from "./edit-distance";
import { mixedDates } from "./find-mixed-dates";
import { mixedUnits } from "./find-mixed-units";
import { repeatedNeighbours } from "./find-repeated-neighbours";
import { variants } from "./find-variants";
import { misspelt } from "./misspelt-values";
import { misspeltWords } from "./misspelt-words";
import { nearDuplicates } from "./near-duplicates";

const counted = (counts: Record<string, number>) =>
  Object.entries(counts).map(([value, count]) => ({ value, count }));
const total = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe("editDistance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["abcd", "acbd", 1],
    ["", "abc", 3],
    ["same", "same", 0],
  ])("of %s and %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it("gives up past the limit", () => {
    expect(editDistance("aaaaaaaa", "bbbbbbbb", 2)).toBe(3);
  });
});

describe("isSlip", () => {
  it.each([
    ["Appendix sugrery", "Appendix surgery"],
    ["Not Suporting", "Not Supporting"],
  ])("takes %s for %s", (value, target) => expect(isSlip(value, target)).toBe(true));
  it.each([
    ["Dark Wheat Ale", "Pale Wheat Ale"],
    ["ak_hf-1", "al_hf-1"],
    ["Tier 1", "Tier 2"],
    ["tennis", "Tennis"],
  ])("takes %s and %s for two values", (value, target) => expect(isSlip(value, target)).toBe(false));
});

describe("misspelt", () => {
  it("finds slips of frequent values and suggests them", () => {
    const values = { "Fully Supporting": 60, "Not Supporting": 50, "Fuly Supporting": 1, "Not Suportin": 1 };
    expect(misspelt(counted(values), total(values))).toEqual([
      { value: "Fuly Supporting", suggestion: "Fully Supporting" },
      { value: "Not Suportin", suggestion: "Not Supporting" },
    ]);
  });

  it("leaves names alone that are near each other", () => {
    const values = {
      Jensen: 40,
      Jansen: 12,
      Hansen: 45,
      Hanson: 9,
      Larsen: 30,
      Larson: 11,
      Jense: 1,
      Madsen: 20,
      Matsen: 8,
    };
    expect(misspelt(counted(values), total(values))).toEqual([]);
  });

  it("leaves other codes alone", () => {
    const values = { KY: 30, OH: 20, OK: 1, CA: 30 };
    expect(misspelt(counted(values), total(values))).toEqual([]);
  });
});

describe("misspeltWords", () => {
  it("corrects a word that stands in most values", () => {
    const names = Array.from({ length: 12 }, (_, i) => ({
      value: `Place${"abcdefghijkl"[i]} County`,
      count: 1,
    }));
    expect(misspeltWords([...names, { value: "Boone Couny", count: 1 }])).toEqual([
      { value: "Boone Couny", suggestion: "Boone County" },
    ]);
  });
});

describe("variants", () => {
  it("finds the rare spelling of a common value", () => {
    expect(variants(counted({ "Tennis court": 20, "tennis  Court": 1, Pool: 4 }))).toEqual([
      { value: "tennis  Court", suggestion: "Tennis court" },
    ]);
  });
});

describe("mixedUnits", () => {
  it("takes units among plain numbers for exceptions", () => {
    const values = { "0.05": 40, "0.06": 50, "0.07%": 8 };
    expect(mixedUnits(counted(values), total(values))).toEqual([{ value: "0.07%", suggestion: "0.07" }]);
  });

  it("takes every value for an exception when the unit has several spellings", () => {
    const values = { "12.0 oz": 40, "12 ounce": 50 };
    expect(mixedUnits(counted(values), total(values)).map(({ suggestion }) => suggestion)).toEqual([
      "12",
      "12",
    ]);
  });

  it("leaves one spelling, and different units, alone", () => {
    expect(mixedUnits(counted({ "1 kg": 40, "2 kg": 50 }), 90)).toEqual([]);
    expect(mixedUnits(counted({ "1 kg": 40, "2 m": 50 }), 90)).toEqual([]);
  });
});

describe("repeatedNeighbours", () => {
  it("finds a state that stands in the city's cell", () => {
    const city = [...Array.from({ length: 40 }, () => "Houston"), "Houston TX", "Houston TX", "Houston TX"];
    const state = [...Array.from({ length: 40 }, (_, i) => (i % 2 ? "TX" : "OH")), null, "TX", null];
    expect(repeatedNeighbours(coded(city), coded(state))).toMatchObject([
      { row: 40, rest: "Houston" },
      { row: 41, rest: "Houston" },
      { row: 42, rest: "Houston" },
    ]);
  });
});

describe("dependencyExceptions", () => {
  const code = Array.from({ length: 180 }, (_, i) => String(1000 + (i % 9)));
  const town = code.map((c) => `Town of ${"abcdefghi"[Number(c) - 1000]}xyz`);

  const found = async (columns: string[][]) => {
    const { coded, textsOf } = codedTable(columns);
    return dependencyExceptions(coded, textsOf);
  };

  it("finds a slip against what the code determines", async () => {
    const wrong = town.map((value, i) => (i === 30 ? value.replace("Town", "Towm") : value));
    const determined = (await found([code, wrong])).find(({ target }) => target === 1);
    expect(determined?.exceptions).toEqual([{ row: 30, suggestion: town[30] }]);
  });

  const places = [
    "Aarhus",
    "Odense",
    "Esbjerg",
    "Viborg",
    "Kolding",
    "Hillerød",
    "Thisted",
    "Skagen",
    "Nykøbing",
  ];
  const place = code.map((c) => places[Number(c) - 1000] ?? "");
  const withPlaceAt = (rows: number[], value: string) =>
    place.map((own, i) => (rows.includes(i) ? value : own));

  it("finds one row with the code of one town and the name of another", async () => {
    const wrong = withPlaceAt([30], "Odense");
    const behind = (await found([code, wrong])).flatMap(({ exceptions }) => exceptions);
    expect(behind).toEqual([{ row: 30, suggestion: "Viborg" }]);
    const before = (await found([wrong, code])).flatMap(({ exceptions }) => exceptions);
    expect(before).toEqual([{ row: 30, suggestion: "1001" }]);
  });

  it("takes a town with some of another code for an exception by right", async () => {
    const second = withPlaceAt([30, 39], "Odense");
    expect((await found([code, second])).flatMap(({ exceptions }) => exceptions)).toEqual([]);
  });

  it("finds nothing where columns are independent", async () => {
    const other = code.map((_, i) => `value ${(i * 7) % 11}`);
    expect((await found([code, other])).flatMap(({ exceptions }) => exceptions)).toEqual([]);
  });
});

describe("nearDuplicates", () => {
  const people = Array.from({ length: 60 }, (_, i) => [
    `Given${i}`,
    `Surname${(i * 7) % 60}`,
    `${i + 3} Some Street ${i}`,
    String(20_000_101 + i * 37),
    String(5_000_000 + i * 911),
  ]);
  const columns = (rows: string[][]) => [0, 1, 2, 3, 4].map((k) => coded(rows.map((row) => row[k] ?? null)));

  it("finds a record written differently and names the first", () => {
    const copy = [...(people[10] ?? [])];
    copy[0] = "Gven10";
    copy[2] = "13 Some Stret 10";
    expect(nearDuplicates(columns([...people, copy]))).toEqual([{ row: 60, of: 10 }]);
  });

  it("says how many pairs it looked at where there are more", () => {
    const twice = Array.from({ length: 40 }, (_, i) => [...(people[i % 20] ?? [])]);
    const cut: number[] = [];
    nearDuplicates(columns(twice), (pairs) => cut.push(pairs));
    expect(cut).toEqual([]);
    nearDuplicates(columns(twice), (pairs) => cut.push(pairs), 25);
    expect(cut).toEqual([5]);
  });

  it("finds nothing among different people", () => {
    expect(nearDuplicates(columns(people))).toEqual([]);
  });
});

describe("dates in several notations", () => {
  const days = (format: (day: string) => string) =>
    Array.from({ length: 12 }, (_, i) => ({ value: format(String(i + 10)), count: 1 }));
  it("are told from those written as most are", () => {
    const odd = [
      { value: "14/03/2024", count: 2 },
      { value: "15-03-24", count: 1 },
    ];
    expect(mixedDates([...days((day) => `2024-03-${day}`), ...odd]).map(({ value }) => value)).toEqual([
      "14/03/2024",
      "15-03-24",
    ]);
  });
  it("are no matter where all agree, and where the column is not one of dates", () => {
    expect(mixedDates(days((day) => `${day}.03.2024`))).toEqual([]);
    expect(mixedDates([...days((day) => `item ${day}`), { value: "2024-03-01", count: 3 }])).toEqual([]);
  });
});
