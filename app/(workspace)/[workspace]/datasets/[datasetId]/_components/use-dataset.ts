"use client";

import { useQuery } from "@tanstack/react-query";
import { isActive, livePollMs } from "@/app/_parts/run-activity";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";

/** The data set of the page, asked again while one of its runs is under way. */
export function useDataset(datasetId: string) {
  const { workspace } = useSession();
  return useQuery({
    ...useTRPC().datasets.get.queryOptions({ workspace: workspace.slug, datasetId }),
    refetchInterval: ({ state }) => (isActive(state.data?.lastRun?.status) ? livePollMs : false),
  });
}

/** What the latest run measured; null before the first. */
export function useReport(datasetId: string) {
  const { workspace } = useSession();
  return useQuery(useTRPC().datasets.report.queryOptions({ workspace: workspace.slug, datasetId }));
}
