import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { MembersView } from "./_components/members-view";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await prefetch(api.members.list.queryOptions({ workspace }));
  return (
    <HydrateClient>
      <MembersView />
    </HydrateClient>
  );
}
