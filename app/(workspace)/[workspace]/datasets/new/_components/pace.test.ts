import { expect, it } from "vitest";
import { speedOf, timeLeftOf, withSample } from "./pace";

it("measures the speed over the last moments", () => {
  const samples = [
    { at: 1000, sent: 0 },
    { at: 3000, sent: 4000 },
  ];
  expect(speedOf(samples)).toBe(2000);
  expect(timeLeftOf(samples, 10_000)).toBe(3000);
});

it("says nothing before there is something to measure, or when nothing moves", () => {
  expect(speedOf([{ at: 0, sent: 10 }])).toBeNull();
  const stuck = [
    { at: 0, sent: 10 },
    { at: 4000, sent: 10 },
  ];
  expect(timeLeftOf(stuck, 20)).toBeNull();
});

it("forgets what was long ago", () => {
  const samples = withSample([{ at: 0, sent: 0 }], { at: 60_000, sent: 5 });
  expect(samples).toEqual([{ at: 60_000, sent: 5 }]);
});
