import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { GroupsView } from "../_components/groups-view";

export const metadata: Metadata = { title: "Groups" };

export default async function GroupsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await prefetch(api.groups.list.queryOptions({ workspace }));
  return (
    <HydrateClient>
      <GroupsView />
    </HydrateClient>
  );
}
