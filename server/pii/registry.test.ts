import { describe, expect, it } from "vitest";
import { recognise } from "./define-recogniser";
import { recognisers } from "./registry";

const context = { region: "DK" };

describe.each(recognisers.map((recogniser) => [recogniser.id, recogniser] as const))(
  "%s",
  (_, recogniser) => {
    it.each(recogniser.matches)("accepts %s", (value) => {
      expect(recognise(recogniser, value, context)).toBe(true);
    });
    it.each(recogniser.ignores)("ignores %s", (value) => {
      expect(recognise(recogniser, value, context)).toBe(false);
    });
  },
);

it("gives every recogniser its own id", () => {
  expect(new Set(recognisers.map((r) => r.id)).size).toBe(recognisers.length);
});
