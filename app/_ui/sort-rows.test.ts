import { expect, it } from "vitest";
import { sortRows } from "./sort-rows";

const order = (values: (string | number | null)[], down = false) => sortRows(values, (value) => value, down);

it("orders words as people do", () => {
  expect(order(["run 10", "Run 2", "alpha"])).toEqual(["alpha", "Run 2", "run 10"]);
});

it("keeps absent values last in both directions", () => {
  expect(order([3, null, 1])).toEqual([1, 3, null]);
  expect(order([3, null, 1], true)).toEqual([3, 1, null]);
});
