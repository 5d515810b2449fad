import { expect, it } from "vitest";
import { histogramBars } from "./histogram-bars";

it("scales to the highest bin and keeps small ones visible", () => {
  const bars = histogramBars([{ count: 1000 }, { count: 1 }, { count: 0 }], 30, 20);
  expect(bars.map((bar) => bar.height)).toEqual([20, 1, 0]);
  expect(bars.map((bar) => bar.x)).toEqual([0, 10, 20]);
});

it("draws nothing where there is nothing", () => {
  expect(histogramBars([], 30, 20)).toEqual([]);
  expect(histogramBars([{ count: 0 }], 30, 20)).toEqual([]);
});
