import { RecentMedian, RunningMean } from "./robust";

/** One way to expect the next value from the past. */
export type Predictor = {
  predict: (time: number) => number | null;
  learn: (time: number, value: number) => void;
};

/** The level of late: the middle of the last values. */
export function recentLevel(points: number): Predictor {
  const median = new RecentMedian(points);
  return { predict: () => median.get(), learn: (_, value) => median.add(value) };
}

/**
 * The same moment of earlier periods, moved by how far the series as a whole has moved since.
 * `period` and `step` in milliseconds. Each moment remembers its last five values.
 */
export function seasonal(period: number, step: number): Predictor {
  const moments = new Map<number, RecentMedian>();
  const drift = new RunningMean(Math.min(0.2, Math.max(0.02, (4 * step) / period)));
  const at = (time: number) => Math.round((((time % period) + period) % period) / step);
  const usual = (time: number) => moments.get(at(time))?.get() ?? null;
  return {
    predict: (time) => {
      const value = usual(time);
      return value === null ? null : value + drift.value;
    },
    learn: (time, value) => {
      const before = usual(time);
      if (before !== null) drift.add(value - before);
      const moment = moments.get(at(time)) ?? new RecentMedian(5);
      moment.add(value);
      moments.set(at(time), moment);
    },
  };
}
