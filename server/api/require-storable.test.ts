import { expect, it } from "vitest";
import { requireStorable } from "./require-storable";

it("takes every text a database keeps, and names the field that holds another", () => {
  requireStorable({ a: "Ærø 😀\n\t", b: [1, null, { c: new Date(0) }], d: undefined });
  for (const [input, field] of [
    ["a\0", undefined],
    [{ name: "\0" }, "name"],
    [{ list: [{ text: "x" }, { text: "half \ud83d" }] }, "list.1.text"],
    [{ edits: { "a\0": "b" } }, "edits"],
  ] as const)
    expect(() => requireStorable(input)).toThrow(
      expect.objectContaining({
        kind: "invalid",
        code: "api.unstorable_text",
        options: field ? { field } : {},
      }),
    );
});
