import { describe, expect, it } from "vitest";
import type { Actor } from "./context";
import { type AccessObject, decideAccess, hidesRows, isPartial, seesColumn } from "./decide-access";
import type { GrantRule } from "./grant-rules";
import { permissionsOf } from "./policy";
import type { Role } from "./schema";

const hr: AccessObject = { id: "d1", tags: ["hr"], domain: "people", restricted: false };

function someone(role: Role): Actor {
  return { kind: "user", id: "u1", label: "Ada", role, permissions: permissionsOf(role) };
}

function rule(given: Partial<GrantRule>): GrantRule {
  return {
    id: "g1",
    effect: "allow",
    actions: ["read_masked"],
    objectKind: "dataset",
    objectId: "d1",
    columns: [],
    filter: null,
    ...given,
  };
}

const filter = { sql: "region = 'EU'", columns: ["region"] };
const decide = (
  role: Role,
  rules: GrantRule[],
  permission: Parameters<typeof decideAccess>[3],
  object: AccessObject = hr,
) => decideAccess(someone(role), { rules, attributes: {} }, object, permission);

describe("without grants", () => {
  it("the role decides", () => {
    expect(decide("viewer", [], "datasets:read").allowed).toBe(true);
    expect(decide("viewer", [], "datasets:export").allowed).toBe(false);
    expect(decide("engineer", [], "explore:read").allowed).toBe(true);
    expect(isPartial(decide("viewer", [], "datasets:read"))).toBe(false);
  });

  it("a restricted data set is closed to all but those who manage grants", () => {
    const closed = { ...hr, restricted: true };
    for (const role of ["viewer", "analyst", "engineer"] as const)
      expect(decide(role, [], "datasets:read", closed).allowed, role).toBe(false);
    expect(decide("admin", [], "datasets:read", closed).allowed).toBe(true);
  });
});

describe("an allow", () => {
  it.each([
    ["write", "datasets:write"],
    ["run", "runs:start"],
    ["export", "datasets:export"],
    ["read_raw", "explore:read"],
    ["manage", "datasets:delete"],
  ] as const)("of %s gives beyond the role, and reading with it", (action, permission) => {
    const closed = { ...hr, restricted: true };
    const rules = [rule({ actions: [action] })];
    expect(decide("viewer", rules, permission, closed).allowed).toBe(true);
    expect(decide("viewer", rules, "datasets:read", closed).allowed).toBe(true);
    expect(decide("viewer", [], permission, closed).allowed).toBe(false);
  });

  it("of managing does not give raw values", () => {
    expect(decide("viewer", [rule({ actions: ["manage"] })], "explore:read").allowed).toBe(false);
  });

  it.each([
    ["workspace", ""],
    ["tag", "hr"],
    ["domain", "people"],
    ["dataset", "d1"],
  ] as const)("reaches a data set by %s", (objectKind, objectId) => {
    const closed = { ...hr, restricted: true };
    expect(decide("viewer", [rule({ objectKind, objectId })], "datasets:read", closed).allowed).toBe(true);
    const other = rule({ objectKind, objectId: "other" });
    if (objectKind !== "workspace")
      expect(decide("viewer", [other], "datasets:read", closed).allowed).toBe(false);
  });

  it("by a tag of columns gives these columns", () => {
    const closed = {
      ...hr,
      tags: [],
      restricted: true,
      columns: [
        { name: "name", tags: ["hr"] },
        { name: "salary", tags: [] },
      ],
    };
    const decision = decide("viewer", [rule({ objectKind: "tag", objectId: "hr" })], "datasets:read", closed);
    expect(seesColumn(decision, "name")).toBe(true);
    expect(seesColumn(decision, "salary")).toBe(false);
  });

  it("with a row filter counts instead of the role", () => {
    const decision = decide("viewer", [rule({ filter })], "datasets:read");
    expect(decision.allowed).toBe(true);
    expect(hidesRows(decision)).toBe(true);
    expect(decision.allow).toEqual([{ columns: null, filter }]);
    // What only includes reading opens no further rows; another grant of reading without a filter does.
    const exporting = rule({ id: "g2", actions: ["export"] });
    expect(hidesRows(decide("viewer", [rule({ filter }), exporting], "datasets:read"))).toBe(true);
    expect(decide("viewer", [rule({ filter }), exporting], "datasets:export").allowed).toBe(true);
    expect(decide("viewer", [rule({ filter }), rule({ id: "g2" })], "datasets:read").allow).toHaveLength(2);
  });
});

describe("a deny", () => {
  it("wins over role and allow, also those of an admin", () => {
    const rules = [rule({}), rule({ id: "g2", effect: "deny" })];
    for (const role of ["viewer", "admin"] as const) {
      expect(decide(role, rules, "datasets:read").allowed).toBe(false);
      expect(decide(role, rules, "datasets:export").allowed).toBe(false);
    }
  });

  it("cannot keep those who manage grants from lifting it", () => {
    const rules = [rule({ effect: "deny", actions: ["read_masked", "manage"] })];
    expect(decide("admin", rules, "grants:manage").allowed).toBe(true);
    expect(decide("engineer", rules, "pii:decide").allowed).toBe(false);
  });

  it("of raw values leaves masked ones", () => {
    const rules = [rule({ effect: "deny", actions: ["read_raw"] })];
    expect(decide("engineer", rules, "explore:read").allowed).toBe(false);
    expect(decide("engineer", rules, "datasets:read").allowed).toBe(true);
  });

  it("of columns hides these columns", () => {
    const decision = decide("viewer", [rule({ effect: "deny", columns: ["salary"] })], "datasets:read");
    expect(decision.allowed).toBe(true);
    expect(seesColumn(decision, "salary")).toBe(false);
    expect(seesColumn(decision, "name")).toBe(true);
  });
});

describe("a key", () => {
  it("does no more than its scopes, whatever was granted", () => {
    const key: Actor = {
      kind: "key",
      id: "k1",
      creatorId: "u1",
      scopes: ["datasets:read"],
      credential: "secret",
      label: "key",
      role: "viewer",
      permissions: permissionsOf("viewer", ["datasets:read"]),
    };
    const grants = { rules: [rule({ actions: ["write", "export"] })], attributes: {} };
    expect(decideAccess(key, grants, hr, "datasets:read").allowed).toBe(true);
    expect(decideAccess(key, grants, hr, "datasets:write").allowed).toBe(false);
    expect(decideAccess(key, grants, hr, "datasets:export").allowed).toBe(false);
  });
});
