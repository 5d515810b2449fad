import { describe, expect, it } from "vitest";
import { orderClause, whereClause } from "./row-query";

const columns = [
  { name: "name", type: "text" },
  { name: "amount", type: "decimal" },
];

describe("the grid's query", () => {
  it("is empty without filters and sorting", () => {
    expect(whereClause(columns, []) + orderClause(columns, [])).toBe("");
  });
  it("compares numbers as numbers", () => {
    expect(whereClause(columns, [{ column: "amount", operator: "greater", value: "10" }])).toBe(
      `WHERE "amount" > TRY_CAST('10' AS DOUBLE)`,
    );
  });
  it("quotes whatever a user types", () => {
    expect(whereClause(columns, [{ column: "name", operator: "equals", value: "x' OR 1=1 --" }])).toBe(
      `WHERE "name"::VARCHAR = 'x'' OR 1=1 --'`,
    );
  });
  it("refuses a column the layer does not have", () => {
    expect(() => orderClause(columns, [{ column: `x" DESC; --`, descending: true }])).toThrow(
      /no such column/,
    );
  });
});
