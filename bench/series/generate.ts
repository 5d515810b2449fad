/** Series whose every property is known, generated from a seed: nothing of them is fitted to. */
export type Point = { time: number; value: number | null };

export const hour = 3_600_000;
export const day = 24 * hour;

export type Cadence = {
  name: string;
  /** Milliseconds between points. */
  step: number;
  points: number;
  /** Periods of the rhythm in milliseconds, the strongest first. */
  periods: number[];
  /** Whether a moment has a point at all. */
  open?: (time: number) => boolean;
  /** Steps vary at random around `step`. */
  irregular?: boolean;
};

const weekday = (time: number) => (Math.floor(time / day) + 4) % 7;

export const cadences: Cadence[] = [
  { name: "5 minutes", step: hour / 12, points: 17_280, periods: [day] },
  { name: "half-hourly", step: hour / 2, points: 5760, periods: [day, 7 * day] },
  { name: "hourly", step: hour, points: 4320, periods: [day, 7 * day] },
  { name: "office hours", step: hour, points: 2000, periods: [day], open: (t) => isOffice(t) },
  { name: "irregular", step: hour, points: 3000, periods: [day], irregular: true },
  { name: "daily", step: day, points: 730, periods: [7 * day] },
  { name: "weekdays", step: day, points: 520, periods: [7 * day], open: (t) => weekday(t) % 6 !== 0 },
  { name: "monthly", step: 30.4375 * day, points: 120, periods: [365.25 * day] },
  { name: "daily, short", step: day, points: 42, periods: [7 * day] },
];

function isOffice(time: number): boolean {
  const at = Math.floor(time / hour) % 24;
  return weekday(time) % 6 !== 0 && at >= 8 && at < 18;
}

/** How values scatter around their rhythm; `sigma` is about their standard deviation. */
export const noises = ["normal", "autocorrelated", "skewed", "counts"] as const;
export type Noise = (typeof noises)[number];

/** Uniform numbers between 0 and 1 (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export const sigma = 4;
const level = 100;
const swing = 30;

/** The rhythm of a moment, 0 in the mean. */
export function rhythm({ periods }: Cadence, time: number): number {
  return periods.reduce(
    (sum, period, i) => sum + (swing / (i + 1)) * Math.sin((2 * Math.PI * time) / period + i),
    0,
  );
}

/** A series without any fault, from Monday 2 January 2023 on. */
export function plainSeries(cadence: Cadence, noise: Noise, seed: number): Point[] {
  const random = uniform(seed * 7919 + 17);
  const points: Point[] = [];
  let drift = 0;
  let time = Date.UTC(2023, 0, 2);
  while (points.length < cadence.points) {
    if (cadence.open?.(time) ?? true) {
      const usual = level + rhythm(cadence, time);
      if (noise === "autocorrelated") drift = 0.7 * drift + normal(random) * sigma * 0.7;
      points.push({ time, value: scattered(usual, noise, drift, random) });
    }
    time += cadence.irregular ? -Math.log(1 - random()) * cadence.step + 1000 : cadence.step;
  }
  return points;
}

function scattered(usual: number, noise: Noise, drift: number, random: () => number): number {
  if (noise === "normal") return usual + sigma * normal(random);
  if (noise === "autocorrelated") return usual + drift;
  if (noise === "skewed")
    return usual * Math.exp(0.045 * normal(random)) + 0.5 * sigma * -Math.log(1 - random());
  // As a Poisson count of that mean is at this size.
  return Math.max(0, Math.round(usual + Math.sqrt(usual) * 0.5 * normal(random)));
}

export type Fault = {
  name: string;
  /** Points within which it must be found, counted from its start. */
  within: (cadence: Cadence) => number;
  apply: (points: Point[], at: number, cadence: Cadence) => Point[];
};

/** Points of the strongest rhythm. */
const cycle = (cadence: Cadence) => Math.max(4, Math.round((cadence.periods[0] ?? day) / cadence.step));
const shift =
  (by: (i: number, point: Point, cadence: Cadence) => number): Fault["apply"] =>
  (points, at, cadence) =>
    points.map((point, i) =>
      i < at || point.value === null ? point : { ...point, value: point.value + by(i - at, point, cadence) },
    );

export const faults: Fault[] = [
  { name: "spike", within: () => 1, apply: shift((i) => (i === 0 ? 10 * sigma : 0)) },
  { name: "dip", within: () => 1, apply: shift((i) => (i === 0 ? -10 * sigma : 0)) },
  { name: "level shift", within: (c) => cycle(c), apply: shift(() => 6 * sigma) },
  { name: "trend", within: (c) => 2 * cycle(c), apply: shift((i, _, c) => (i * 8 * sigma) / cycle(c)) },
  { name: "rhythm stops", within: (c) => cycle(c), apply: shift((_, { time }, c) => -rhythm(c, time)) },
  {
    name: "rhythm moves",
    within: (c) => cycle(c),
    apply: shift((_, { time }, c) => rhythm(c, time + (c.periods[0] ?? day) / 3) - rhythm(c, time)),
  },
  {
    name: "value stands still",
    within: (c) => cycle(c),
    apply: (points, at) =>
      points.map((point, i) => (i < at ? point : { ...point, value: points[at]?.value ?? null })),
  },
  {
    name: "missing points",
    within: () => 1,
    apply: (points, at, cadence) => points.filter((_, i) => i < at || i >= at + missed(cadence)),
  },
  {
    name: "missing value",
    within: () => 1,
    apply: (points, at) => points.map((point, i) => (i === at ? { ...point, value: null } : point)),
  },
];

/** A day or a month; three hours of an hourly series; two hours of a faster one; fifteen points at random times. */
function missed({ step, irregular }: Cadence): number {
  if (irregular) return 15;
  return step >= day ? 1 : step >= hour ? 3 : Math.round((2 * hour) / step);
}
