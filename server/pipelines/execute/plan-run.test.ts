import { describe, expect, it } from "vitest";
import { activeLoads, isPartAlready } from "./plan-run";

const load = (sha256: string, mode = "append") => ({ sha256, mode });

describe("the loads that make up a data set", () => {
  it("begin with the last one that replaced everything", () => {
    expect(activeLoads([load("a"), load("b", "replace"), load("c")]).map((l) => l.sha256)).toEqual([
      "b",
      "c",
    ]);
  });
  it("are all loads when nothing was replaced", () => {
    expect(activeLoads([load("a"), load("b")])).toHaveLength(2);
  });
});

describe("a file that was loaded before", () => {
  it("adds nothing when it is anywhere among appended files", () => {
    expect(isPartAlready([load("a"), load("b")], "a", "append")).toBe(true);
  });
  it("adds nothing when it is what the data set was replaced with", () => {
    expect(isPartAlready([load("a", "replace")], "a", "replace")).toBe(true);
  });
  it("replaces what was appended after it", () => {
    expect(isPartAlready([load("a", "replace"), load("b")], "a", "replace")).toBe(false);
  });
  it("wins again over later upserts", () => {
    expect(isPartAlready([load("a"), load("b")], "a", "upsert")).toBe(false);
    expect(isPartAlready([load("a"), load("b")], "b", "upsert")).toBe(true);
  });
});
