"use client";

import { useQuery } from "@tanstack/react-query";
import { ScrollText } from "lucide-react";
import Link from "next/link";
import { AuditLink } from "@/app/_parts/audit-link";
import { isActive, livePollMs, runTitle } from "@/app/_parts/run-activity";
import { RunStatusBadge } from "@/app/_parts/run-status";
import { RunTimeline } from "@/app/_parts/run-timeline";
import { NameCrumb } from "@/app/_shell/crumbs";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import type { RunDetail } from "@/server/pipelines/schema";
import { RunActions } from "./run-actions";
import { RunFacts } from "./run-facts";
import { RunLog } from "./run-log";
import { RunOutcome } from "./run-outcome";
import { RunProgress } from "./run-progress";

/** One run: its steps as they happen, what it found, and what can be done about it. */
export function RunView({ runId }: { runId: string }) {
  const { workspace } = useSession();
  const run = useQuery({
    ...useTRPC().runs.get.queryOptions({ workspace: workspace.slug, runId }),
    refetchInterval: ({ state }) => (isActive(state.data?.status) ? livePollMs : false),
  });
  if (run.data) return <Run run={run.data} stale={run.isRefetchError} />;
  return (
    <Page>
      {run.error ? (
        <QueryError error={run.error} what="The run" onRetry={() => void run.refetch()} />
      ) : (
        <SkeletonRows rows={6} label="Loading the run" />
      )}
    </Page>
  );
}

function Run({ run, stale }: { run: RunDetail; stale: boolean }) {
  const { workspace } = useSession();
  const [log, setLog] = useUrlState("log", "", { history: "push" });
  const title = runTitle(run);
  return (
    <Page>
      <NameCrumb id={run.id} name={title} />
      <PageHeader
        title={title}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <RunStatusBadge status={run.status} />
            into
            <Link
              href={`/${workspace.slug}/datasets/${run.datasetId}`}
              className="font-medium text-accent-text hover:underline"
            >
              {run.datasetName}
            </Link>
          </span>
        }
        actions={
          <>
            <Button onClick={() => setLog("open")}>
              <ScrollText aria-hidden />
              Show log
            </Button>
            <AuditLink object={{ kind: "run", id: run.id }} name={title} worded />
            <RunActions run={run} />
            {run.status === "succeeded" ? (
              <Button look="primary" asChild>
                <Link href={`/${workspace.slug}/datasets/${run.datasetId}`}>Open data set</Link>
              </Button>
            ) : null}
          </>
        }
      />
      <div className="grid gap-6">
        {stale ? (
          <p role="status" className="rounded-md bg-warn-soft px-3 py-2 text-13 text-warn">
            Atlas does not answer at the moment. What you see may be out of date; it is asked again.
          </p>
        ) : null}
        <RunProgress run={run} />
        <RunOutcome run={run} />
        <section aria-label="Steps" className="min-w-0 rounded-md border bg-surface p-4">
          <RunTimeline steps={run.steps} />
        </section>
        <RunFacts run={run} />
      </div>
      <RunLog run={run} open={log === "open"} onOpenChange={(open) => setLog(open ? "open" : "")} />
    </Page>
  );
}
