export type Bin = { from: unknown; to: unknown; count: number };
export type HistogramBar = { x: number; y: number; width: number; height: number };

/** Bars of equal width on a frame; a bin with any row is at least one unit high, so that it can be seen. */
export function histogramBars(
  bins: readonly Pick<Bin, "count">[],
  width: number,
  height: number,
): HistogramBar[] {
  const highest = Math.max(0, ...bins.map((bin) => bin.count));
  if (highest === 0) return [];
  const step = width / bins.length;
  const gap = step > 4 ? 1 : 0;
  return bins.map((bin, index) => {
    const tall = bin.count === 0 ? 0 : Math.max(1, (bin.count / highest) * height);
    return { x: index * step, y: height - tall, width: Math.max(0.5, step - gap), height: tall };
  });
}
