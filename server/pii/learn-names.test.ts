import { describe, expect, it } from "vitest";
import { labelledSentences, unknownLabel } from "./learn-names";

describe("labelled sentences", () => {
  it("say of an open part that nobody knows, and of the rest what the spans say", () => {
    const text = "Ann Lee met Norbit today.";
    const spans = [{ start: 0, end: 7, entity: "PERSON", type: "PERSON" }];
    const [sentence] = [...labelledSentences({ text, spans, unknown: [{ start: 12, end: 18 }] })];
    expect([...(sentence?.gold ?? [])]).toEqual([1, 2, 0, unknownLabel, 0]);
  });
});
