import { describe, expect, it } from "vitest";
import { createDetector, type Judgement } from "./detect-anomalies";

const day = 86_400_000;

/** Repeatable numbers between 0 and 1. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

function judge(values: (number | null)[], times = values.map((_, i) => i * day)): Judgement[] {
  const detector = createDetector();
  return values.map((value, i) => detector.next({ time: times[i] ?? 0, value }));
}

const alarms = (values: (number | null)[], times?: number[]) =>
  judge(values, times).flatMap(({ anomaly }, i) => (anomaly ? [i] : []));

/** Rows of each load: about 10,000. */
function loads(count: number, seed: number, scatter = 300): number[] {
  const random = uniform(seed);
  return Array.from({ length: count }, () => Math.round(10_000 + scatter * normal(random)));
}

describe("short series", () => {
  it.each([14, 20, 30])("finds an empty, a doubled and a halved load after %i ordinary ones", (count) => {
    for (let seed = 1; seed <= 20; seed++) {
      const usual = loads(count, seed);
      expect(alarms(usual)).toEqual([]);
      for (const next of [0, 20_000, 5000]) expect(alarms([...usual, next])).toEqual([count]);
    }
  });

  it("finds a value far outside the first seven, and leaves weekends, growth and scatter alone", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const usual = loads(14, seed);
      for (let at = 7; at < 14; at++)
        for (const next of [0, 20_000])
          expect(alarms(usual.with(at, next)).filter((i) => i <= at)).toEqual([at]);
      expect(alarms(loads(14, seed, 3000))).toEqual([]);
      const weekly = usual.map((rows, i) => ((i + seed) % 7 > 4 ? Math.round(rows / 10) : rows));
      expect(alarms(weekly)).toEqual([]);
      expect(alarms(usual.map((rows, i) => Math.round(rows * 1.5 ** i)))).toEqual([]);
    }
  });

  it("finds the first empty load where loads vary much, or by weekday", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const wild = loads(14, seed, 2000);
      expect(alarms([...wild, 0])).toEqual([14]);
      const weekly = loads(15, seed).map((rows, i) => (i % 7 > 4 ? Math.round(rows / 3) : rows));
      expect(alarms([...weekly, 0])).toEqual([15]);
    }
  });

  it("finds loads that shrink by a hundredth each time, and says since when", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const usual = loads(20, seed, 150);
      const falling = Array.from({ length: 25 }, (_, i) => 9900 - 100 * i);
      const judged = judge([...usual, ...falling]);
      const found = judged.findIndex(({ anomaly }) => anomaly);
      expect(found).toBeGreaterThan(20);
      expect(found).toBeLessThan(36);
      expect(judged[found]?.kind).toBe("trend");
      expect(judged[found]?.since).toBeLessThan(found * day);
    }
  });

  it("finds what leaves a trend, not the trend", () => {
    const random = uniform(3);
    const growing = Array.from({ length: 24 }, (_, i) => 1000 + 120 * i + Math.round(20 * normal(random)));
    expect(alarms(growing)).toEqual([]);
    expect(alarms([...growing, 0])).toEqual([24]);
    expect(alarms([...growing, 8000])).toEqual([24]);
  });

  it("takes rates of nulls that rise for anomalies and those that scatter for none", () => {
    const random = uniform(8);
    const rates = Array.from({ length: 25 }, () => Math.max(0, 0.02 + 0.004 * normal(random)));
    expect(alarms(rates)).toEqual([]);
    expect(alarms([...rates, 0.3])).toEqual([25]);
    expect(alarms([...Array.from({ length: 20 }, () => 0), 0.1])).toEqual([20]);
  });

  it("takes a value that comes now and then for a state of the series", () => {
    const flags = Array.from({ length: 60 }, (_, i) => (i % 7 === 3 || i % 11 === 5 ? 1 : 0));
    expect(alarms(flags)).toEqual([]);
    expect(alarms(Array.from({ length: 40 }, () => 500))).toEqual([]);
  });

  it("judges nothing from the same reading given twice", () => {
    const usual = [...loads(30, 4), 20_000];
    const twice = usual.flatMap((value) => [value, value]);
    const times = usual.flatMap((_, i) => [i * day, i * day]);
    expect(alarms(twice, times)).toEqual([60]);
  });

  it("alarms in few of many short series without a fault", () => {
    let found = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const random = uniform(seed * 77);
      const walk: number[] = [];
      for (let i = 0; i < 30; i++) walk.push((walk.at(-1) ?? 100) + 5 * normal(random));
      const skewed = Array.from({ length: 30 }, () => 100 * Math.exp(0.3 * normal(random)));
      found += alarms(loads(30, seed)).length + alarms(walk).length + alarms(skewed).length;
    }
    expect(found / 300).toBeLessThanOrEqual(0.1);
  });
});
