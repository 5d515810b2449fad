import { expect, it } from "vitest";
import { gapWords, rhythmWords } from "./gap-words";

it.each([
  [{ unit: "day", size: 1 }, "every day"],
  [{ unit: "day", size: 7 }, "every week"],
  [{ unit: "second", size: 900 }, "every 15 minutes"],
  [{ unit: "second", size: 5400 }, "every 90 minutes"],
  [{ unit: "month", size: 1 }, "every month"],
  [{ unit: "month", size: 3 }, "every quarter"],
  [{ unit: "month", size: 24 }, "every 2 years"],
] as const)("%j is %s", (step, words) => {
  expect(rhythmWords(step)).toBe(words);
});

it.each([
  [{ gaps: 0, missing: 0 }, "no gaps"],
  [{ gaps: 1, missing: 1 }, "1 gap, 1 moment missing"],
  [{ gaps: 2, missing: 4 }, "2 gaps, 4 moments missing"],
])("%j is %s", (gaps, words) => {
  expect(gapWords(gaps)).toBe(words);
});
