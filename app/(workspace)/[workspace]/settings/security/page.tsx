import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { SecurityView } from "../_components/security-view";

export const metadata: Metadata = { title: "Security settings" };

export default async function SecurityPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await prefetch(api.workspace.settings.queryOptions({ workspace }));
  return (
    <HydrateClient>
      <SecurityView />
    </HydrateClient>
  );
}
