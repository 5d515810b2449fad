import type { Predictor } from "./predictors";

/** The last values continued in a straight line: the middle of the slopes between them (Theil and Sen). */
export function recentTrend(points: number): Predictor {
  const values: number[] = [];
  return {
    predict: () => {
      if (values.length < 5) return null;
      const slopes: number[] = [];
      for (let i = 0; i < values.length; i++)
        for (let j = i + 1; j < values.length; j++)
          slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / (j - i));
      const slope = middle(slopes);
      return middle(values.map((value, i) => value + slope * (values.length - i)));
    },
    learn: (_, value) => {
      values.push(value);
      if (values.length > points) values.shift();
    },
  };
}

function middle(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
