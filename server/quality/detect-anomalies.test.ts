import { describe, expect, it } from "vitest";
import { createDetector } from "./detect-anomalies";

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

  it("takes missing values and long gaps for anomalies", () => {
    const flat = Array.from({ length: 60 }, (_, i) => 10 + wobble(i));
    expect(alarms([...flat.slice(0, 40), null, ...flat.slice(41)])).toContain(40);
    const times = flat.map((_, i) => i * hour + (i >= 50 ? 40 * hour : 0));
    expect(alarms(flat, hour, times)).toContain(50);
  });

  it("judges from the fourteenth point on", () => {
    const values = [...Array.from({ length: 14 }, (_, i) => 10 + wobble(i)), 500];
    expect(alarms(values, 24 * hour)).toEqual([14]);
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
