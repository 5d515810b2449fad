import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { RunView } from "./_components/run-view";

export const metadata: Metadata = { title: "Run" };

export default async function RunPage({ params }: { params: Promise<{ workspace: string; runId: string }> }) {
  const { workspace, runId } = await params;
  await prefetch(api.runs.get.queryOptions({ workspace, runId }));
  return (
    <HydrateClient>
      <RunView runId={runId} />
    </HydrateClient>
  );
}
