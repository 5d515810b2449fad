import { describe, expect, it } from "vitest";
import { rewriteLeaves, scalarText } from "./json-leaves";

/** Paths and sources of all leaves; keys in braces. */
function leaves(text: string) {
  const seen: string[] = [];
  const result = rewriteLeaves(text, ({ path, raw, key }) => {
    seen.push(key ? `{${path}}=${raw}` : `${path}=${raw}`);
    return null;
  });
  return {
    seen: seen.filter((one) => !one.startsWith("{")),
    keys: seen.filter((one) => one.startsWith("{")),
    result,
  };
}

describe("leaves of a document", () => {
  it("have the path of their members, and stay as they are written", () => {
    const text =
      '{ "a": {"b":[1, {"c": "x\\"}"}]}, "n": 12345678901234567890.10, "e": {}, "f": [] , "t": true}';
    expect(leaves(text)).toMatchObject({
      seen: ["a.b[]=1", 'a.b[].c="x\\"}"', "n=12345678901234567890.10", "t=true"],
      result: text,
    });
  });

  it("of a list of lists", () => {
    expect(leaves('[["x"],[["y"]]]').seen).toEqual(['[][]="x"', '[][][]="y"']);
  });

  it("after a list belong to the object again", () => {
    expect(leaves('[{"a":[1],"b":2},{"b":3}]').seen).toEqual(["[].a[]=1", "[].b=2", "[].b=3"]);
  });

  it("whose key is data share one path", () => {
    const { seen, keys } = leaves('{"ann@example.com":{"age":3},"12":{"age":4}}');
    expect(seen).toEqual(["*.age=3", "*.age=4"]);
    expect(keys).toEqual(['{}="ann@example.com"', '{*}="age"', '{}="12"', '{*}="age"']);
  });

  it("are replaced where the visitor says so, keys too", () => {
    const shouted = rewriteLeaves('{"a":"x","b":[null,"y"]}', ({ raw, key }) =>
      key || raw === "null" ? null : JSON.stringify(scalarText(raw).toUpperCase()),
    );
    expect(shouted).toBe('{"a":"X","b":[null,"Y"]}');
    expect(rewriteLeaves('{"a":1}', ({ key }) => (key ? '"k"' : null))).toBe('{"k":1}');
  });

  it("stop at nothing that is no object or array", () => {
    for (const text of ["", "12", '"x"', "{'a': 1}", '{"a":1', '{"a":1}}', "[1,]", "null"])
      expect(leaves(text).result).toBeNull();
  });

  it("of a very long string and of very deep lists are read", () => {
    const long = JSON.stringify({ a: 'x"'.repeat(2_000_000) });
    expect(leaves(long).result).toBe(long);
    const deep = "[".repeat(5000) + "]".repeat(5000);
    expect(leaves(deep).result).toBe(deep);
  });
});
