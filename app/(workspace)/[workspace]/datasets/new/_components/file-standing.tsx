"use client";

import { useQuery } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { isActive, livePollMs } from "@/app/_parts/run-activity";
import { RunStatusBadge } from "@/app/_parts/run-status";
import { readFailure } from "@/app/_shell/failure";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { formatBytes, formatDuration, formatNumber } from "@/app/_ui/numbers";
import { Progress } from "@/app/_ui/progress";
import type { UploadPreview } from "@/server/catalog/schema";
import { speedOf, timeLeftOf } from "./pace";
import type { Entry } from "./upload-list";
import type { LoadableFile } from "./use-loadable";

/** How far one file is, in words and where it moves as a bar. */
export function FileStanding({ file }: { file: LoadableFile }) {
  const { state } = file.entry;
  switch (state.kind) {
    case "waiting":
      return <Words>Waits for its turn</Words>;
    case "sending":
      return <Sending entry={file.entry} />;
    case "cancelled":
      return <Words>Cancelled; nothing was kept</Words>;
    case "failed":
      return <Problem text={state.message} id={state.requestId} />;
    case "starting":
      return <Words>Starting the run…</Words>;
    case "loaded":
      return <Loaded runId={state.runId} />;
    case "stored":
      return state.refused ? <Problem text={state.refused} id={null} /> : <Previewed file={file} />;
  }
}

function Words({ children }: { children: ReactNode }) {
  return <span className="text-13 text-muted">{children}</span>;
}

function Problem({ text, id }: { text: string; id: string | null }) {
  return (
    <span role="alert" className="flex items-start gap-1.5 text-13 text-bad">
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <span className="min-w-0 break-words">
        {text}
        {id ? (
          <span className="text-12 text-muted">
            {" "}
            Quote <code className="num">{id}</code>
          </span>
        ) : null}
      </span>
    </span>
  );
}

function Sending({ entry }: { entry: Entry }) {
  const samples = entry.state.kind === "sending" ? entry.state.samples : [];
  const bytes = entry.bytes ?? 0;
  const sent = Math.min(bytes, samples.at(-1)?.sent ?? 0);
  const speed = speedOf(samples);
  const left = timeLeftOf(samples, bytes);
  return (
    <div className="grid gap-1">
      <Progress value={bytes === 0 ? 1 : sent / bytes} label={`Upload of ${entry.name}`} />
      <span className="num flex flex-wrap gap-x-3 text-12 text-muted">
        <span>
          {formatBytes(sent)} of {formatBytes(bytes)}
        </span>
        {speed === null ? null : <span>{formatBytes(speed)}/s</span>}
        {sent === bytes ? <span>Being checked and stored</span> : null}
        {left === null || sent === bytes ? null : <span>{formatDuration(Math.max(1000, left))} left</span>}
      </span>
    </div>
  );
}

function Previewed({ file }: { file: LoadableFile }) {
  const { data, error, stale } = file.preview;
  if (error) return <Problem text={readFailure(error).message} id={null} />;
  if (!data || stale) return <Words>Looking into it…</Words>;
  if (file.hindrance)
    return (
      <span role="status" className="flex items-start gap-1.5 text-13 text-warn">
        <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
        {file.hindrance}
      </span>
    );
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-13 text-muted">
      <span className="flex items-center gap-1.5 text-good">
        <CircleCheck className="size-4" aria-hidden />
        Ready to load
      </span>
      <span>{summary(data)}</span>
    </span>
  );
}

function summary({ source, columns, rowsRead, complete, rejected }: UploadPreview): string {
  const personal = columns.filter(({ pii }) => pii !== null).length;
  const parts = [
    source.format.toUpperCase(),
    `${formatNumber(columns.length)} ${columns.length === 1 ? "column" : "columns"}`,
    complete
      ? `${formatNumber(rowsRead)} ${rowsRead === 1 ? "row" : "rows"}`
      : `more than ${formatNumber(rowsRead)} rows`,
  ];
  if (rejected.length > 0) parts.push("some lines cannot be parsed");
  if (personal > 0) parts.push(`${personal} with personal data`);
  return parts.join(", ");
}

function Loaded({ runId }: { runId: string }) {
  const { workspace } = useSession();
  const { data } = useQuery({
    ...useTRPC().runs.get.queryOptions({ workspace: workspace.slug, runId }),
    refetchInterval: ({ state }) => (isActive(state.data?.status) ? livePollMs : false),
  });
  return (
    <span className="flex flex-wrap items-center gap-3 text-13">
      {data ? <RunStatusBadge status={data.status} /> : null}
      {data?.status === "running" ? (
        <span className="w-24">
          <Progress value={data.progress} label={`Progress of the run into ${data.datasetName}`} />
        </span>
      ) : null}
      <Link
        href={`/${workspace.slug}/runs/${runId}`}
        className="font-medium text-accent-text hover:underline"
      >
        Show run
      </Link>
    </span>
  );
}
