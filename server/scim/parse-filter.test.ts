import { describe, expect, it } from "vitest";
import { parseFilter, parsePath } from "./parse-filter";

const compare = (attribute: string, op: string, value: unknown) => ({
  kind: "compare",
  attribute,
  op,
  value,
});

describe("a filter", () => {
  it.each([
    ['userName eq "bjensen"', compare("username", "eq", "bjensen")],
    ['name.familyName co "O\'Malley"', compare("name.familyname", "co", "O'Malley")],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J"', compare("username", "sw", "J")],
    ["title pr", { kind: "present", attribute: "title" }],
    [
      'meta.lastModified gt "2011-05-13T04:42:34Z"',
      compare("meta.lastmodified", "gt", "2011-05-13T04:42:34Z"),
    ],
    ['userName EQ "a \\"b\\" (c)"', compare("username", "eq", 'a "b" (c)')],
    ["active eq True", compare("active", "eq", true)],
    [
      'title pr and userType eq "Employee" or active eq false',
      {
        kind: "or",
        parts: [
          {
            kind: "and",
            parts: [{ kind: "present", attribute: "title" }, compare("usertype", "eq", "Employee")],
          },
          compare("active", "eq", false),
        ],
      },
    ],
    [
      'userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")',
      {
        kind: "and",
        parts: [
          compare("usertype", "ne", "Employee"),
          {
            kind: "not",
            part: {
              kind: "or",
              parts: [compare("emails", "co", "example.com"), compare("emails.value", "co", "example.org")],
            },
          },
        ],
      },
    ],
    [
      'emails[type eq "work" and value co "@example.com"]',
      {
        kind: "element",
        attribute: "emails",
        filter: {
          kind: "and",
          parts: [compare("type", "eq", "work"), compare("value", "co", "@example.com")],
        },
      },
    ],
    [
      'emails[type eq "work"].value eq "a@b.example"',
      {
        kind: "element",
        attribute: "emails",
        filter: {
          kind: "and",
          parts: [compare("type", "eq", "work"), compare("value", "eq", "a@b.example")],
        },
      },
    ],
  ])("reads %s", (text, expected) => {
    expect(parseFilter(text)).toEqual(expected);
  });

  it.each([
    "",
    "userName",
    "userName eq",
    "userName eq bjensen",
    'userName is "x"',
    'userName eq "x" and',
    '(userName eq "x"',
    'userName eq "x")',
    'emails[type eq "work"',
    'userName eq "x',
    "userName eq {}",
    '" eq "x"',
    `${"(".repeat(30)}a pr${")".repeat(30)}`,
    `a eq "${"x".repeat(2000)}"`,
  ])("refuses %s", (text) => {
    expect(() => parseFilter(text)).toThrow(expect.objectContaining({ code: "scim.invalid_filter" }));
  });
});

describe("a path", () => {
  it.each([
    ["members", { attribute: "members", filter: null, sub: null }],
    ["name.familyName", { attribute: "name", filter: null, sub: "familyname" }],
    [
      'addresses[type eq "work"].streetAddress',
      { attribute: "addresses", filter: compare("type", "eq", "work"), sub: "streetaddress" },
    ],
    [
      'members[value eq "2819c223"]',
      { attribute: "members", filter: compare("value", "eq", "2819c223"), sub: null },
    ],
    [
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department",
      {
        attribute: "urn:ietf:params:scim:schemas:extension:enterprise:2.0:user:department",
        filter: null,
        sub: null,
      },
    ],
  ])("reads %s", (text, expected) => {
    expect(parsePath(text)).toEqual(expected);
  });

  it.each(["", "a b", "members[", 'members[value eq "1"]x', "..", 'members[value eq "1"] or x pr'])(
    "refuses %s",
    (text) => {
      expect(() => parsePath(text)).toThrow(expect.objectContaining({ code: "scim.invalid_path" }));
    },
  );
});
