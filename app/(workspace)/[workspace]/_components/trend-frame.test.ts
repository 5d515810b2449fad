import { expect, it } from "vitest";
import { trendFrame } from "./trend-frame";

const now = new Date("2026-11-30T12:00:00Z");

it("joins days that follow each other and leaves out days without runs", () => {
  const frame = trendFrame(
    [
      { day: "2026-11-01", quality: 0.8, runs: 1 },
      { day: "2026-11-02", quality: 1, runs: 2 },
      { day: "2026-11-30", quality: 0.9, runs: 1 },
    ],
    now,
    290,
    100,
  );
  expect(frame.low).toBe(0.7);
  expect(frame.points.map(({ x }) => x)).toEqual([0, 10, 290]);
  expect(frame.path).toBe("M0 66.7L10 0M290 33.3");
});

it("has an axis below perfect scores, too", () => {
  expect(trendFrame([{ day: "2026-11-30", quality: 1, runs: 1 }], now, 290, 100).low).toBe(0.9);
});

it("ignores days outside the frame", () => {
  expect(trendFrame([{ day: "2026-10-31", quality: 1, runs: 1 }], now, 290, 100).points).toEqual([]);
});
