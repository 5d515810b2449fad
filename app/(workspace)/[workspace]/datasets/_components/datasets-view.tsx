"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { isActive, livePollMs } from "@/app/_parts/run-activity";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPCClient } from "@/app/_trpc/client";
import { pagesOptions } from "@/app/_trpc/pages";
import { Button } from "@/app/_ui/button";
import { LoadMore } from "@/app/_ui/load-more";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { DatasetTable } from "./dataset-table";
import { ListControls } from "./list-controls";
import { listQuery } from "./list-query";
import { NoDatasets } from "./no-datasets";

/** The data sets of the workspace, with what one has to know before opening one. */
export function DatasetsView() {
  const { workspace } = useSession();
  const mayLoad = useMay("datasets:write");
  const client = useTRPCClient();
  const input = listQuery(workspace.slug, useSearchParams());
  const list = useInfiniteQuery({
    ...pagesOptions(["datasets", "list"], input, (page, signal) =>
      client.datasets.list.query(page, { signal }),
    ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ lastRun }) => isActive(lastRun?.status)))
        ? livePollMs
        : false,
  });
  const datasets = list.data?.pages.flatMap(({ items }) => items);
  const narrowed = input.filter !== "all" || input.search !== undefined;
  const empty = datasets?.length === 0;
  return (
    <Page>
      <PageHeader
        title="Data sets"
        actions={
          mayLoad ? (
            <Button look="primary" asChild>
              <Link href={`/${workspace.slug}/datasets/new`}>
                <Upload aria-hidden />
                Load file
              </Link>
            </Button>
          ) : null
        }
      />
      {empty && !narrowed ? null : <ListControls input={input} total={list.data?.pages[0]?.total ?? null} />}
      {list.error && !datasets ? (
        <QueryError error={list.error} what="The list of data sets" onRetry={() => void list.refetch()} />
      ) : !datasets ? (
        <SkeletonRows rows={10} label="Loading the data sets" />
      ) : empty ? (
        <NoDatasets narrowed={narrowed} />
      ) : (
        <div className={list.isPlaceholderData ? "opacity-60" : ""} aria-busy={list.isPlaceholderData}>
          <DatasetTable datasets={datasets} input={input} />
          <LoadMore list={list} what="data sets" />
        </div>
      )}
    </Page>
  );
}
