import { expect, it } from "vitest";
import { charactersOf } from "./characters";

it("counts digits and the longest runs of letters and digits, with and without connecting marks", () => {
  expect(charactersOf("a1_b2-c3d4 x5é6, 789")).toEqual({ digits: 9, longestWord: 4, longestKey: 10 });
  expect(charactersOf("né 𝐀1")).toEqual({ digits: 1, longestWord: 1, longestKey: 1 });
  expect(charactersOf("")).toEqual({ digits: 0, longestWord: 0, longestKey: 0 });
});
