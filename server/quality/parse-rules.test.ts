import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseRules } from "./parse-rules";
import { qualityRule } from "./schema";

describe("parseRules", () => {
  it.each([
    ["kind: range, columns: [a]", "needs min or max"],
    ["kind: range, columns: [a], min: 1, mx: 2", "rule 2 has no field mx"],
    ["kind: range, columns: [a], min: [1]", "rule 2, min must be a number or text"],
    ["kind: unique, columns: a", "rule 2, columns must be a list"],
    ["columns: [a]", "rule 2, kind is missing"],
    ["kind: length, columns: [a], min: abc", "needs min and max that are numbers of characters"],
    ["kind: unique", "needs columns"],
    ["kind: type, columns: [a], values: [number]", "needs values with one of the types text, integer"],
    ["kind: pattern, columns: [a]", "needs pattern"],
    ["kind: condition", "needs condition"],
  ])("names the line of a rule that says too little or what is no field: %s", (rule, problem) => {
    const text = `version: 1\nrules:\n  - { id: whole, kind: required, columns: [a] }\n  - { id: tried, ${rule} }\n`;
    expect(() => parseRules(text)).toThrow(new RegExp(`line 4: .*${problem.replaceAll("[", "\\[")}`));
  });

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
    expect(() => parseRules(text, "rules.yaml")).toThrow(
      /rules\.yaml.*line 6: rule 2, kind must be one of required, unique/,
    );
  });

  it("names the line of broken YAML and of an id used twice", () => {
    expect(() => parseRules("version: 1\nrules: [\n")).toThrow(/line [23]/);
    const twice =
      "version: 1\nrules:\n  - id: a\n    kind: unique\n    columns: [a]\n  - id: a\n    kind: unique\n    columns: [a]\n";
    expect(() => parseRules(twice)).toThrow(/line 6: the id "a" is used on line 3 already/);
  });

  it("reads the file of the guide, which shows every kind", () => {
    const guide = readFileSync("docs/guides/rules.md", "utf8");
    const rules = parseRules(/```yaml\n(.*?)```/s.exec(guide)?.[1] ?? "");
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(qualityRule.shape.kind.options));
  });

  it("names the guide, and what a file lacks that is none", () => {
    expect(() => parseRules("")).toThrow(/the file must begin with version: 1.*docs\/guides\/rules\.md/);
    expect(() => parseRules("rules: []")).toThrow(/version is missing/);
  });
});
