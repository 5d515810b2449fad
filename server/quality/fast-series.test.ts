import { describe, expect, it } from "vitest";
import { createDetector } from "./detect-anomalies";
import { gaussian } from "./gaussian-for-tests";

const minute = 60_000;
const day = 24 * 60 * minute;

/** A daily rhythm with normal noise of a standard deviation of 4; `change` is added. */
function monitor(
  step: number,
  days: number,
  seed: number,
  change: (i: number) => number = () => 0,
): number[] {
  const noise = gaussian(seed);
  return Array.from(
    { length: Math.round((days * day) / step) },
    (_, i) => 100 + 30 * Math.sin((2 * Math.PI * i * step) / day) + 4 * noise() + change(i),
  );
}

function alarms(values: number[], step: number): number[] {
  const detector = createDetector();
  return values.flatMap((value, i) => (detector.next({ time: i * step, value }).anomaly ? [i] : []));
}

describe("fast series", () => {
  it("have at most one false alarm a month, of five minutes as of one", () => {
    let found = 0;
    for (const seed of [7, 21, 33]) found += alarms(monitor(5 * minute, 60, seed), 5 * minute).length;
    expect(found / 6).toBeLessThanOrEqual(1);
    expect(alarms(monitor(minute, 30, 5), minute).length).toBeLessThanOrEqual(1);
  }, 60_000);

  it("tell spikes of eight standard deviations at once and shifts of five within the day", () => {
    const at = 288 * 20 + 17;
    for (const seed of [1, 2, 3]) {
      const spike = monitor(5 * minute, 25, seed, (i) => (i === at ? 32 : 0));
      expect(alarms(spike, 5 * minute)).toContain(at);
      const shift = alarms(
        monitor(5 * minute, 22, seed, (i) => (i >= at ? 20 : 0)),
        5 * minute,
      );
      expect(shift.some((i) => i >= at && i < at + 288)).toBe(true);
    }
  });

  it("tell an event once, and what is much larger soon after it again", () => {
    const at = 288 * 20 + 17;
    const burst = (i: number) => (i >= at && i < at + 40 ? 60 + (i - at) : 0);
    const later = (i: number) => (i === at + 200 ? 4000 : 0);
    const told = (change: (i: number) => number) =>
      alarms(monitor(5 * minute, 22, 4, change), 5 * minute).filter((i) => i >= at && i < at + 280);
    expect(told(burst)).toEqual([at]);
    expect(told((i) => burst(i) + later(i))).toEqual([at, at + 200]);
  });

  it("take two hours without points for a gap where there is one each quarter of an hour", () => {
    const values = monitor(15 * minute, 10, 9);
    const detector = createDetector();
    const missing = values.flatMap((value, i) => {
      if (i >= 500 && i < 508) return [];
      const judged = detector.next({ time: i * 15 * minute, value });
      return judged.missing > 0 ? [[i, judged.kind, judged.missing / minute]] : [];
    });
    expect(missing).toEqual([[508, "gap", 120]]);
  });

  it("tell small shifts and a rhythm that stops or moves within the day where there is a point each minute", () => {
    const perDay = 1440;
    const at = perDay * 12 + 431;
    const rhythm = (i: number) => 30 * Math.sin((2 * Math.PI * i) / perDay);
    const moved = (i: number) => rhythm(i + perDay / 3) - rhythm(i);
    for (const change of [() => 12, (i: number) => -rhythm(i), moved]) {
      const values = monitor(minute, 14, 5, (i) => (i >= at ? change(i) : 0));
      const found = alarms(values, minute);
      expect(found.filter((i) => i < at).length).toBeLessThanOrEqual(1);
      expect(found.some((i) => i >= at && i < at + perDay)).toBe(true);
    }
  }, 60_000);

  it("learn how far single values lie off where the spread has heavy tails", () => {
    let found = 0;
    for (const seed of [2, 3]) {
      const noise = gaussian(seed);
      const student = () => noise() / Math.sqrt((noise() ** 2 + noise() ** 2 + noise() ** 2) / 3);
      const plain = Array.from(
        { length: 288 * 60 },
        (_, i) => 100 + 30 * Math.sin((2 * Math.PI * i) / 288) + 2.4 * student(),
      );
      found += alarms(plain, 5 * minute).length;
      const at = 288 * 40 + 9;
      const shifted = plain.map((value, i) => value + (i >= at ? 60 : 0));
      expect(alarms(shifted, 5 * minute).some((i) => i >= at && i < at + 3)).toBe(true);
    }
    // Without waiting for the next value there are four a month.
    expect(found / 4).toBeLessThanOrEqual(2);
  }, 60_000);
});
