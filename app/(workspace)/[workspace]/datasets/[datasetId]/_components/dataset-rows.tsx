"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DataGrid } from "@/app/_parts/data-grid/data-grid";
import type { GridSort } from "@/app/_parts/data-grid/grid-column";
import { layerLooks } from "@/app/_parts/layer-badge";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPCClient } from "@/app/_trpc/client";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { useUrlState } from "@/app/_ui/url-state";
import { useRested } from "@/app/_ui/use-rested";
import { type DatasetDetail, type Layer, layer as layerSchema } from "@/server/catalog/schema";
import type { ExplainedSubject } from "@/server/grants/schema";
import { emptyFilter, GridFilter, readFilter } from "./grid-filter";
import { RowDrawer } from "./row-drawer";
import { useReport } from "./use-dataset";

/** Layers that have something published and that the reader may see. */
export function layersOf(dataset: DatasetDetail, mayExplore: boolean): Layer[] {
  const present = new Set(
    dataset.snapshots.filter((snapshot) => snapshot.current).map((snapshot) => snapshot.layer),
  );
  return layerSchema.options.filter((one) => present.has(one) && (one !== "explore" || mayExplore));
}

type Props = {
  dataset: DatasetDetail;
  layer: Layer;
  version: number | null;
  /** Whose view it is, where it is not the reader's own. */
  as?: ExplainedSubject;
};

/** The rows of a layer and version in a grid, with sorting, filters and a look at single rows. */
export function DatasetRows({ dataset, layer, version, as }: Props) {
  const { workspace } = useSession();
  const client = useTRPCClient();
  const report = useReport(dataset.id).data;
  const [sortText, setSort] = useUrlState("sort");
  const sort = readSort(sortText);
  const [filterText, setFilter] = useUrlState("filter", emptyFilter);
  const [opened, setOpened] = useState<number | null>(null);
  const filters = readFilter(useRested(filterText));
  const input = {
    workspace: workspace.slug,
    datasetId: dataset.id,
    layer,
    ...(version === null ? {} : { version }),
    sort: sort ? [sort] : [],
    filters,
  };
  const readPage = (offset: number, limit: number, signal: AbortSignal) =>
    as
      ? client.grants.viewAs.query({ ...input, subject: as, offset, limit }, { signal })
      : client.datasets.rows.query({ ...input, offset, limit }, { signal });
  const first = useQuery({
    queryKey: ["first-row", input, as],
    queryFn: ({ signal }) => readPage(0, 1, signal),
    placeholderData: keepPreviousData,
  });
  if (first.error)
    return <QueryError error={first.error} what="The rows" onRetry={() => void first.refetch()} />;
  if (!first.data) return <SkeletonRows rows={12} label="Loading the rows" />;
  // What was measured over all rows may differ from what somebody else sees of them.
  const measured = new Map(
    layer === "explore" || as ? [] : report?.profile?.columns.map((column) => [column.name, column]),
  );
  const columns = first.data.columns.map((column) => {
    const found = measured.get(column.name);
    return {
      ...column,
      nullShare:
        found && report?.profile && report.profile.rows > 0 ? found.nulls / report.profile.rows : null,
      histogram: found?.histogram ?? null,
    };
  });
  const loadPage = async (offset: number, limit: number, signal: AbortSignal) =>
    (await readPage(offset, limit, signal)).rows;
  return (
    <>
      <div className="flex h-[max(24rem,calc(100dvh-17rem))] flex-col">
        <DataGrid
          label={`Rows of ${dataset.name}, ${layerLooks[layer].label}`}
          name={`${dataset.id}/${layer}`}
          source={JSON.stringify({ ...input, as, seen: first.data.version })}
          columns={columns}
          total={first.data.total}
          loadPage={loadPage}
          sort={sort}
          onSort={(next) => setSort(sortWords(next))}
          onOpen={setOpened}
          toolbar={<GridFilter columns={columns} value={filterText} onChange={setFilter} />}
        />
      </div>
      <RowDrawer
        index={opened}
        columns={columns}
        loadPage={loadPage}
        source={JSON.stringify({ ...input, as })}
        onClose={() => setOpened(null)}
      />
    </>
  );
}

/** `up:column` or `down:column` in the address; anything else is no order. */
function readSort(text: string): GridSort {
  const [, direction, column] = /^(up|down):(.+)$/s.exec(text) ?? [];
  return column ? { column, descending: direction === "down" } : null;
}

const sortWords = (sort: GridSort) => (sort ? `${sort.descending ? "down" : "up"}:${sort.column}` : "");
