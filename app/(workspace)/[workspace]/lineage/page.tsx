import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { WorkspaceLineage } from "./_components/workspace-lineage";

export const metadata: Metadata = { title: "Lineage" };

export default async function LineagePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await prefetch(api.lineage.graph.queryOptions({ workspace, columns: true }));
  return (
    <HydrateClient>
      <WorkspaceLineage />
    </HydrateClient>
  );
}
