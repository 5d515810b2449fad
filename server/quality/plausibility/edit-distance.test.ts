import { expect, it } from "vitest";
import { editDistance } from "./edit-distance";

/** The recurrence as it is defined, without shortcuts. */
function defined(a: string, b: string): number {
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return Math.max(i, j);
    const replaced = distance(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const best = Math.min(replaced, distance(i - 1, j) + 1, distance(i, j - 1) + 1);
    const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return crossed ? Math.min(best, distance(i - 2, j - 2) + 1) : best;
  };
  return distance(a.length, b.length);
}

it("keeps to its definition up to the limit, for every pair of short words", () => {
  const words = [""];
  for (const word of words) if (word.length < 4) words.push(`${word}a`, `${word}b`, `${word}c`);
  const wrong: string[] = [];
  for (const a of words)
    for (const b of words.filter((_, i) => (i + a.length) % 3 === 0)) {
      const distance = defined(a, b);
      for (const limit of [0, 1, 2, 4])
        if (editDistance(a, b, limit) !== Math.min(distance, limit + 1)) wrong.push(`${a} ${b} ${limit}`);
    }
  expect(wrong).toEqual([]);
});
