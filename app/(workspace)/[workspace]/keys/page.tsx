import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { KeysView } from "./_components/keys-view";

export const metadata: Metadata = { title: "API keys" };

export default async function KeysPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await prefetch(api.keys.list.queryOptions({ workspace, whose: "mine" }));
  return (
    <HydrateClient>
      <KeysView />
    </HydrateClient>
  );
}
