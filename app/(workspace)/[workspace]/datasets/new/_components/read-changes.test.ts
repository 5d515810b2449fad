import { expect, it } from "vitest";
import { withDialect, withRead } from "./read-changes";

it("fixes one option and leaves the others", () => {
  expect(withRead({ sheet: "A" }, "encoding", "utf-8")).toEqual({ sheet: "A", encoding: "utf-8" });
  expect(withDialect({ dialect: { skip: 2 } }, "delimiter", ";")).toEqual({
    dialect: { skip: 2, delimiter: ";" },
  });
});

it("gives an option back to detection without a trace", () => {
  expect(withRead({ encoding: "utf-8" }, "encoding", undefined)).toEqual({});
  expect(withDialect({ dialect: { skip: 2 } }, "skip", undefined)).toEqual({});
});

it("keeps the choice of no quotes", () => {
  expect(withDialect({}, "quote", null)).toEqual({ dialect: { quote: null } });
});
