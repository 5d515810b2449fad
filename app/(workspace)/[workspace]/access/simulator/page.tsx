import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { AccessFrame } from "../_components/access-frame";
import { SimulatorView } from "../_components/simulator-view";

export const metadata: Metadata = { title: "Simulator" };

export default async function SimulatorPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  await prefetch(api.grants.subjects.queryOptions({ workspace }));
  return (
    <HydrateClient>
      <AccessFrame>
        <SimulatorView />
      </AccessFrame>
    </HydrateClient>
  );
}
