import { CircleCheck, CircleDashed, CircleX, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { Bar } from "@/app/_ui/bar";
import { cx } from "@/app/_ui/cx";
import { formatShare } from "@/app/_ui/numbers";
import { Share } from "@/app/_ui/quantity";
import type { DimensionId, SeenQuality } from "@/server/quality/schema";
import { dimensionWords, type Standing, standingOf } from "./quality-words";

const dimensions = Object.keys(dimensionWords) as DimensionId[];

type Props = {
  quality: SeenQuality;
  /** Where the checks of a dimension are; makes each line a link. */
  hrefOf?: (dimension: DimensionId) => string;
};

/** The six dimensions as six bars on one scale, each with a tick at its threshold. */
export function QualityBars({ quality, hrefOf }: Props) {
  return (
    <ul className="grid divide-y border-y">
      {dimensions.map((id) => {
        const result = quality.dimensions[id];
        const line = <DimensionLine id={id} result={result} />;
        return (
          <li key={id}>
            {hrefOf ? (
              <Link href={hrefOf(id)} className="block hover:bg-hover/60">
                {line}
              </Link>
            ) : (
              line
            )}
          </li>
        );
      })}
    </ul>
  );
}

const icons: Record<Standing["tone"], LucideIcon> = {
  good: CircleCheck,
  bad: CircleX,
  neutral: CircleDashed,
};

function DimensionLine({ id, result }: { id: DimensionId; result: SeenQuality["dimensions"][DimensionId] }) {
  const standing = standingOf(result);
  const Icon = icons[standing.tone];
  const { label, question } = dimensionWords[id];
  return (
    <div className="grid min-h-9 grid-cols-[8.5rem_1fr_auto] items-center gap-x-3 px-2 py-1 sm:grid-cols-[9rem_1fr_4rem_12rem]">
      <span className="flex items-center gap-1.5 text-13" title={question}>
        <Icon
          className={cx(
            "size-3.5 shrink-0",
            standing.tone === "good" ? "text-good" : standing.tone === "bad" ? "text-bad" : "text-muted",
          )}
          aria-label={standing.word}
        />
        {label}
      </span>
      {result.score === null ? (
        <span className="text-13 text-muted sm:col-span-3">{result.reason ?? "Not measured."}</span>
      ) : (
        <>
          <Bar
            value={result.score}
            threshold={result.threshold}
            tone={standing.tone}
            label={`${label} ${formatShare(result.score)}, threshold ${formatShare(result.threshold)}`}
          />
          <span className="text-right text-13">
            <Share value={result.score} digits={2} />
          </span>
          <span className="text-12 text-muted max-sm:hidden">
            {standing.word}, asked {formatShare(result.threshold)}
          </span>
        </>
      )}
    </div>
  );
}
