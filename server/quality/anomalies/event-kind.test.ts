import { describe, expect, it } from "vitest";
import { createDetector } from "../detect-anomalies";

const hour = 3_600_000;
/** A repeatable wobble between -1 and 1. */
const wobble = (i: number) => Math.sin(i * 12.9898) * Math.cos(i * 78.233);

/** What is said of a series, by the places where it is said: a kind, and the place it counts from. */
function told(values: (number | null)[], times = values.map((_, i) => i * hour)) {
  const detector = createDetector();
  return values.flatMap((value, i) => {
    const { kind, since, anomaly } = detector.next({ time: times[i] ?? 0, value });
    return kind ? [{ at: i, kind, since: (since ?? 0) / hour, anomaly }] : [];
  });
}

const usual = (i: number) => 50 + 2 * wobble(i);
const series = (count: number, value: (i: number) => number | null) =>
  Array.from({ length: count }, (_, i) => value(i));

describe("the kind of an anomaly", () => {
  it("is a spike where one value is far off", () => {
    expect(told(series(330, (i) => usual(i) + (i === 300 ? 60 : 0)))).toEqual([
      { at: 300, kind: "spike", since: 300, anomaly: true },
    ]);
  });

  it("is a spike that turns out to be a shift, counted from its start", () => {
    const [first, second, ...more] = told(series(330, (i) => usual(i) + (i >= 300 ? 60 : 0)));
    expect(first).toEqual({ at: 300, kind: "spike", since: 300, anomaly: true });
    expect(second?.kind).toBe("shift");
    expect(second?.at).toBeLessThanOrEqual(305);
    // The point before lay to the same side already.
    expect(second?.since).toBeGreaterThanOrEqual(299);
    expect(more).toEqual([]);
  });

  it("is a gap since the last usual point, or a value that is missing", () => {
    const values = series(60, usual);
    const times = values.map((_, i) => (i + (i >= 50 ? 40 : 0)) * hour);
    expect(told(values, times)).toEqual([{ at: 50, kind: "gap", since: 50, anomaly: true }]);
    expect(told(series(60, (i) => (i === 40 ? null : usual(i))))).toEqual([
      { at: 40, kind: "missing", since: 40, anomaly: true },
    ]);
  });

  it("is a rhythm that swings farther, or less far, and no shift", () => {
    const swing = (i: number) => Math.sin((i / 24) * 2 * Math.PI);
    for (const by of [2.2, 0.1]) {
      const change = (i: number) => (i >= 24 * 30 ? 40 * by : 40) * swing(i);
      const found = told(series(24 * 32, (i) => 100 + change(i) + 2 * wobble(i)));
      expect(found.map(({ kind }) => kind)).toContain("amplitude");
      expect(found.map(({ kind }) => kind)).not.toContain("shift");
      expect(found.length).toBeLessThanOrEqual(2);
    }
  });

  it("is a value that stands still", () => {
    const day = (i: number) => 100 + 40 * Math.sin((i / 24) * 2 * Math.PI) + 3 * wobble(i);
    const found = told(series(24 * 31, (i) => day(Math.min(i, 24 * 30))));
    expect(found.map(({ kind }) => kind)).toContain("stuck");
    expect(found.find(({ kind }) => kind === "stuck")?.since).toBe(24 * 30);
  });
});
