"use client";

import type { ReactNode } from "react";
import { modeWords } from "@/app/_parts/load-words";
import { runKindWords } from "@/app/_parts/run-words";
import { Bytes, Duration, NoValue, Quantity } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import type { RunDetail } from "@/server/pipelines/schema";

/** What was asked for, by whom, and the counts of the whole run. */
export function RunFacts({ run }: { run: RunDetail }) {
  const { settings } = run;
  const took = run.startedAt && run.finishedAt ? run.finishedAt.getTime() - run.startedAt.getTime() : null;
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 text-13 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6">
      <Fact label="Kind">{runKindWords[run.kind]}</Fact>
      {run.fileName === null ? null : (
        <Fact label="File">
          <span className="break-words">{run.fileName}</span>
          {run.bytes === null ? null : (
            <span className="pl-2 text-muted">
              <Bytes value={run.bytes} />
            </span>
          )}
        </Fact>
      )}
      <Fact label="Mode">{modeWords[settings.mode].label}</Fact>
      <Fact label="Key">
        {settings.key.length > 0 ? (
          <span className="num break-words">{settings.key.join(", ")}</span>
        ) : (
          <NoValue why="no key" />
        )}
      </Fact>
      <Fact label="Rows read">
        <Quantity value={run.rowsIn} hidden={run.rowsHidden} />
      </Fact>
      <Fact label="Rows in Chart">
        <Quantity value={run.rowsOut} hidden={run.rowsHidden} />
      </Fact>
      <Fact label="Quarantined">
        <Quantity value={run.quarantined} hidden={run.rowsHidden} />
      </Fact>
      <Fact label="Rejected">
        <Quantity value={run.rejected} hidden={run.rowsHidden} />
      </Fact>
      <Fact label="Asked for">
        <RelativeTime at={run.createdAt} /> <span className="text-muted">by {run.createdBy}</span>
      </Fact>
      <Fact label="Started">
        {run.startedAt ? <RelativeTime at={run.startedAt} /> : <NoValue why="not started" />}
      </Fact>
      <Fact label="Took">{took === null ? <NoValue why="not finished" /> : <Duration ms={took} />}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-12 text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
