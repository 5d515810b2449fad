import { describe, expect, it } from "vitest";
import { applyPatch, type GivenOperation, readOperations } from "./apply-patch";

const user = {
  userName: "bjensen@example.com",
  active: true,
  name: { formatted: "Babs Jensen", givenName: "Babs" },
  emails: [{ value: "bjensen@example.com", type: "work", primary: true }],
};
const patched = (...operations: GivenOperation[]) => applyPatch(user, readOperations(operations));

describe("a patch", () => {
  it("replaces and adds by path, whatever the case of operation and attribute (Entra)", () => {
    expect(
      patched(
        { op: "Replace", path: "active", value: "False" },
        { op: "Add", path: "NAME.GIVENNAME", value: "Barbara" },
        { op: "Replace", path: "displayName", value: "Barbara J" },
      ),
    ).toMatchObject({
      active: "False",
      name: { formatted: "Babs Jensen", givenName: "Barbara" },
      displayname: "Barbara J",
    });
  });

  it("merges an object without a path (Okta), also one with paths as keys (Entra)", () => {
    expect(patched({ op: "replace", value: { active: false } })).toEqual({ ...user, active: false });
    expect(patched({ op: "replace", value: { "name.familyName": "Jensen", active: "True" } })).toMatchObject({
      active: "True",
      name: { familyname: "Jensen", givenName: "Babs" },
    });
  });

  it("changes the element a filter selects, and makes the one there is none of", () => {
    expect(
      patched({ op: "replace", path: 'emails[type eq "work"].value', value: "b@example.com" }).emails,
    ).toEqual([{ value: "b@example.com", type: "work", primary: true }]);
    expect(
      patched({ op: "Add", path: 'emails[type eq "home"].value', value: "h@example.com" }).emails,
    ).toEqual([user.emails[0], { type: "home", value: "h@example.com" }]);
    expect(
      patched({ op: "replace", path: 'emails[primary eq "True"].value', value: "p@example.com" }).emails,
    ).toEqual([{ value: "p@example.com", type: "work", primary: true }]);
  });

  it("adds to lists without doubling, replaces them, and removes from them", () => {
    const other = { value: "o@example.com" };
    expect(patched({ op: "add", path: "emails", value: [other, user.emails[0]] }).emails).toEqual([
      user.emails[0],
      other,
    ]);
    expect(patched({ op: "replace", path: "emails", value: [other] }).emails).toEqual([other]);
    expect(patched({ op: "remove", path: 'emails[value ew "@example.com"]' }).emails).toEqual([]);
    expect(patched({ op: "remove", path: 'emails[value eq "nobody"]' }).emails).toEqual(user.emails);
    expect(patched({ op: "remove", path: "name.givenName" }).name).toEqual({ formatted: "Babs Jensen" });
  });

  it("takes the named elements out of a list, and nothing else (Entra)", () => {
    const group = { members: [{ value: "1", display: "A" }, { value: "2" }] };
    const operations = readOperations([{ op: "Remove", path: "members", value: [{ value: "1" }] }]);
    expect(applyPatch(group, operations)).toEqual({ members: [{ value: "2" }] });
  });

  it("leaves what it was given as it was", () => {
    const before = structuredClone(user);
    patched({ op: "replace", path: "emails.value", value: "x@example.com" }, { op: "remove", path: "name" });
    expect(user).toEqual(before);
  });

  it.each([
    [{ op: "move", path: "a", value: 1 }, "scim.invalid_syntax"],
    [{ op: "remove" }, "scim.no_target"],
    [{ op: "add", path: "a" }, "scim.invalid_value"],
    [{ op: "replace", value: "x" }, "scim.invalid_value"],
    [{ op: "replace", path: "a b", value: "x" }, "scim.invalid_path"],
    [{ op: "replace", path: 'emails[type pr and value eq "x"].value', value: "x" }, "scim.no_target"],
    [{ op: "replace", path: 'emails[type eq "work"]', value: "x" }, "scim.invalid_value"],
  ])("refuses %j as %s", (operation, code) => {
    expect(() => patched(operation)).toThrow(expect.objectContaining({ code }));
  });
});
