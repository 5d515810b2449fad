import { describe, expect, it } from "vitest";
import { mixed, redrawn, tailOfBinomial } from "./odds";

describe("odds", () => {
  it("are the upper tail of the binomial distribution", () => {
    expect(tailOfBinomial(10, 10, 0.1)).toBeCloseTo(1e-10, 15);
    expect(tailOfBinomial(3, 0, 0.1)).toBe(1);
  });
});

describe("mixed values", () => {
  const values = ["AB-12-7", "AB-34-8", "CD-12-9"];
  it("keep what the places have in common and take groups of letters whole", () => {
    const made = mixed(values, 20);
    expect(made).toHaveLength(60);
    for (const value of made) expect(value).toMatch(/^(?:AB|CD)-[13][24]-[789]$/);
    expect(new Set(made).size).toBeGreaterThan(8);
  });
  it("are the same on every call", () => {
    expect(mixed(values, 5)).toEqual(mixed(values, 5));
  });
});

describe("redrawn values", () => {
  it("keep the signs at the beginning that are asked for", () => {
    for (const value of redrawn(["7123", "8456"], 10, 1)) expect(value).toMatch(/^[78]\d{3}$/);
  });
});
