import type { Metadata } from "next";
import { api, HydrateClient, prefetch } from "@/app/_trpc/server";
import { toSearchParams } from "@/app/_ui/search-params";
import { LoadPageView } from "./_components/load-page-view";

export const metadata: Metadata = { title: "Load files" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function LoadPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const datasetId = toSearchParams(await searchParams).get("dataset");
  if (datasetId) await prefetch(api.datasets.get.queryOptions({ workspace, datasetId }));
  return (
    <HydrateClient>
      <LoadPageView />
    </HydrateClient>
  );
}
