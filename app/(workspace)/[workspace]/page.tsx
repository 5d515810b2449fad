import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { HomeView } from "./_components/home-view";
import { recentRuns } from "./_components/recent-runs-query";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await Promise.all([
    prefetch(api.dashboard.stats.queryOptions({ workspace })),
    prefetch(api.dashboard.trend.queryOptions({ workspace })),
    prefetch(api.dashboard.attention.queryOptions({ workspace })),
    prefetch(api.runs.list.queryOptions(recentRuns(workspace))),
  ]);
  return (
    <HydrateClient>
      <HomeView />
    </HydrateClient>
  );
}
