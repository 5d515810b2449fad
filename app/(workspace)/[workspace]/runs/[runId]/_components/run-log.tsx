"use client";

import { CircleX, type LucideIcon, Minus, TriangleAlert } from "lucide-react";
import { Fragment } from "react";
import { isActive } from "@/app/_parts/run-activity";
import { QueryError } from "@/app/_shell/query-error";
import { CopyButton } from "@/app/_ui/copy-button";
import { cx } from "@/app/_ui/cx";
import { Drawer } from "@/app/_ui/drawer";
import { useLocale } from "@/app/_ui/reader";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { formatAbsolute, formatClock } from "@/app/_ui/times";
import type { RunDetail } from "@/server/pipelines/schema";
import { type RunLogLine, useRunLog } from "./use-run-log";

const looks: Record<RunLogLine["level"], { icon: LucideIcon; word: string; className: string }> = {
  info: { icon: Minus, word: "Information", className: "text-muted" },
  warn: { icon: TriangleAlert, word: "Warning", className: "text-warn" },
  error: { icon: CircleX, word: "Error", className: "text-bad" },
};

type Props = { run: RunDetail; open: boolean; onOpenChange: (open: boolean) => void };

/** What the run said, line by line, while it says it. */
export function RunLog({ run, open, onOpenChange }: Props) {
  return (
    <Drawer open={open} onOpenChange={onOpenChange} title="Log" wide>
      <Lines run={run} />
    </Drawer>
  );
}

function Lines({ run }: { run: RunDetail }) {
  if (run.rowsHidden)
    return (
      <p className="p-4 text-13 text-muted">
        A filter hides some rows of this data set from you, and the log tells of all of them. It is not shown.
      </p>
    );
  return <AllLines run={run} />;
}

function AllLines({ run }: { run: RunDetail }) {
  const log = useRunLog(run.id, isActive(run.status));
  const locale = useLocale();
  if (log.error && !log.data)
    return (
      <div className="p-4">
        <QueryError error={log.error} what="The log" onRetry={() => void log.refetch()} />
      </div>
    );
  if (!log.data)
    return (
      <div className="p-4">
        <SkeletonRows rows={4} label="Loading the log" />
      </div>
    );
  if (log.data.length === 0)
    return (
      <p className="p-4 text-13 text-muted">
        {isActive(run.status)
          ? "The run has said nothing yet."
          : "The run said nothing: nothing unusual happened."}
      </p>
    );
  const text = log.data.map((line) => `${line.at.toISOString()} ${line.level} ${line.message}`).join("\n");
  return (
    <div className="grid gap-2 p-4">
      <div className="flex items-center justify-between gap-4 text-12 text-muted">
        <span>{isActive(run.status) ? "Goes on while the run does." : "Complete."}</span>
        <CopyButton text={text} label="Copy the log" />
      </div>
      <dl className="grid grid-cols-[auto_auto_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-13">
        {log.data.map((line) => {
          const { icon: Icon, word, className } = looks[line.level];
          return (
            <Fragment key={line.id}>
              <dt className="num text-12 text-muted leading-5" title={formatAbsolute(line.at, locale)}>
                {formatClock(line.at, locale)}
              </dt>
              <dd>
                <Icon className={cx("mt-0.5 size-4", className)} aria-label={word} />
              </dd>
              <dd className="min-w-0 break-words">{line.message}</dd>
            </Fragment>
          );
        })}
      </dl>
    </div>
  );
}
