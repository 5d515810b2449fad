import { describe, expect, it } from "vitest";
import { coded } from "./coded-for-tests";
import { miscomposedCells } from "./composed-values";

const given = [
  "Maria",
  "Henrik",
  "Sophie",
  "Johannes",
  "Camilla",
  "Thomas",
  "Isabella",
  "Frederik",
  "Josefine",
  "Viktor",
];
const family = [
  "Andersen",
  "Holmgaard",
  "Petersen",
  "Kristoffersen",
  "Lundqvist",
  "Bertelsen",
  "Schroeder",
  "Thomsen",
  "Vestergaard",
  "Mortensen",
  "Frandsen",
];
const people = Array.from({ length: 60 }, (_, i) => {
  const [first, last] = [given[i % 10] ?? "", family[i % 11] ?? ""];
  return [first, last, `${first}.${last}@firm.example`.toLowerCase()];
});
const tableOf = (changes: readonly (readonly [row: number, column: number, value: string])[]) => {
  const cells = people.map((row) => [...row]);
  for (const [row, column, value] of changes) (cells[row] ?? [])[column] = value;
  return [0, 1, 2].map((k) => coded(cells.map((row) => row[k] ?? "")));
};

describe("a column that holds the values of others", () => {
  it("tells a slip in itself, where the other rows write the part as it stands beside it", () => {
    const wrong = "maria.andesen@firm.example";
    expect(miscomposedCells(tableOf([[0, 2, wrong]]))).toEqual([
      { row: 0, column: 2, suggestion: "maria.andersen@firm.example" },
    ]);
  });

  it("tells a slip in the part, where the other rows write it as it does", () => {
    expect(miscomposedCells(tableOf([[3, 1, "Kristofersen"]]))).toEqual([
      { row: 3, column: 1, suggestion: "Kristoffersen" },
    ]);
  });

  it("is no measure of other names for a thing, a few of which are near, and of other signs", () => {
    const other = [10, 11, 12, 13, 14, 15].map((i) => [i, 2, `post${i}@firm.example`] as const);
    expect(miscomposedCells(tableOf([...other, [0, 2, "maria.anderson@firm.example"]]))).toEqual([]);
    const streets = given.flatMap((name, i) => family.map((of, k) => `${i + k} 1/2 ${name} ${of} Ct`));
    const geocoded = streets.map((street) => `${street.replace("/", " ")}, Kansas City`);
    expect(miscomposedCells([coded(streets), coded(geocoded)])).toEqual([]);
  });

  it("is no measure of names that are others altogether, and of columns that rarely hold them", () => {
    expect(miscomposedCells(tableOf([[4, 2, "office@firm.example"]]))).toEqual([]);
    const many = people.map((_, i) => [i, 2, `user${i}@firm.example`] as const);
    expect(miscomposedCells(tableOf([...many.slice(10), [5, 2, "thomas.bertelsn@firm.example"]]))).toEqual(
      [],
    );
  });
});
