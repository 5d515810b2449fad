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
  { name: "1 minute", step: hour / 60, points: 50_400, periods: [day] },
  { name: "5 minutes", step: hour / 12, points: 17_280, periods: [day] },
  { name: "15 minutes", step: hour / 4, points: 8640, periods: [day, 7 * day] },
  { name: "half-hourly", step: hour / 2, points: 5760, periods: [day, 7 * day] },
  { name: "hourly", step: hour, points: 4320, periods: [day, 7 * day] },
  { name: "office hours", step: hour, points: 2000, periods: [day], open: (t) => isOffice(t) },
  { name: "irregular", step: hour, points: 3000, periods: [day], irregular: true },
  { name: "daily", step: day, points: 730, periods: [7 * day] },
  { name: "weekdays", step: day, points: 520, periods: [7 * day], open: (t) => weekday(t) % 6 !== 0 },
  { name: "weekly", step: 7 * day, points: 208, periods: [365.25 * day] },
  { name: "monthly", step: 30.4375 * day, points: 120, periods: [365.25 * day] },
  { name: "daily, short", step: day, points: 42, periods: [7 * day] },
];

function isOffice(time: number): boolean {
  const at = Math.floor(time / hour) % 24;
  return weekday(time) % 6 !== 0 && at >= 8 && at < 18;
}

/** How values scatter around their rhythm; `sigma` is about their standard deviation, save where counts are rare. */
export const noises = [
  "normal",
  "autocorrelated",
  "skewed",
  "counts",
  "weakly autocorrelated",
  "strongly autocorrelated",
  "heavy tails",
  "rare counts",
  "growing",
  "points missing",
  "clock change",
] as const;
export type Noise = (typeof noises)[number];
/** What faults are planted in. */
export const usualNoises = noises.slice(0, 4);

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

/** How much of a deviation is left in the next point. */
const memories: Partial<Record<Noise, number>> = {
  autocorrelated: 0.7,
  "weakly autocorrelated": 0.5,
  "strongly autocorrelated": 0.9,
};

/** A series without any fault, from Monday 2 January 2023 on. */
export function plainSeries(cadence: Cadence, noise: Noise, seed: number): Point[] {
  const random = uniform(seed * 7919 + 17);
  const points: Point[] = [];
  const memory = memories[noise] ?? 0;
  let drift = 0;
  let time = Date.UTC(2023, 0, 2);
  while (points.length < cadence.points) {
    if (cadence.open?.(time) ?? true) {
      const i = points.length;
      const clock = noise === "clock change" && i > 0.7 * cadence.points ? hour : 0;
      const growth = noise === "growing" ? (40 * sigma * i) / cadence.points : 0;
      const usual = level + rhythm(cadence, time + clock) + growth;
      if (memory > 0) drift = memory * drift + normal(random) * sigma * Math.sqrt(1 - memory ** 2);
      const value = scattered(usual, noise, drift, random);
      points.push({ time, value });
      if (noise === "points missing" && random() < 0.02) points.pop();
    }
    time += cadence.irregular ? -Math.log(1 - random()) * cadence.step + 1000 : cadence.step;
  }
  return points;
}

function scattered(usual: number, noise: Noise, drift: number, random: () => number): number {
  if (noise in memories) return usual + drift;
  if (noise === "skewed")
    return usual * Math.exp(0.045 * normal(random)) + 0.5 * sigma * -Math.log(1 - random());
  // As a Poisson count of that mean is at this size.
  if (noise === "counts") return Math.max(0, Math.round(usual + Math.sqrt(usual) * 0.5 * normal(random)));
  if (noise === "rare counts") return poisson(Math.max(0, usual) / 40, random);
  if (noise === "heavy tails") return usual + sigma * 0.6 * student(random);
  return usual + sigma * normal(random);
}

/** Student's distribution with three degrees of freedom. */
function student(random: () => number): number {
  const square = normal(random) ** 2 + normal(random) ** 2 + normal(random) ** 2;
  return normal(random) / Math.sqrt(square / 3);
}

function poisson(mean: number, random: () => number): number {
  let count = -1;
  for (let left = 1; left > Math.exp(-mean); left *= random()) count++;
  return Math.max(0, count);
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
  { name: "small spike", within: () => 1, apply: shift((i) => (i === 0 ? 6 * sigma : 0)) },
  { name: "small shift", within: (c) => 2 * cycle(c), apply: shift(() => 3 * sigma) },
  {
    name: "wider scatter",
    within: (c) => 2 * cycle(c),
    apply: shift(
      (i, { value }, c) => 3 * sigma * normal(uniform(i + 31 * c.points + Math.round(value ?? 0))),
    ),
  },
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
