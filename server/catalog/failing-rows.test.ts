import { expect, it } from "vitest";
import { openColumns } from "./failing-rows";

const written = (name: string, masking: "redact" | "keep" | null = null, pii: string | null = null) => ({
  name,
  type: "text",
  masking,
  pii,
});
const known = (name: string, given: Partial<Parameters<typeof openColumns>[1][number]> = {}) => ({
  name,
  pii: null,
  piiDecision: null,
  piiEntity: null,
  masking: null,
  ...given,
});

it("opens columns that are known and hold nothing personal", () => {
  const isOpen = openColumns([written("id"), written("city", "keep")], [known("id"), known("city")]);
  expect(["id", "city", "id, city"].filter(isOpen)).toEqual(["id", "city", "id, city"]);
});

it("closes what was personal when it was written, what somebody called so since, and what nothing is known of", () => {
  const isOpen = openColumns(
    [written("id"), written("email", "redact", "EMAIL"), written("alias"), written("late", null, "PHONE")],
    [known("id"), known("email"), known("alias", { piiEntity: "USERNAME" })],
  );
  expect(["email", "alias", "late", "unheard of", "id, email", "a, b"].filter(isOpen)).toEqual([]);
});

it("opens again what somebody rejected", () => {
  const isOpen = openColumns([written("ref", "keep", "PHONE")], [known("ref", { piiDecision: "rejected" })]);
  expect(isOpen("ref")).toBe(true);
});
