"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { QueryError } from "@/app/_shell/query-error";
import { type RouterInputs, useTRPCClient } from "@/app/_trpc/client";
import { pagesOptions } from "@/app/_trpc/pages";
import { IconButton } from "@/app/_ui/icon-button";
import { LoadMore } from "@/app/_ui/load-more";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { downloadTable } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import type { Grant } from "@/server/grants/schema";
import { grantColumns } from "./grant-columns";
import { GrantTable } from "./grant-table";

type Props = {
  input: RouterInputs["grants"]["list"];
  /** What stands in place of an empty list. */
  empty: ReactNode;
};

/** Grants that fit, page by page. */
export function GrantList({ input, empty }: Props) {
  const client = useTRPCClient();
  const list = useInfiniteQuery({
    ...pagesOptions(["grants", "list"], input, (page, signal) => client.grants.list.query(page, { signal })),
    placeholderData: keepPreviousData,
  });
  const grants = list.data?.pages.flatMap((page) => page.items);
  if (!grants)
    return list.error ? (
      <QueryError error={list.error} what="The list of grants" onRetry={() => void list.refetch()} />
    ) : (
      <SkeletonRows rows={6} label="Loading the grants" />
    );
  if (grants.length === 0) return empty;
  return (
    <div className={list.isPlaceholderData ? "opacity-60" : ""} aria-busy={list.isPlaceholderData}>
      <GrantTable grants={grants} />
      <LoadMore list={list} what="grants" />
    </div>
  );
}

/** All grants that fit, as a file. */
export function DownloadGrants({ input }: { input: Props["input"] }) {
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const rows: Grant[] = [];
      let after: string | null = null;
      do {
        const page: { items: Grant[]; next: string | null } = await client.grants.list.query({
          ...input,
          limit: 500,
          ...(after === null ? {} : { after }),
        });
        rows.push(...page.items);
        after = page.next;
      } while (after !== null);
      downloadTable("grants", grantColumns(input.workspace), rows);
    } catch (error) {
      notify.error("The grants could not be downloaded", readFailure(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <IconButton
      icon={Download}
      label="Download the grants as CSV"
      size="sm"
      busy={busy}
      disabled={busy}
      onClick={() => void download()}
    />
  );
}
