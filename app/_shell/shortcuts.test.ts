import { describe, expect, it } from "vitest";
import { type KeyPress, matchShortcut } from "./shortcuts";

const known = new Set(["?", "g d", "mod+k"]);
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  typing: false,
  ...more,
});

describe("shortcuts", () => {
  it("waits after g and runs the pair", () => {
    expect(matchShortcut(press("g"), "", known)).toEqual({ run: null, pending: "g" });
    expect(matchShortcut(press("d"), "g", known)).toEqual({ run: "g d", pending: "" });
  });

  it("forgets g when the next key means nothing", () => {
    expect(matchShortcut(press("x"), "g", known)).toEqual({ run: null, pending: "" });
  });

  it("opens the palette with Ctrl and with ⌘, also while typing", () => {
    expect(matchShortcut(press("k", { ctrlKey: true, typing: true }), "", known).run).toBe("mod+k");
    expect(matchShortcut(press("K", { metaKey: true }), "", known).run).toBe("mod+k");
  });

  it("leaves typing alone", () => {
    expect(matchShortcut(press("?", { typing: true }), "", known).run).toBeNull();
    expect(matchShortcut(press("g", { typing: true }), "", known).pending).toBe("");
  });
});
