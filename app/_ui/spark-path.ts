type Frame = { width: number; height: number; min?: number | undefined; max?: number | undefined };

/** An SVG path through the values, broken where one is null, and the place of the newest value. */
export function sparkPath(values: readonly (number | null)[], frame: Frame) {
  const known = values.filter((value) => value !== null);
  const low = frame.min ?? Math.min(...known);
  const high = frame.max ?? Math.max(...known);
  const inset = 2;
  const x = (index: number) =>
    values.length < 2
      ? frame.width - inset
      : inset + (index / (values.length - 1)) * (frame.width - 2 * inset);
  const y = (value: number) =>
    high === low ? frame.height / 2 : inset + ((high - value) / (high - low)) * (frame.height - 2 * inset);
  let path = "";
  let last: { x: number; y: number } | null = null;
  values.forEach((value, index) => {
    if (value === null) return;
    const point = { x: round(x(index)), y: round(y(value)) };
    const joined = index > 0 && values[index - 1] !== null;
    path += `${joined ? "L" : "M"}${point.x} ${point.y}`;
    last = point;
  });
  return { path, last: last as { x: number; y: number } | null };
}

const round = (value: number) => Math.round(value * 10) / 10;
