import { expect, it } from "vitest";
import { sparkPath } from "./spark-path";

const frame = { width: 104, height: 24, min: 0, max: 1 };

it("draws high values high and ends at the newest", () => {
  expect(sparkPath([0, 1], frame)).toEqual({ path: "M2 22L102 2", last: { x: 102, y: 2 } });
});

it("leaves a gap where nothing was measured", () => {
  expect(sparkPath([1, null, 1], frame).path).toBe("M2 2M102 2");
});

it("draws nothing without values", () => {
  expect(sparkPath([null, null], frame)).toEqual({ path: "", last: null });
});

it("keeps a constant series in the middle", () => {
  expect(sparkPath([5, 5], { width: 104, height: 24 }).path).toBe("M2 12L102 12");
});
