import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { SessionsView } from "./_components/sessions-view";

export const metadata: Metadata = { title: "Sessions and keys" };

export default async function SessionsPage() {
  await prefetch(api.account.sessions.queryOptions());
  return (
    <HydrateClient>
      <SessionsView />
    </HydrateClient>
  );
}
