import type { Metadata } from "next";
import { pagesOptions } from "@/app/_trpc/pages";
import { caller, HydrateClient, prefetch } from "@/app/_trpc/server";
import { toSearchParams } from "@/app/_ui/search-params";
import { runQuery } from "./_components/run-query";
import { RunsView } from "./_components/runs-view";

export const metadata: Metadata = { title: "Runs" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RunsPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { runs } = await caller();
  const input = runQuery(workspace, toSearchParams(await searchParams));
  await prefetch(pagesOptions(["runs", "list"], input, (page) => runs.list(page)));
  return (
    <HydrateClient>
      <RunsView />
    </HydrateClient>
  );
}
