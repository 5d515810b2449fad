import { formatNumber } from "@/app/_ui/numbers";
import { type Bin, histogramBars } from "./histogram-bars";

type Props = {
  bins: readonly Bin[];
  /** The column, for assistive technology. */
  name: string;
  height?: number;
  /** Shows the ends of the range below the bars. */
  axis?: boolean;
};

/** Distribution of a column as bars; each bar tells its range and count on hover. */
export function Histogram({ bins, name, height = 64, axis = true }: Props) {
  const width = 100;
  const bars = histogramBars(bins, width, height);
  const first = bins[0];
  const last = bins.at(-1);
  if (!first || !last) return null;
  return (
    <figure className="grid gap-1">
      <svg
        role="img"
        aria-label={`Distribution of ${name} from ${String(first.from)} to ${String(last.to)} in ${bins.length} bins`}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="w-full"
        style={{ height }}
      >
        {bars.map((bar, index) => (
          <rect key={bar.x} {...bar} className="fill-muted/70 hover:fill-accent">
            <title>{binLabel(bins[index])}</title>
          </rect>
        ))}
      </svg>
      {axis ? (
        <figcaption className="num flex justify-between gap-4 text-12 text-muted">
          <span className="truncate">{String(first.from)}</span>
          <span className="truncate">{String(last.to)}</span>
        </figcaption>
      ) : null}
    </figure>
  );
}

function binLabel(bin: Bin | undefined): string {
  return bin ? `${String(bin.from)} – ${String(bin.to)}: ${formatNumber(bin.count)} rows` : "";
}
