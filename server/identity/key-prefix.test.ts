import { expect, it } from "vitest";
import { keyPrefix } from "./key-prefix";

it("shows of a key enough to recognise it and not enough to guess the rest", () => {
  expect(keyPrefix(`atlas_${"abcdef".repeat(8)}`)).toBe("atlas_abcdef");
  expect(keyPrefix("ci-key-0123456789-abcdef")).toBe("ci-key");
  // Somebody's own key may begin like ours and be short.
  expect(keyPrefix("atlas_0123456789abcdefgh")).toBe("atlas_");
});
