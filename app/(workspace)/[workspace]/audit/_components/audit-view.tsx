"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPCClient } from "@/app/_trpc/client";
import { pagesOptions } from "@/app/_trpc/pages";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import { auditQuery } from "./audit-query";
import { AuditTable } from "./audit-table";

const areas = [
  { value: "", label: "Everything" },
  { value: "datasets.", label: "Data sets" },
  { value: "runs.", label: "Runs" },
  { value: "quarantine.", label: "Quarantine" },
  { value: "pii.", label: "Personal data" },
  { value: "members.", label: "Members" },
  { value: "keys.", label: "API keys" },
  { value: "workspace.", label: "Workspace" },
  { value: "account.", label: "Accounts" },
] as const;

/** Who did what and when, newest first. */
export function AuditView() {
  const { workspace } = useSession();
  const client = useTRPCClient();
  const [area, setArea] = useUrlState("area", "", { history: "push" });
  const input = auditQuery(workspace.slug, useDeferredValue(area));
  const events = useInfiniteQuery(
    pagesOptions(["audit", "list"], input, (page, signal) => client.audit.list.query(page, { signal })),
  );
  const items = events.data?.pages.flatMap((page) => page.items);
  return (
    <Page>
      <PageHeader
        title="Audit"
        lead="Every access to raw or personal data and every change, with who, when and from where."
        actions={
          <Select
            aria-label="Area"
            className="w-44"
            options={areas}
            value={areas.find(({ value }) => value === area)?.value ?? ""}
            onValueChange={setArea}
          />
        }
      />
      {events.error && !items ? (
        <QueryError error={events.error} what="The audit trail" onRetry={() => void events.refetch()} />
      ) : !items ? (
        <SkeletonRows rows={10} label="Loading the audit trail" />
      ) : (
        <AuditTable events={items} />
      )}
      {events.hasNextPage ? (
        <div className="pt-4">
          <Button busy={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
            Show earlier entries
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
