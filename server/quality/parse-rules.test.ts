import { describe, expect, it } from "vitest";
import { parseRules } from "./parse-rules";

describe("parseRules", () => {
  it("reads rules with their defaults", () => {
    const rules = parseRules(
      "version: 1\nrules:\n  - id: age-range\n    kind: range\n    columns: [age]\n    min: 0\n    max: 120\n",
    );
    expect(rules).toEqual([
      { id: "age-range", kind: "range", columns: ["age"], min: 0, max: 120, severity: "warning" },
    ]);
  });

  it("names the line of a field that is wrong", () => {
    const text = "version: 1\nrules:\n  - id: a\n    kind: range\n  - id: b\n    kind: rnage\n";
    expect(() => parseRules(text, "rules.yaml")).toThrow(/rules\.yaml.*line 6: rules\.1\.kind/);
  });

  it("names the line of broken YAML and of an id used twice", () => {
    expect(() => parseRules("version: 1\nrules: [\n")).toThrow(/line [23]/);
    const twice = "version: 1\nrules:\n  - id: a\n    kind: unique\n  - id: a\n    kind: unique\n";
    expect(() => parseRules(twice)).toThrow(/line 5: the id "a" is used on line 3 already/);
  });
});
