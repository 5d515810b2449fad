import { expect, it } from "vitest";
import { actionWords, columnWords, detailWords } from "./audit-words";

it("names actions in words", () => {
  expect(actionWords("members.role_changed")).toBe("Members: role changed");
});

it("tells details in one line", () => {
  expect(detailWords({ from: "viewer", to: "admin", revokedKeys: ["a", "b", "c", "d"], note: null })).toBe(
    "from: viewer · to: admin · revoked keys: 4 entries",
  );
});

it("names few columns and counts many", () => {
  expect(columnWords([])).toBe("");
  expect(columnWords(["a", "b"])).toBe("columns: a, b");
  expect(columnWords(["a", "b", "c", "d"])).toBe("4 columns");
});
