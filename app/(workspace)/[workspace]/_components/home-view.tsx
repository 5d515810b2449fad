"use client";

import { useQuery } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import Link from "next/link";
import { isActive, livePollMs } from "@/app/_parts/run-activity";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { AttentionList } from "./attention-list";
import { FirstVisit } from "./first-visit";
import { QualityTrend } from "./quality-trend";
import { RecentRuns } from "./recent-runs";
import { recentRuns } from "./recent-runs-query";
import { StatStrip } from "./stat-strip";

/** The state of the workspace at a glance, or how to begin while it is empty. */
export function HomeView() {
  const { workspace } = useSession();
  const mayLoad = useMay("datasets:write");
  const trpc = useTRPC();
  const runs = useQuery({
    ...trpc.runs.list.queryOptions(recentRuns(workspace.slug)),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => isActive(status)) ? livePollMs : false,
  });
  const live = runs.data?.items.some(({ status }) => isActive(status)) ?? false;
  const stats = useQuery({
    ...trpc.dashboard.stats.queryOptions({ workspace: workspace.slug }),
    refetchInterval: live ? 2 * livePollMs : false,
  });
  if (stats.data?.datasets === 0) return <FirstVisit />;
  return (
    <Page>
      <PageHeader
        title={workspace.name}
        actions={
          mayLoad ? (
            <Button look="primary" asChild>
              <Link href={`/${workspace.slug}/datasets/new`}>
                <Upload aria-hidden />
                Load file
              </Link>
            </Button>
          ) : null
        }
      />
      {stats.data ? (
        <StatStrip stats={stats.data} />
      ) : stats.error ? (
        <QueryError error={stats.error} what="The figures" onRetry={() => void stats.refetch()} />
      ) : (
        <SkeletonRows rows={2} label="Loading the figures" />
      )}
      <div className="grid gap-x-8 gap-y-6 pt-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <RecentRuns runs={runs} />
        <div className="grid content-start gap-6">
          <AttentionList live={live} />
          <QualityTrend live={live} />
        </div>
      </div>
    </Page>
  );
}
