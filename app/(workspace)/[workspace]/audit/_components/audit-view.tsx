"use client";

import { useSearchParams } from "next/navigation";
import { AuditEntries } from "@/app/_parts/audit-entries";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { useSession } from "@/app/_shell/session";
import { AuditFilters } from "./audit-filters";
import { auditQuery } from "./audit-query";
import { TrailStateLine } from "./trail-state";

/** Who did and saw what, newest first. */
export function AuditView() {
  const { workspace } = useSession();
  const address = useSearchParams();
  return (
    <Page>
      <PageHeader
        title="Audit"
        lead="Every access to data and every change, with who, when, from where and what for. Entries form a chain and cannot be changed."
      />
      <TrailStateLine />
      <AuditFilters />
      <AuditEntries input={auditQuery(workspace.slug, address)} narrowing />
    </Page>
  );
}
