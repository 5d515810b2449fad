import { day, hour, normal, type Point, uniform } from "./generate";

/**
 * Series as machines, roads, shops and crowds make them, with faults in known places. Those in
 * `blind-monitors.ts` are for confirmation only.
 */
export type Monitor = {
  name: string;
  /** Milliseconds between points. */
  step: number;
  points: number;
  /** Steps vary between once and three times `step`. */
  irregular?: boolean;
  usual: (random: () => number) => (time: number, i: number) => number;
  faults: Fault[];
};

/** What a fault makes of a value, `k` points after its start; it lasts `lasts` points. */
export type Fault = { lasts: number; makes: (value: number, k: number) => number };

export type Labelled = { points: Point[]; windows: [number, number][] };

const weekday = (time: number) => (Math.floor(time / day) + 4) % 7;
export const isWeekend = (time: number) => weekday(time) % 6 === 0;
export const hourOf = (time: number) => (time % day) / hour;
/** A bump of the day, 1 at its middle. */
export const bump = (time: number, middle: number, width: number) =>
  Math.exp(-0.5 * ((hourOf(time) - middle) / width) ** 2);
export const waking = (time: number) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (hourOf(time) - 4)) / 24);
export const quantised = (value: number, unit: number) => Math.round(value / unit) * unit;
export const pareto = (random: () => number, index: number) => (1 - random()) ** (-1 / index);

export function remembering(random: () => number, memory: number): () => number {
  let state = 0;
  return () => {
    state = memory * state + Math.sqrt(1 - memory ** 2) * normal(random);
    return state;
  };
}

/** Gamma-like scatter of a count around its mean: `shape` small means bursty. */
export function count(mean: number, shape: number, random: () => number): number {
  const scattered = mean * Math.exp(normal(random) / Math.sqrt(shape) - 0.5 / shape);
  return Math.max(0, Math.round(scattered + Math.sqrt(Math.max(scattered, 0)) * normal(random)));
}

/** Bursts that begin at random with `rate` a point, of Pareto size, and fade by `keep`. */
export function bursts(random: () => number, rate: number, index: number, keep: number): () => number {
  let left = 0;
  return () => {
    left *= keep;
    if (random() < rate) left += pareto(random, index);
    return left;
  };
}

export const lasting = (lasts: number, makes: Fault["makes"]): Fault => ({ lasts, makes });
export const plus = (by: number, lasts = 1) => lasting(lasts, (value) => value + by);
export const times = (by: number, lasts = 1) => lasting(lasts, (value) => value * by);
export const fading = (by: number, keep: number) => lasting(60, (value, k) => value * (1 + by * keep ** k));
export const capped = (faults: Fault[], most: number) =>
  faults.map((fault) =>
    lasting(fault.lasts, (value, k) => Math.max(0, Math.min(most, fault.makes(value, k)))),
  );

