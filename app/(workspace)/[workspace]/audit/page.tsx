import type { Metadata } from "next";
import { pagesOptions } from "@/app/_trpc/pages";
import { api, caller, HydrateClient, prefetch } from "@/app/_trpc/server";
import { toSearchParams } from "@/app/_ui/search-params";
import { auditQuery } from "./_components/audit-query";
import { AuditView } from "./_components/audit-view";

export const metadata: Metadata = { title: "Audit" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AuditPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { audit } = await caller();
  const input = auditQuery(workspace, toSearchParams(await searchParams));
  await Promise.all([
    prefetch(pagesOptions(["audit", "list"], input, (page) => audit.list(page))),
    prefetch(api.audit.state.queryOptions({ workspace })),
  ]);
  return (
    <HydrateClient>
      <AuditView />
    </HydrateClient>
  );
}
