import { describe, expect, it } from "vitest";
import { defaultDatasetSettings } from "@/server/catalog/schema";
import { dimensionIds, type QualityResult } from "@/server/quality/schema";
import { decideGate, type GateInput } from "./gate";

const dimension = { score: 1, threshold: 0.9, passed: true, measured: true, reason: null, checks: [] };
const quality = (change: Partial<QualityResult["dimensions"]> = {}): QualityResult => ({
  overall: 1,
  dimensions: {
    ...(Object.fromEntries(
      dimensionIds.map((id) => [id, dimension]),
    ) as unknown as QualityResult["dimensions"]),
    ...change,
  },
});
const input: GateInput = {
  rowsRead: 100,
  rejected: 0,
  quarantined: 0,
  rowsOut: 100,
  publishedRows: null,
  quality: quality(),
  settings: defaultDatasetSettings.gate,
};
const low = quality({ validity: { ...dimension, score: 0.5, passed: false } });

describe("the gate", () => {
  it("lets good data pass", () => {
    expect(decideGate(input)).toEqual({ passed: true, blocked: [], warnings: [] });
  });
  it("blocks when too many rows are held back, and says how many", () => {
    expect(decideGate({ ...input, quarantined: 30 }).blocked).toEqual([
      "30 % of the rows failed a rule; the gate allows 20 %.",
    ]);
  });
  it("blocks when too many lines could not be parsed", () => {
    expect(decideGate({ ...input, rowsRead: 70, rejected: 30 }).passed).toBe(false);
  });
  it("warns about a missed threshold by default", () => {
    expect(decideGate({ ...input, quality: low })).toEqual({
      passed: true,
      blocked: [],
      warnings: ["Validity is 50 %; the threshold is 90 %."],
    });
  });
  it("blocks on a missed threshold when it is told to", () => {
    const settings = {
      ...input.settings,
      dimensions: { validity: { action: "block" as const, threshold: 0.99 } },
    };
    expect(decideGate({ ...input, quality: low, settings }).passed).toBe(false);
  });
  it("ignores a dimension that was not measured", () => {
    const unmeasured = quality({
      accuracy: { ...dimension, score: null, passed: null, measured: false, reason: "No reference." },
    });
    const settings = {
      ...input.settings,
      dimensions: { accuracy: { action: "block" as const, threshold: 1 } },
    };
    expect(decideGate({ ...input, quality: unmeasured, settings }).passed).toBe(true);
  });
  it("never empties a data set that has rows", () => {
    expect(decideGate({ ...input, rowsRead: 0, rowsOut: 0, publishedRows: 12 }).passed).toBe(false);
    expect(decideGate({ ...input, rowsRead: 0, rowsOut: 0, publishedRows: null }).passed).toBe(true);
  });
});
