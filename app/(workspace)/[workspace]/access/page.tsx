import type { Metadata } from "next";
import { pagesOptions } from "@/app/_trpc/pages";
import { caller, HydrateClient, prefetch } from "@/app/_trpc/server";
import { toSearchParams } from "@/app/_ui/search-params";
import { AccessFrame } from "./_components/access-frame";
import { grantsQuery } from "./_components/grants-query";
import { GrantsView } from "./_components/grants-view";

export const metadata: Metadata = { title: "Access" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AccessPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { grants } = await caller();
  const input = grantsQuery(workspace, toSearchParams(await searchParams));
  await prefetch(pagesOptions(["grants", "list"], input, (page) => grants.list(page)));
  return (
    <HydrateClient>
      <AccessFrame>
        <GrantsView />
      </AccessFrame>
    </HydrateClient>
  );
}
