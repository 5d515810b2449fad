import { expect, it } from "vitest";
import type { AttentionItem } from "@/server/catalog/schema";
import { attentionWords } from "./attention-words";

const item = (given: Partial<AttentionItem>): AttentionItem => ({
  kind: "quarantine",
  datasetId: "d1",
  datasetName: "Customers",
  runId: null,
  count: 1,
  at: null,
  ...given,
});
const sentence = (given: Partial<AttentionItem>) => {
  const { before, after } = attentionWords(item(given));
  return `${before}Customers${after}`;
};

it("says what is the matter in one sentence, in the right number", () => {
  expect(sentence({ kind: "quarantine", count: 1 })).toBe("1 row of Customers waits in quarantine.");
  expect(sentence({ kind: "quarantine", count: 1200 })).toBe(
    "1\u202f200 rows of Customers wait in quarantine.",
  );
  expect(sentence({ kind: "quality_low", count: 2 })).toBe(
    "2 dimensions of Customers are below the threshold.",
  );
  expect(sentence({ kind: "run_blocked" })).toBe(
    "The gate kept the latest run of Customers from being published.",
  );
});

it("leads to the run that ended badly, and otherwise to the part of the data set", () => {
  expect(attentionWords(item({ kind: "run_failed", runId: "r1" })).path).toBe("runs/r1");
  expect(attentionWords(item({ kind: "quality_low" })).path).toBe("datasets/d1/quality");
});
