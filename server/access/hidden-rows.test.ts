import { expect, it } from "vitest";
import { hidesRows, type Part } from "./decide-access";

const filter = { sql: "country = 'DK'", columns: ["country"] };
const all: Part = { columns: null, filter: null };
const some: Part = { columns: null, filter };
const answer = (allow: Part[], deny: Part[] = []) => ({ allowed: true, allow, deny, grounds: [] });

it("hides rows by a filter, unless something else gives all of them", () => {
  expect(hidesRows(answer([all]))).toBe(false);
  expect(hidesRows(answer([some]))).toBe(true);
  expect(hidesRows(answer([some, all]))).toBe(false);
  expect(hidesRows(answer([some, { columns: new Set(["city"]), filter: null }]))).toBe(true);
});

it("hides rows that are denied, whatever is given", () => {
  expect(hidesRows(answer([all], [some]))).toBe(true);
  expect(hidesRows(answer([all], [{ columns: new Set(["city"]), filter: null }]))).toBe(false);
});
