import type { TrendPoint } from "@/server/quality/schema";

const dayMs = 86_400_000;

type TrendFrame = {
  /** Lowest score of the axis; the highest is always 1. */
  low: number;
  first: Date;
  last: Date;
  points: { x: number; y: number; point: TrendPoint }[];
  /** SVG path; joins only days that follow each other. */
  path: string;
};

/**
 * Places daily scores on a frame of 30 days that ends today (UTC, as the days themselves). A day without
 * runs has no point, and the line does not pretend to know it.
 */
export function trendFrame(
  trend: readonly TrendPoint[],
  now: Date,
  width: number,
  height: number,
): TrendFrame {
  const last = Math.floor(now.getTime() / dayMs);
  const first = last - 29;
  const lowest = Math.min(1, ...trend.map(({ quality }) => quality));
  const low = Math.max(0, Math.floor((lowest - 0.02) * 10) / 10);
  const dayOf = (point: TrendPoint) => Date.parse(`${point.day}T00:00:00Z`) / dayMs;
  const points = trend
    .filter((point) => dayOf(point) >= first && dayOf(point) <= last)
    .map((point) => ({
      x: round(((dayOf(point) - first) / 29) * width),
      y: round(((1 - point.quality) / (1 - low)) * height),
      point,
    }));
  const path = points
    .map(({ x, y, point }, index) => {
      const before = points[index - 1];
      return `${before && dayOf(before.point) === dayOf(point) - 1 ? "L" : "M"}${x} ${y}`;
    })
    .join("");
  return { low, first: new Date(first * dayMs), last: new Date(last * dayMs), points, path };
}

const round = (value: number) => Math.round(value * 10) / 10;
