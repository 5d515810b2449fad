import type { DimensionId, DimensionResult } from "@/server/quality/schema";

/** Each dimension as a question a business reader understands. */
export const dimensionWords: Record<DimensionId, { label: string; question: string }> = {
  completeness: { label: "Completeness", question: "Are the values that should be there present?" },
  uniqueness: { label: "Uniqueness", question: "Is each thing there only once?" },
  timeliness: { label: "Timeliness", question: "Is the newest data new enough?" },
  validity: { label: "Validity", question: "Do values have the right type, form and range?" },
  accuracy: { label: "Accuracy", question: "Do values agree with reality, as far as it is known?" },
  consistency: { label: "Consistency", question: "Do values agree with each other?" },
};

export type Standing = { tone: "good" | "bad" | "neutral"; word: string };

/** Where a dimension stands against its threshold, as a tone and a word. */
export function standingOf(result: Pick<DimensionResult, "measured" | "passed">): Standing {
  if (!result.measured || result.passed === null) return { tone: "neutral", word: "Not measured" };
  return result.passed ? { tone: "good", word: "Passed" } : { tone: "bad", word: "Below threshold" };
}
