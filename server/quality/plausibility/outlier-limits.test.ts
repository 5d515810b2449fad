import { describe, expect, it } from "vitest";
import { dateLimitsOf, firstWrong, limitsOf } from "./outlier-limits";

describe("limits of numbers", () => {
  it("follow the order of magnitude of a long tail, and the width of close numbers", () => {
    const money = limitsOf({ low: 1e3, middle: 1e5, high: 1e8, size: 1e5 }, false);
    expect(money?.high).toBeGreaterThan(1e12);
    const pressure = limitsOf({ low: 1001, middle: 1013, high: 1025, size: 1013 }, false);
    expect(pressure?.high).toBeLessThan(1300);
    expect(pressure?.low).toBeGreaterThan(760);
  });

  it("of names and grades are another order of magnitude, and of no spread none", () => {
    expect(limitsOf({ low: 1, middle: 3, high: 5, size: 3 }, true)?.high).toBeCloseTo(5000);
    expect(limitsOf({ low: 3, middle: 3, high: 3, size: 3 }, false)).toBeNull();
  });

  it("of dates leave ten years on either side", () => {
    const limits = dateLimitsOf({ low: 19_000, high: 19_300 });
    expect(limits?.high).toBeCloseTo(19_300 + 3652.5);
  });
});

describe("the first wrong number", () => {
  const far = {
    apart: (a: number, b: number) => Math.max(a / b, b / a),
    gaps: { few: 5, many: 20 },
    repeats: true,
  };
  it("stands after a gap", () => {
    expect(firstWrong([4000], 300, 1000, far)).toBe(4000);
    expect(firstWrong([400, 90_000, 95_000, 99_000], 300, 1000, far)).toBe(90_000);
  });
  it("needs a wider gap where few rows show the tails", () => {
    expect(firstWrong([2000], 300, 60, far)).toBeNull();
    expect(firstWrong([4000], 300, 60, far)).toBe(4000);
  });
  it("is none in a tail that fills the way, and where too many are out there", () => {
    expect(firstWrong([400, 900, 1900, 4000, 9000], 300, 1000, far)).toBeNull();
    expect(
      firstWrong(
        Array.from({ length: 60 }, () => 1e6),
        300,
        1000,
        far,
      ),
    ).toBeNull();
  });
});
