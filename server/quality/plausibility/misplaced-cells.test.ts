import { describe, expect, it } from "vitest";
import { coded } from "./coded-for-tests";
import { misplacedCells } from "./misplaced-cells";

const towns = ["Aalborg", "Odense", "Esbjerg", "Kolding", "Horsens"];
const rows = Array.from({ length: 120 }, (_, i): string[] => [
  `Person ${"ABCDEFGHIJ"[i % 10]}${"abcdefghijkl"[i % 12]}ersen`,
  String(9000 + (i % 40) * 11),
  towns[i % 5] ?? "",
  `2024-03-${10 + (i % 20)}`,
  i % 2 ? "paid" : "open",
]);
const tableOf = (changed: ReadonlyMap<number, string[]>) =>
  [0, 1, 2, 3, 4].map((k) => coded(rows.map((row, i) => (changed.get(i) ?? row)[k] || null)));

describe("values in the wrong column", () => {
  it("are two that changed places", () => {
    const [name = "", code = "", town = "", ...rest] = rows[17] ?? [];
    const found = misplacedCells(tableOf(new Map([[17, [name, town, code, ...rest]]])));
    expect(found).toEqual([
      { row: 17, column: 1, suggestion: code },
      { row: 17, column: 2, suggestion: town },
    ]);
  });

  it("are the part of a row that moved by one, the last of which is lost", () => {
    const [name = "", code = "", town = "", day = ""] = rows[40] ?? [];
    const found = misplacedCells(tableOf(new Map([[40, [name, "", code, town, day]]])));
    expect(found).toEqual([
      { row: 40, column: 1, suggestion: code },
      { row: 40, column: 2, suggestion: town },
      { row: 40, column: 3, suggestion: day },
      { row: 40, column: 4, suggestion: null },
    ]);
  });

  it("are none where what they would have left free is where it belongs", () => {
    const [name = "", code = "", town = ""] = rows[40] ?? [];
    const found = misplacedCells(tableOf(new Map([[40, [name, code, town, "Aalborg", "2024-03-11"]]])));
    expect(found).toEqual([]);
  });

  it("are none where only the cell itself looks like what stands beside it", () => {
    const people = rows.map((_, i) => [`Given${i}`, "ABCDE"[i % 5] ?? "", `Family${"abcdefgh"[i % 8]}`]);
    people[7] = ["tanya", "t", "terrion"];
    expect(misplacedCells([0, 1, 2].map((k) => coded(people.map((row) => row[k] ?? null))))).toEqual([]);
  });

  it("are none where a value is odd but at home nowhere else, and in columns of one kind", () => {
    const [name = "", , ...rest] = rows[3] ?? [];
    expect(misplacedCells(tableOf(new Map([[3, [name, "n/k", ...rest]]])))).toEqual([]);
    const readings = [0, 1, 2].map((k) => coded(rows.map((_, i) => `0.${(i * 37 + k * 11) % 97}5`)));
    expect(misplacedCells(readings)).toEqual([]);
  });
});
