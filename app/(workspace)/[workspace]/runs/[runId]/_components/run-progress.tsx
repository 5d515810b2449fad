"use client";

import { timeLeft } from "@/app/_parts/run-activity";
import { formatDuration, formatNumber, formatShare } from "@/app/_ui/numbers";
import { Progress } from "@/app/_ui/progress";
import type { RunDetail } from "@/server/pipelines/schema";

/** How far a run under way is, how fast it goes and how long it still takes. */
export function RunProgress({ run }: { run: RunDetail }) {
  if (run.status === "queued")
    return (
      <p role="status" className="rounded-md border bg-surface px-4 py-3 text-13 text-soft">
        Waiting. It starts when a worker is free and the runs before it of this data set have ended. You can
        leave this page.
      </p>
    );
  if (run.status !== "running") return null;
  const left = timeLeft(run);
  return (
    <section aria-label="Progress" className="grid gap-1.5">
      <Progress value={run.progress} label="Progress of the run" />
      <p className="flex flex-wrap gap-x-4 text-13 text-muted">
        <span className="num text-ink">{formatShare(Math.floor(run.progress * 100) / 100, 0)}</span>
        {run.progressText ? <span>{run.progressText}</span> : null}
        {left === null ? null : <span>about {formatDuration(Math.max(1000, left))} left</span>}
        {speedOf(run)}
      </p>
    </section>
  );
}

/** Rows of the file per second of all the work so far. */
function speedOf({ steps }: RunDetail) {
  const rows = steps.find(({ name }) => name === "explore")?.rowsIn;
  const ms = steps.reduce((sum, step) => sum + (step.ms ?? 0), 0);
  if (!rows || ms < 1000) return null;
  return <span>{formatNumber(Math.round((rows / ms) * 1000))} rows/s</span>;
}
