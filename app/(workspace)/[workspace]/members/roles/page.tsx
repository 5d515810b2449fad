import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { RolesView } from "../_components/roles-view";

export const metadata: Metadata = { title: "Roles" };

export default async function RolesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await prefetch(api.roles.list.queryOptions({ workspace }));
  return (
    <HydrateClient>
      <RolesView />
    </HydrateClient>
  );
}
