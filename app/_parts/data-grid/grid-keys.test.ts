import { describe, expect, it } from "vitest";
import { cellText, toTabText } from "./cell-text";
import { arrange, type GridColumn, noArrangement, widthOf } from "./grid-column";
import { isWithin, placeAfter, spanOf } from "./grid-keys";

const extent = { rows: 100, columns: 5, page: 20 };

describe("moving in the grid", () => {
  it("moves cell by cell, page by page and to the ends", () => {
    const from = { row: 10, column: 2 };
    expect(placeAfter("ArrowDown", false, from, extent)).toEqual({ row: 11, column: 2 });
    expect(placeAfter("PageDown", false, from, extent)).toEqual({ row: 30, column: 2 });
    expect(placeAfter("End", true, from, extent)).toEqual({ row: 99, column: 4 });
    expect(placeAfter("Home", false, from, extent)).toEqual({ row: 10, column: 0 });
  });

  it("stops at the edges and leaves other keys alone", () => {
    expect(placeAfter("ArrowUp", false, { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: 0 });
    expect(placeAfter("a", false, { row: 0, column: 0 }, extent)).toBeNull();
  });
});

it("selects the rectangle between two cells in any direction", () => {
  const span = spanOf({ row: 5, column: 3 }, { row: 2, column: 1 });
  expect(isWithin(span, 3, 2)).toBe(true);
  expect(isWithin(span, 6, 2)).toBe(false);
});

it("copies cells as spreadsheets paste them", () => {
  expect(
    toTabText([
      ["a\tb", null],
      [1, { x: 1 }],
    ]),
  ).toBe('a b\t\n1\t{"x":1}');
  expect(cellText(undefined)).toBeNull();
});

describe("arranging columns", () => {
  const column = (name: string, type = "text"): GridColumn => ({
    name,
    type,
    masking: null,
    pii: null,
    nullShare: null,
    histogram: null,
  });

  it("draws pinned columns first and leaves hidden ones out", () => {
    const { pinned, rest } = arrange([column("a"), column("b"), column("c")], {
      widths: {},
      hidden: ["a", "gone"],
      pinned: ["c"],
    });
    expect(pinned.map((one) => one.name)).toEqual(["c"]);
    expect(rest.map((one) => one.name)).toEqual(["b"]);
  });

  it("keeps a chosen width within what can be seen and caught", () => {
    expect(widthOf(column("a"), { ...noArrangement, widths: { a: 5 } })).toBe(48);
    expect(widthOf(column("a", "boolean"), noArrangement)).toBe(88);
  });
});
