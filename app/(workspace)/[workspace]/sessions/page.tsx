import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { SessionsView } from "./_components/sessions-view";

export const metadata: Metadata = { title: "Sessions and keys" };

export default async function SessionsPage() {
  await Promise.all([
    prefetch(api.account.sessions.queryOptions()),
    prefetch(api.secondFactor.state.queryOptions()),
  ]);
  return (
    <HydrateClient>
      <SessionsView />
    </HydrateClient>
  );
}
