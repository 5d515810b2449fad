import type { Metadata } from "next";
import { pagesOptions } from "@/app/_trpc/pages";
import { caller, HydrateClient, prefetch } from "@/app/_trpc/server";
import { toSearchParams } from "@/app/_ui/search-params";
import { DatasetsView } from "./_components/datasets-view";
import { listQuery } from "./_components/list-query";

export const metadata: Metadata = { title: "Data sets" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DatasetsPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { datasets } = await caller();
  const input = listQuery(workspace, toSearchParams(await searchParams));
  await prefetch(pagesOptions(["datasets", "list"], input, (page) => datasets.list(page)));
  return (
    <HydrateClient>
      <DatasetsView />
    </HydrateClient>
  );
}
