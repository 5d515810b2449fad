import { describe, expect, it } from "vitest";
import type { Actor } from "./context";
import { roleAllows, roleCovers, rolePermissions, roles } from "./permissions";
import {
  actorMay,
  permissionsOf,
  requireAnotherAdmin,
  requirePermission,
  requireRoleWithin,
  requireScopesWithin,
} from "./policy";

function anActor(role: (typeof roles)[number]): Actor {
  return { kind: "user", id: "1", label: "Ada", role, permissions: permissionsOf(role) };
}

describe("roles", () => {
  it("include everything the next one may do", () => {
    for (const [index, role] of roles.entries())
      for (const lesser of roles.slice(index)) {
        expect(roleCovers(role, lesser)).toBe(true);
        for (const permission of rolePermissions[lesser]) expect(roleAllows(role, permission)).toBe(true);
      }
  });

  it("differ from each other", () => {
    expect(new Set(roles.map((role) => rolePermissions[role].length)).size).toBe(roles.length);
  });
});

describe("what an actor may do", () => {
  it("is what the role says, narrowed by scopes", () => {
    expect(actorMay(anActor("viewer"), "datasets:read")).toBe(true);
    expect(actorMay(anActor("viewer"), "datasets:write")).toBe(false);
    expect([...permissionsOf("viewer", ["datasets:read", "members:manage", "no:such"])]).toEqual([
      "datasets:read",
    ]);
    expect(() => requirePermission(anActor("viewer"), "datasets:write")).toThrow(/datasets:write.*Ada/);
  });

  it("is all one can give away", () => {
    for (const [index, role] of roles.entries())
      for (const [other, given] of roles.entries()) {
        const give = () => requireRoleWithin(anActor(role), given);
        if (other >= index) expect(give).not.toThrow();
        else expect(give).toThrow(/above your own/);
      }
    expect(() => requireScopesWithin(anActor("analyst"), "analyst", ["datasets:export"])).not.toThrow();
    expect(() => requireScopesWithin(anActor("analyst"), "viewer", ["datasets:export"])).toThrow(/beyond/);
    expect(() => requireScopesWithin(anActor("viewer"), "viewer", ["datasets:export"])).toThrow(/beyond/);
  });
});

it("keeps the last admin", () => {
  const change = (wasAdmin: boolean, staysAdmin: boolean, otherAdmins: number) => () =>
    requireAnotherAdmin({ wasAdmin, staysAdmin, otherAdmins });
  expect(change(true, false, 0)).toThrow(/last admin/);
  expect(change(true, false, 1)).not.toThrow();
  expect(change(true, true, 0)).not.toThrow();
  expect(change(false, false, 0)).not.toThrow();
});
