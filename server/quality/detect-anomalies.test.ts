import { describe, expect, it } from "vitest";
import { createDetector } from "./detect-anomalies";
import { gaussian } from "./gaussian-for-tests";

const hour = 3_600_000;
/** A repeatable wobble between -1 and 1. */
const wobble = (i: number) => Math.sin(i * 12.9898) * Math.cos(i * 78.233);

function alarms(values: (number | null)[], step = hour, times?: number[]) {
  const detector = createDetector();
  return values.flatMap((value, i) =>
    detector.next({ time: times?.[i] ?? i * step, value }).anomaly ? [i] : [],
  );
}

describe("createDetector", () => {
  it("is quiet on a daily rhythm with noise", () => {
    const values = Array.from(
      { length: 24 * 60 },
      (_, i) => 100 + 40 * Math.sin((i / 24) * 2 * Math.PI) + 3 * wobble(i),
    );
    expect(alarms(values).length).toBeLessThanOrEqual(2);
  });

  it("finds a spike at once and reports it once", () => {
    const values = Array.from(
      { length: 400 },
      (_, i) => 50 + 2 * wobble(i) + (i === 300 || i === 301 ? 60 : 0),
    );
    expect(alarms(values)).toEqual([300]);
  });

  it("finds a level shift", () => {
    const values = Array.from({ length: 400 }, (_, i) => 50 + 2 * wobble(i) + (i >= 250 ? 25 : 0));
    const found = alarms(values);
    expect(found[0]).toBeGreaterThanOrEqual(250);
    expect(found[0]).toBeLessThanOrEqual(256);
  });

  it("finds a quiet noon where every noon was busy", () => {
    const busy = (i: number) => (i % 24 >= 10 && i % 24 <= 14 ? 200 : 20) + 4 * wobble(i);
    const values = Array.from({ length: 24 * 30 }, (_, i) =>
      i >= 24 * 28 && i < 24 * 29 ? 20 + 4 * wobble(i) : busy(i),
    );
    const found = alarms(values);
    expect(found.some((i) => i >= 24 * 28 + 10 && i <= 24 * 28 + 15)).toBe(true);
  });

  it("reports missing days, but no weekends that never have points", () => {
    const noise = gaussian(5);
    const days = (kept: (day: number) => boolean) => Array.from({ length: 140 }, (_, i) => i).filter(kept);
    const judged = (kept: number[]) => {
      const detector = createDetector();
      return kept.flatMap((i) => {
        const { missing } = detector.next({ time: i * 24 * hour, value: 50 + noise() });
        return missing > 0 ? [[i, missing / (24 * hour)]] : [];
      });
    };
    expect(judged(days((i) => i % 7 < 5))).toEqual([]);
    expect(judged(days((i) => i % 7 < 5 && i !== 100))).toEqual([[101, 1]]);
    expect(judged(days((i) => i !== 60 && i !== 61 && i !== 120))).toEqual([
      [62, 2],
      [121, 1],
    ]);
  });

  it("finds a spike, a shift and a rhythm that moves in short daily and in monthly series", () => {
    const noise = gaussian(11);
    const week = (i: number) => [0, 2, 5, 9, 12, -20, -25][i % 7] ?? 0;
    const daily = Array.from({ length: 60 }, (_, i) => 100 + week(i) + noise());
    expect(alarms(daily, 24 * hour)).toEqual([]);
    const changed = (from: number, to: number, by: (i: number) => number) =>
      alarms(
        daily.map((v, i) => (i >= from && i < to ? v + by(i) : v)),
        24 * hour,
      );
    expect(changed(35, 36, () => 15)).toEqual([35]);
    expect(changed(40, 60, () => -12)[0]).toBeLessThanOrEqual(42);
    expect(changed(42, 60, (i) => week(i + 3) - week(i))[0]).toBeLessThanOrEqual(44);
    const month = (i: number) => 200 + 80 * Math.cos((i / 12) * 2 * Math.PI) + 3 * noise();
    const monthly = Array.from({ length: 84 }, (_, i) => month(i) - (i === 70 ? 40 : 0));
    const times = monthly.map((_, i) => Date.UTC(2017, i, 1));
    expect(alarms(monthly, 0, times)).toEqual([70]);
  });

  it("expects nothing below zero of amounts, and what was there of others", () => {
    const lowest = (values: number[]) => {
      const detector = createDetector();
      const ranges = values.map((value, i) => detector.next({ time: i * hour, value }).expected);
      return Math.min(...ranges.flatMap((range) => (range ? [range[0]] : [])));
    };
    const amounts = Array.from({ length: 200 }, (_, i) => Math.round(2 + 2 * wobble(i)));
    expect(lowest(amounts)).toBe(0);
    expect(lowest([-1, ...amounts])).toBeLessThan(0);
  });

  it("takes missing values and long gaps for anomalies", () => {
    const flat = Array.from({ length: 60 }, (_, i) => 10 + wobble(i));
    expect(alarms([...flat.slice(0, 40), null, ...flat.slice(41)])).toContain(40);
    const times = flat.map((_, i) => i * hour + (i >= 50 ? 40 * hour : 0));
    expect(alarms(flat, hour, times)).toContain(50);
  });

  it("judges from the fourteenth point on", () => {
    const values = [...Array.from({ length: 14 }, (_, i) => 10 + wobble(i)), 500];
    expect(alarms(values, 24 * hour)).toEqual([14]);
    const fourteen = [10, 11, 10, 12, 11, 10, 11, 12, 10, 11, 11, 10, 12, 95];
    expect(alarms(fourteen, 24 * hour)).toEqual([13]);
  });

  it("gives about one false alarm a month on a busy seasonal monitor", () => {
    const perDay = 288;
    const noise = gaussian(7);
    const values = Array.from(
      { length: perDay * 60 },
      (_, i) => 100 + 40 * Math.sin((i / perDay) * 2 * Math.PI) + 3 * noise(),
    );
    expect(alarms(values, hour / 12).length).toBeLessThanOrEqual(3);
  });

  it("finds a rhythm that stops and a trend that begins", () => {
    const noise = gaussian(3);
    const day = (i: number) => 100 + 30 * Math.sin((i / 24) * 2 * Math.PI) + 2 * noise();
    const stopped = Array.from({ length: 24 * 40 }, (_, i) => (i < 24 * 35 ? day(i) : 100 + 2 * noise()));
    expect(alarms(stopped).some((i) => i >= 24 * 35 && i < 24 * 37)).toBe(true);
    const rising = Array.from({ length: 24 * 40 }, (_, i) => day(i) + Math.max(0, i - 24 * 35) * 2);
    expect(alarms(rising).some((i) => i >= 24 * 35 && i < 24 * 38)).toBe(true);
  });

  it("takes a burst that came often for ordinary and a new shape for an anomaly", () => {
    const values = Array.from({ length: 2000 }, (_, i) => 10 + wobble(i) + (i % 97 < 3 ? 50 : 0));
    for (let i = 1800; i < 1830; i++) values[i] = 60 + wobble(i);
    const found = alarms(values);
    expect(found.filter((i) => i > 300 && i < 1800).length).toBeLessThanOrEqual(1);
    expect(found.some((i) => i >= 1800 && i < 1812)).toBe(true);
  });

  it("does not take values that are often missing for anomalies for ever", () => {
    const values = Array.from({ length: 2000 }, (_, i) => (i % 20 === 19 ? null : 10 + wobble(i)));
    expect(alarms(values).length).toBeLessThanOrEqual(2);
  });

  it("answers with numbers whatever comes", () => {
    const odd = [0, 1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY, 5e-324, -0];
    const values = Array.from({ length: 300 }, (_, i) => (i % 7 === 0 ? (odd[(i / 7) % 7] ?? 0) : i));
    const detector = createDetector();
    for (const [i, value] of values.entries()) {
      const { score } = detector.next({ time: (i - (i % 11 === 0 ? 3 : 0)) * hour, value });
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("never changes an earlier judgement by a later point", () => {
    const values = Array.from({ length: 200 }, (_, i) => wobble(i) + (i % 50 === 49 ? 9 : 0));
    const detector = createDetector();
    const longer = values.map((value, i) => detector.next({ time: i * hour, value }));
    const other = createDetector();
    const shorter = values.slice(0, 120).map((value, i) => other.next({ time: i * hour, value }));
    expect(longer.slice(0, 120)).toEqual(shorter);
  });
});
