"use client";

import Link from "next/link";
import { useSession } from "@/app/_shell/session";
import { formatShare } from "@/app/_ui/numbers";
import { Progress } from "@/app/_ui/progress";
import { Duration, NoValue, Quantity } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { type Column, Table } from "@/app/_ui/table";
import type { Run } from "@/server/pipelines/schema";
import { isActive, runTitle } from "./run-activity";
import { RunStatusBadge } from "./run-status";

type Props = {
  runs: readonly Run[];
  label: string;
  /** Leaves out what the page says already, or has no room for. */
  without?: readonly ("dataset" | "figures" | "by")[];
};

/** Runs, one line each: what, how it stands, rows in and out, when and by whom. */
export function RunTable({ runs, label, without = [] }: Props) {
  const { workspace } = useSession();
  const left = without.includes("figures") ? columns.filter(({ id }) => !figures.includes(id)) : columns;
  const shown = left.filter(({ id }) => !(without as readonly string[]).includes(id));
  return (
    <Table
      label={label}
      rows={runs}
      columns={[runColumn(workspace.slug, without.includes("dataset")), ...shown]}
      rowKey={(run) => run.id}
    />
  );
}

function runColumn(slug: string, alone: boolean): Column<Run> {
  return {
    id: "run",
    header: "Run",
    cell: (run) => (
      <div className="grid min-w-44 max-w-80 py-1.5">
        <Link href={`/${slug}/runs/${run.id}`} className="truncate font-medium hover:underline">
          {runTitle(run)}
        </Link>
        {alone ? null : (
          <Link
            href={`/${slug}/datasets/${run.datasetId}`}
            className="truncate text-12 text-muted hover:text-ink hover:underline"
          >
            {run.datasetName}
          </Link>
        )}
      </div>
    ),
  };
}

const figures = ["rowsIn", "rowsOut", "quarantined"];

const columns: Column<Run>[] = [
  { id: "status", header: "Status", cell: (run) => <Standing run={run} /> },
  {
    id: "rowsIn",
    header: "Rows in",
    align: "right",
    minor: true,
    cell: (run) => <Quantity value={run.rowsIn} hidden={run.rowsHidden} />,
  },
  {
    id: "rowsOut",
    header: "Rows out",
    align: "right",
    minor: true,
    cell: (run) => <Quantity value={run.rowsOut} hidden={run.rowsHidden} />,
  },
  {
    id: "quarantined",
    header: "Quarantined",
    align: "right",
    minor: true,
    cell: (run) => <Quarantined run={run} />,
  },
  {
    id: "time",
    header: "Time",
    align: "right",
    minor: true,
    cell: (run) =>
      run.startedAt && run.finishedAt ? (
        <Duration ms={run.finishedAt.getTime() - run.startedAt.getTime()} />
      ) : (
        <NoValue why={isActive(run.status) ? "not finished" : "never started"} />
      ),
  },
  { id: "asked", header: "Started", cell: (run) => <RelativeTime at={run.startedAt ?? run.createdAt} /> },
  {
    id: "by",
    header: "By",
    minor: true,
    cell: (run) => <span className="block max-w-40 truncate">{run.createdBy}</span>,
  },
];

function Standing({ run }: { run: Run }) {
  if (run.status !== "running") return <RunStatusBadge status={run.status} />;
  return (
    <div className="flex min-w-36 items-center gap-2">
      <RunStatusBadge status={run.status} />
      <Progress value={run.progress} label={`Progress of ${runTitle(run)}`} />
      <span className="num text-12 text-muted">{formatShare(Math.floor(run.progress * 100) / 100, 0)}</span>
    </div>
  );
}

/** Rows that failed a rule and lines that could not be parsed. */
function Quarantined({ run }: { run: Run }) {
  if (run.rowsHidden) return <Quantity value={null} hidden />;
  if (run.quarantined === null) return <NoValue why="not counted" />;
  const held = run.quarantined + (run.rejected ?? 0);
  return (
    <span
      className={held > 0 ? "text-warn" : "text-muted"}
      title={`${run.quarantined} rows failed a rule, ${run.rejected ?? 0} lines could not be parsed`}
    >
      <Quantity value={held} />
    </span>
  );
}
