import { expect, it } from "vitest";
import type { QualityRule } from "@/server/quality/schema";
import { analyse } from "./analyse-for-tests";

const table = [
  "id,name,age,joined,left,code",
  "1,Anna,34,2024-01-01,2024-02-01,AB1",
  "2,,41,2024-01-02,2024-01-01,AB2",
  "3,Carl,,2024-01-03,,ab3",
  "4,Dorte,-5,2023-12-31,2024-02-04,AB4",
  "4,E,67,2024-01-05,2024-02-05,AB42",
];

const rule = (given: Partial<QualityRule> & Pick<QualityRule, "kind">): QualityRule => ({
  id: "tried",
  columns: [],
  severity: "error",
  ...given,
});

it.each<[string, QualityRule, number[]]>([
  ["required, of empty cells", rule({ kind: "required", columns: ["name"] }), [2]],
  ["required, of several columns", rule({ kind: "required", columns: ["name", "age", "left"] }), [2, 3, 3]],
  ["unique, of later rows", rule({ kind: "unique", columns: ["id"] }), [5]],
  ["range of numbers", rule({ kind: "range", columns: ["age"], min: 0, max: 60 }), [4, 5]],
  ["range of numbers among texts", rule({ kind: "range", columns: ["code"], min: 1 }), [1, 2, 3, 4, 5]],
  ["range of dates", rule({ kind: "range", columns: ["joined"], min: "2024-01-01" }), [4]],
  ["length", rule({ kind: "length", columns: ["name"], min: 2 }), [5]],
  ["pattern", rule({ kind: "pattern", columns: ["code"], pattern: "[A-Z]{2}[0-9]" }), [3, 5]],
  ["in_set", rule({ kind: "in_set", columns: ["name"], values: ["Anna", "Carl", "Dorte"] }), [5]],
  ["type", rule({ kind: "type", columns: ["code"], values: ["integer"] }), [1, 2, 3, 4, 5]],
  ["condition", rule({ kind: "condition", condition: '"left" >= joined' }), [2]],
])("the rule %s fails for the rows that break it, and counts them", async (_, declared, expected) => {
  await analyse(table, { rules: [declared] }, ({ quality }, cells) => {
    const failing = cells.filter(({ check }) => check === "rule.tried");
    expect([...failing.map(({ row }) => Number(row))].sort()).toEqual(expected);
    expect(failing.every(({ severity }) => severity === "error")).toBe(true);
    const [check] = Object.values(quality.dimensions).flatMap(({ checks }) =>
      checks.filter(({ id }) => id === "rule.tried"),
    );
    expect(check?.failed).toBe(expected.length);
  });
});

it.each<[string, Partial<QualityRule> & Pick<QualityRule, "kind">, RegExp]>([
  ["a pattern that is none", { kind: "pattern", columns: ["code"], pattern: "([" }, /no regular expression/],
  ["a bound that is no date", { kind: "range", columns: ["joined"], min: "soon" }, /dates such as .* "soon"/],
  ["a number for a date", { kind: "range", columns: ["joined"], max: 3 }, /Write min and max as dates/],
  ["an unknown column", { kind: "required", columns: ["nme"] }, /Its columns are id, name/],
])("refuses %s as a fault of the rule", async (_, given, message) => {
  const refused = analyse(table, { rules: [rule(given)] }, () => undefined);
  await expect(refused).rejects.toMatchObject({ kind: "invalid", message: expect.stringMatching(message) });
});
