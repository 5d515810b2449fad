"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { QueryError } from "@/app/_shell/query-error";
import { type RouterInputs, useTRPCClient } from "@/app/_trpc/client";
import { pagesOptions } from "@/app/_trpc/pages";
import { EmptyState } from "@/app/_ui/empty-state";
import { LoadMore } from "@/app/_ui/load-more";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { AuditTable } from "./audit-table";

type Props = {
  input: RouterInputs["audit"]["list"];
  /** Lets a click on a person or object narrow the list to them. */
  narrowing?: boolean;
};

/** Entries of the audit trail that fit, page by page. */
export function AuditEntries({ input, narrowing = false }: Props) {
  const client = useTRPCClient();
  const events = useInfiniteQuery({
    ...pagesOptions(["audit", "list"], input, (page, signal) => client.audit.list.query(page, { signal })),
    placeholderData: keepPreviousData,
  });
  const items = events.data?.pages.flatMap((page) => page.items);
  if (!items)
    return events.error ? (
      <QueryError error={events.error} what="The audit trail" onRetry={() => void events.refetch()} />
    ) : (
      <SkeletonRows rows={10} label="Loading the audit trail" />
    );
  if (items.length === 0)
    return <EmptyState title="No entries">Nothing in the trail fits what is looked for.</EmptyState>;
  return (
    <>
      <AuditTable events={items} narrowing={narrowing} />
      <LoadMore list={events} what="entries" />
    </>
  );
}
