import { expect, it } from "vitest";
import { grid } from "./grid";

const columns = [{ title: "name", least: 6 }, { title: "n", align: "right" as const }, { title: "what" }];
const rows = [
  ["a rather long name", "7", "x"],
  ["名前", "1,200", "y"],
];

it("aligns columns by what is drawn, numbers to the right", () => {
  expect(grid(columns, rows, Number.POSITIVE_INFINITY)).toEqual([
    "name                    n  what",
    "a rather long name      7  x",
    "名前                1,200  y",
  ]);
});

it("lets the widest column give way where a line is too long, down to its least", () => {
  expect(grid(columns, rows, 24)[1]).toBe("a rather l…      7  x");
  expect(grid(columns, rows, 5)[1]).toBe("a rat…      7  x");
});
