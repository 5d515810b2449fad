"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { DatasetPicker } from "@/app/_parts/dataset-picker";
import { isActive, livePollMs } from "@/app/_parts/run-activity";
import { RunTable } from "@/app/_parts/run-table";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPCClient } from "@/app/_trpc/client";
import { pagesOptions } from "@/app/_trpc/pages";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { LoadMore } from "@/app/_ui/load-more";
import { Segments } from "@/app/_ui/segments";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import { runFilters, runQuery } from "./run-query";

/** All runs of the workspace or of one data set, newest first, live while something is under way. */
export function RunsView() {
  const { workspace } = useSession();
  const client = useTRPCClient();
  const input = runQuery(workspace.slug, useSearchParams());
  const [, setStatus] = useUrlState("status", "all", { history: "push" });
  const [, setDataset] = useUrlState("dataset", "", { history: "push" });
  const list = useInfiniteQuery({
    ...pagesOptions(["runs", "list"], input, (page, signal) => client.runs.list.query(page, { signal })),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ status }) => isActive(status)))
        ? livePollMs
        : false,
  });
  const runs = list.data?.pages.flatMap(({ items }) => items);
  const filtered = input.status !== "all" || input.datasetId !== undefined;
  return (
    <Page>
      <PageHeader
        title="Runs"
        lead="Each passage of a data set through Explore, Chart and Navigate, with what went in, what came out and what was held back."
      />
      <div className="flex flex-wrap items-center gap-3 pb-4">
        <Segments
          label="Which runs"
          options={runFilters}
          value={input.status ?? "all"}
          onValueChange={setStatus}
        />
        <DatasetPicker
          label="Data set"
          none="All data sets"
          value={input.datasetId ? { id: input.datasetId } : null}
          onPick={(dataset) => setDataset(dataset?.id ?? "")}
        />
      </div>
      {list.error && !runs ? (
        <QueryError error={list.error} what="The list of runs" onRetry={() => void list.refetch()} />
      ) : !runs ? (
        <SkeletonRows rows={10} label="Loading the runs" />
      ) : runs.length === 0 ? (
        <NoRuns filtered={filtered} />
      ) : (
        <>
          <RunTable runs={runs} label="Runs" />
          <LoadMore list={list} what="runs" />
        </>
      )}
    </Page>
  );
}

function NoRuns({ filtered }: { filtered: boolean }) {
  const { workspace } = useSession();
  const mayLoad = useMay("datasets:write");
  if (filtered)
    return (
      <EmptyState
        title="No run like that"
        action={
          <Button asChild>
            <Link href={`/${workspace.slug}/runs`}>Show all runs</Link>
          </Button>
        }
      >
        No run of this workspace fits the filter.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing has run yet"
      action={
        mayLoad ? (
          <Button look="primary" asChild>
            <Link href={`/${workspace.slug}/datasets/new`}>Load file</Link>
          </Button>
        ) : null
      }
    >
      A run takes a file through the layers. Loading a file starts the first one; its steps, counts and log
      stay here.
    </EmptyState>
  );
}
