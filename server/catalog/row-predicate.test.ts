import { describe, expect, it } from "vitest";
import type { AccessDecision } from "@/server/access/decide-access";
import { bindAttributes, columnPredicate, cutRelation } from "./row-predicate";

const layer = new Set(["id", "region", "salary"]);
const decision = (given: Partial<AccessDecision>): AccessDecision => ({
  allowed: true,
  allow: [],
  deny: [],
  grounds: [],
  ...given,
});
const everything = { columns: null, filter: null };
const filter = { sql: "region = {user.region}", columns: ["region"] };

describe("attributes of the reader", () => {
  it("become quoted texts, and nothing a person is called can leave them", () => {
    expect(bindAttributes("region = {user.region}", { region: "E'U" })).toBe("region = 'E''U'");
    expect(bindAttributes("region = {user.region}", {})).toBe("region = NULL");
    expect(bindAttributes("region = {user.__proto__}", {})).toBe("region = {user.__proto__}");
    expect(bindAttributes("region = {user.constructor}", {})).toBe("region = NULL");
  });

  it("become lists after IN, and a single value elsewhere", () => {
    expect(bindAttributes("team IN {user.teams}", { teams: ["a", "b"] })).toBe("team IN ('a', 'b')");
    expect(bindAttributes("team IN {user.teams}", { teams: [] })).toBe("team IN (NULL)");
    expect(bindAttributes("team in {user.teams}", { teams: "a" })).toBe("team in ('a')");
    expect(bindAttributes("team = {user.teams}", { teams: ["a", "b"] })).toBe("team = NULL");
  });
});

describe("a column", () => {
  it("is seen in all rows, in some or in none", () => {
    const of = (given: Partial<AccessDecision>, column = "salary") =>
      columnPredicate(decision(given), column, layer, { region: "EU" });
    expect(of({ allow: [everything] })).toBe(true);
    expect(of({})).toBe(false);
    expect(of({ allow: [{ columns: new Set(["id"]), filter: null }] })).toBe(false);
    expect(of({ allow: [{ columns: null, filter }] })).toContain("region = 'EU'");
    expect(of({ allow: [everything], deny: [{ columns: new Set(["salary"]), filter: null }] })).toBe(false);
    expect(of({ allow: [everything], deny: [{ columns: new Set(["salary"]), filter: null }] }, "id")).toBe(
      true,
    );
  });

  it("is not seen where a filter reads a column the layer does not have", () => {
    const unknown = { sql: "country = 'DK'", columns: ["country"] };
    const of = (given: Partial<AccessDecision>) => columnPredicate(decision(given), "id", layer, {});
    expect(of({ allow: [{ columns: null, filter: unknown }] })).toBe(false);
    expect(of({ allow: [everything], deny: [{ columns: null, filter: unknown }] })).toBe(false);
  });
});

describe("a relation", () => {
  it("is left as it is where everything may be seen", () => {
    expect(cutRelation("t", new Map([["id", true]]))).toEqual({ relation: "t", filtered: false });
  });

  it("loses hidden columns, hidden rows and hidden cells", () => {
    const cut = cutRelation(
      "t",
      new Map<string, string | boolean>([
        ["id", "a"],
        ["region", false],
        ["salary", "b"],
      ]),
    );
    expect(cut).toEqual({
      relation:
        '(SELECT * EXCLUDE ("region") REPLACE (CASE WHEN a THEN "id" END AS "id", CASE WHEN b THEN "salary" END AS "salary") FROM t WHERE (a OR b))',
      filtered: true,
    });
  });
});