export const minutes5 = hour / 12;
export const monitors: Monitor[] = [
  {
    name: "processor with batch jobs",
    step: minutes5,
    points: 4032,
    usual: (random) => {
      const noise = remembering(random, 0.6);
      return (time) => {
        const job = time % (6 * hour) < 2 * minutes5 ? 30 + 5 * normal(random) : 0;
        return quantised(Math.max(0, Math.min(100, 8 * Math.exp(0.25 * noise()) + job)), 0.002);
      };
    },
    faults: capped([plus(45, 30), plus(12, 400), plus(85), times(0.1, 100)], 100),
  },
  {
    name: "network, bursts with heavy tails",
    step: minutes5,
    points: 4032,
    usual: (random) => {
      const burst = bursts(random, 0.02, 1.6, 0.5);
      return (time) =>
        Math.round(4e4 * (1 + 0.5 * waking(time)) * Math.exp(0.2 * normal(random)) * (1 + burst()));
    },
    faults: [times(60), times(5, 40), plus(2e6, 6), times(0.02, 30)],
  },
  {
    name: "disk, mostly zero",
    step: minutes5,
    points: 4032,
    usual: (random) => {
      const burst = bursts(random, 0.03, 2, 0.3);
      return () => {
        const size = burst();
        return size < 0.2 ? 0 : Math.round(5e5 * size * Math.exp(0.3 * normal(random)));
      };
    },
    faults: [plus(5e6, 20), plus(8e7), plus(7e5, 300)],
  },
  {
    name: "requests to a service",
    step: minutes5,
    points: 8064,
    usual: (random) => (time) => count((20 + 180 * waking(time)) * (isWeekend(time) ? 0.6 : 1), 60, random),
    faults: [times(4, 3), times(0, 12), times(1.8, 500), times(0.4, 100)],
  },
  {
    name: "advertisement prices",
    step: hour,
    points: 1624,
    usual: (random) => {
      const level = remembering(random, 0.97);
      return (time) =>
        (0.08 + 0.03 * waking(time)) *
        Math.exp(0.2 * level() + 0.25 * normal(random)) *
        (random() < 0.01 ? 1 + pareto(random, 2) : 1);
    },
    faults: [times(9), times(2.5, 60), times(0.25, 24), times(5, 4)],
  },
  {
    name: "speed on a road",
    step: minutes5,
    points: 2500,
    irregular: true,
    usual: (random) => {
      const noise = remembering(random, 0.5);
      return (time) => {
        const rush = isWeekend(time) ? 0 : 25 * bump(time, 8, 0.8) + 30 * bump(time, 17, 1.2);
        return Math.round(Math.max(5, 68 - rush * (0.6 + 0.5 * random()) + 3 * noise()));
      };
    },
    faults: capped([plus(-45, 10), plus(-22, 60), plus(40, 3)], 110),
  },
  {
    name: "temperature of a machine",
    step: minutes5,
    points: 9000,
    usual: (random) => {
      const slow = remembering(random, 0.998);
      const quick = remembering(random, 0.8);
      return () => 85 + 5 * slow() + 0.8 * quick();
    },
    faults: [lasting(200, (value, k) => value - 0.15 * k), plus(-40, 30), plus(12, 10)],
  },
  {
    name: "mentions of a name",
    step: minutes5,
    points: 12000,
    usual: (random) => {
      const burst = bursts(random, 0.004, 2, 0.85);
      return (time) => count((3 + 25 * waking(time)) * (1 + burst()), 12, random);
    },
    faults: [fading(25, 0.93), fading(12, 0.97), times(0, 40), plus(900, 2)],
  },
  {
    name: "sales by the day",
    step: day,
    points: 500,
    usual: (random) => (time, i) => {
      const week = [0.5, 1, 0.9, 1, 1.1, 1.5, 1.8][weekday(time)] ?? 1;
      const holiday = random() < 0.015 ? 0.6 : 1;
      return Math.round(2000 * week * holiday * (1 + i / 1500) * Math.exp(0.09 * normal(random)));
    },
    faults: [times(0), times(2.6), times(0.55, 30), times(1.6, 40)],
  },
];

/** A series with `count` faults and a window around each, a tenth of the series wide in all, as benchmarks label them. */
export function monitored(monitor: Monitor, seed: number, count: number): Labelled {
  const random = uniform(seed * 104_729 + 71);
  const value = monitor.usual(random);
  const points: Point[] = [];
  let time = Date.UTC(2024, 1, 5) + Math.floor(random() * 7 * 24) * hour;
  for (let i = 0; i < monitor.points; i++) {
    points.push({ time, value: value(time, i) });
    const steps = monitor.irregular ? 1 + Math.floor(3 * random()) : 1;
    time += steps * monitor.step;
  }
  const windows: [number, number][] = [];
  for (let n = 0; n < count; n++) {
    const fault = monitor.faults[Math.floor(random() * monitor.faults.length)];
    const at = Math.floor(monitor.points * (0.25 + (0.7 * (n + 0.2 + 0.6 * random())) / count));
    if (fault === undefined) continue;
    for (let k = 0; k < fault.lasts && at + k < points.length; k++) {
      const point = points[at + k];
      if (point && point.value !== null) point.value = fault.makes(point.value, k);
    }
    const half = Math.floor((0.05 * monitor.points) / count);
    windows.push([at - half, Math.min(points.length - 1, at + half)]);
  }
  return { points, windows };
}
