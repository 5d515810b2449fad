import type { Metadata } from "next";
import { pagesOptions } from "@/app/_trpc/pages";
import { caller, HydrateClient, prefetch } from "@/app/_trpc/server";
import { auditQuery } from "./_components/audit-query";
import { AuditView } from "./_components/audit-view";

export const metadata: Metadata = { title: "Audit" };

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ area?: string | string[] }> };

export default async function AuditPage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { area } = await searchParams;
  const { audit } = await caller();
  const input = auditQuery(workspace, typeof area === "string" ? area : "");
  await prefetch(pagesOptions(["audit", "list"], input, (page) => audit.list(page)));
  return (
    <HydrateClient>
      <AuditView />
    </HydrateClient>
  );
}
