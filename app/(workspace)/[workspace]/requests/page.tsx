import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { RequestsView } from "./_components/requests-view";

export const metadata: Metadata = { title: "Access requests" };

export default async function RequestsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await Promise.all([
    prefetch(api.accessRequests.list.queryOptions({ workspace, whose: "mine" })),
    prefetch(api.accessRequests.list.queryOptions({ workspace, whose: "to_decide", state: "open" })),
  ]);
  return (
    <HydrateClient>
      <RequestsView />
    </HydrateClient>
  );
}
