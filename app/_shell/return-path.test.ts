import { expect, it } from "vitest";
import { safeReturnPath } from "./return-path";

it("keeps paths of this application", () => {
  expect(safeReturnPath("/acme/datasets?sort=name#top")).toBe("/acme/datasets?sort=name#top");
});

it.each(["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", undefined])(
  "does not follow %s",
  (wanted) => {
    expect(safeReturnPath(wanted)).toBe("/");
  },
);
