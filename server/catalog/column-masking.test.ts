import { expect, it } from "vitest";
import type { PiiVerdict } from "@/server/pii/schema";
import { defaultMaskingPolicy } from "@/server/transform/plan-masking";
import { decideMasking } from "./column-masking";
import type { ColumnRow } from "./store/column-rows";

const inText: PiiVerdict = {
  entity: "PERSON",
  class: "direct",
  confidence: 0.7,
  matched: 3,
  country: null,
  scheme: null,
  form: "text",
  evidence: [],
};
const column = (given: Partial<ColumnRow>): ColumnRow => ({
  name: "c",
  position: 0,
  type: "text",
  semanticType: null,
  description: "",
  pii: null,
  piiDecision: null,
  piiEntity: null,
  masking: null,
  tags: [],
  ...given,
});
const masked = (verdict: PiiVerdict | null, given: Partial<ColumnRow>) =>
  decideMasking(new Map([["c", verdict]]), [column(given)], defaultMaskingPolicy, []).get("c");

it("masks the whole value of a column somebody named, where only some texts had shown somebody", () => {
  expect(masked(inText, {})).toMatchObject({ strategy: "pseudonym", form: "text" });
  expect(masked(inText, { piiEntity: "USERNAME" })).toMatchObject({ strategy: "pseudonym", form: "value" });
});

it("follows the class of the kind somebody named", () => {
  expect(masked(null, { piiEntity: "HEALTH" })?.strategy).toBe("redact");
  expect(masked(null, { piiEntity: "DATE_OF_BIRTH" })?.strategy).toBe("generalise");
  expect(masked(null, { piiEntity: "EMAIL" })?.strategy).toBe("pseudonym");
});

it("keeps what somebody rejected and follows what somebody chose", () => {
  expect(masked(inText, { piiDecision: "rejected" })?.strategy).toBe("keep");
  expect(masked(null, { masking: "drop" })?.strategy).toBe("drop");
  expect(masked(null, { piiDecision: "confirmed", pii: inText })?.strategy).toBe("pseudonym");
});
