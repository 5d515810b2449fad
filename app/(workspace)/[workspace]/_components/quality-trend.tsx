"use client";

import { useQuery } from "@tanstack/react-query";
import { livePollMs } from "@/app/_parts/run-activity";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { formatShare } from "@/app/_ui/numbers";
import { useLocale, useNow } from "@/app/_ui/reader";
import { SkeletonRows } from "@/app/_ui/skeleton";
import type { TrendPoint } from "@/server/quality/schema";

import { HomeSection } from "./home-section";
import { trendFrame } from "./trend-frame";

/** Mean quality of the measured runs, day by day. */
export function QualityTrend({ live }: { live: boolean }) {
  const { workspace } = useSession();
  const trend = useQuery({
    ...useTRPC().dashboard.trend.queryOptions({ workspace: workspace.slug }),
    refetchInterval: live ? 2 * livePollMs : false,
  });
  return (
    <HomeSection title="Quality in the last 30 days">
      {trend.data ? (
        trend.data.length > 0 ? (
          <TrendChart trend={trend.data} />
        ) : (
          <p className="text-13 text-muted">
            Not measured: no run of the last 30 days scored a dimension. Loading a file measures it.
          </p>
        )
      ) : trend.error ? (
        <QueryError error={trend.error} what="The trend" onRetry={() => void trend.refetch()} />
      ) : (
        <SkeletonRows rows={3} label="Loading the trend" />
      )}
    </HomeSection>
  );
}

const [width, height] = [580, 120];

function TrendChart({ trend }: { trend: readonly TrendPoint[] }) {
  const locale = useLocale();
  const frame = trendFrame(trend, useNow(), width, height);
  const day = (date: Date) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).format(date);
  const middle = (1 + frame.low) / 2;
  return (
    <figure className="grid gap-1 rounded-md border bg-surface px-3 pt-4 pb-2">
      <div className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2">
        <div
          aria-hidden
          className="num flex flex-col justify-between text-right text-12 text-muted leading-none"
        >
          {[1, middle, frame.low].map((score) => (
            <span key={score}>{formatShare(score, 0)}</span>
          ))}
        </div>
        <svg
          role="img"
          aria-label={`Mean quality by day, from ${day(frame.first)} to ${day(frame.last)}`}
          viewBox={`-4 -4 ${width + 8} ${height + 8}`}
          className="h-28 w-full overflow-visible"
          preserveAspectRatio="none"
        >
          {[0, 0.5, 1].map((share) => (
            <path
              key={share}
              d={`M0 ${share * height}H${width}`}
              className="stroke-line"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path d={frame.path} fill="none" className="stroke-muted" vectorEffect="non-scaling-stroke" />
          {frame.points.map(({ x, y, point }) => (
            <path
              key={point.day}
              d={`M${x} ${y}h0.01`}
              className="stroke-ink hover:stroke-accent"
              strokeWidth={7}
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            >
              <title>{sentence(point, day)}</title>
            </path>
          ))}
        </svg>
      </div>
      <figcaption className="flex justify-between gap-4 pl-13 text-12 text-muted">
        <span>{day(frame.first)}</span>
        <span className="max-sm:hidden">days without a run have no point</span>
        <span>{day(frame.last)}</span>
      </figcaption>
      <ul className="sr-only">
        {frame.points.map(({ point }) => (
          <li key={point.day}>{sentence(point, day)}</li>
        ))}
      </ul>
    </figure>
  );
}

function sentence({ day, quality, runs }: TrendPoint, words: (date: Date) => string): string {
  return `${words(new Date(`${day}T00:00:00Z`))}: ${formatShare(quality)} over ${runs} ${runs === 1 ? "run" : "runs"}`;
}
