import { sparkPath } from "./spark-path";

type Props = {
  values: readonly (number | null)[];
  /** What the line shows, in words with its first and last value. */
  label: string;
  min?: number;
  max?: number;
  width?: number;
  height?: number;
};

/** A trend of one line; gaps where nothing was measured; a dot at the newest value. */
export function Sparkline({ values, label, min, max, width = 72, height = 20 }: Props) {
  const { path, last } = sparkPath(values, { width, height, min, max });
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="shrink-0 overflow-visible">
      <path d={path} fill="none" className="stroke-muted" strokeWidth={1.25} strokeLinejoin="round" />
      {last ? <circle cx={last.x} cy={last.y} r={2} className="fill-ink" /> : null}
    </svg>
  );
}
