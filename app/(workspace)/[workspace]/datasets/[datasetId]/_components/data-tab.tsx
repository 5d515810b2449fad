"use client";

import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { DataGrid } from "@/app/_parts/data-grid/data-grid";
import type { GridSort } from "@/app/_parts/data-grid/grid-column";
import { layerLooks } from "@/app/_parts/layer-badge";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC, useTRPCClient } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { DropdownMenu, MenuItem } from "@/app/_ui/dropdown-menu";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { Select } from "@/app/_ui/select";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { changeAddress, useUrlState } from "@/app/_ui/url-state";
import { useRested } from "@/app/_ui/use-rested";
import { type DatasetDetail, exportFormat, type Layer, layer as layerSchema } from "@/server/catalog/schema";
import { emptyFilter, GridFilter, readFilter } from "./grid-filter";
import { RowDrawer } from "./row-drawer";
import { useDataset, useReport } from "./use-dataset";

/** The rows of a layer and version, as the reader may see them. */
export function DataTab({ datasetId }: { datasetId: string }) {
  const mayExplore = useMay("explore:read");
  const dataset = useDataset(datasetId).data;
  const [asked] = useUrlState("layer", "chart");
  const [version, setVersion] = useUrlState("version", "", { history: "push" });
  if (!dataset) return null;
  const layers = layersOf(dataset, mayExplore);
  const layer = layers.find((one) => one === asked) ?? layers.at(0);
  if (!layer)
    return (
      <EmptyState title="No rows yet">
        Rows stand here once a run has published them. Rows that were held back are under Quarantine.
      </EmptyState>
    );
  const versions = dataset.snapshots.filter((snapshot) => snapshot.layer === layer);
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Segments
          label="Layer"
          options={layers.map((value) => ({ value, label: layerLooks[value].label }))}
          value={layer}
          // Another layer has versions and columns of its own.
          onValueChange={(next) =>
            changeAddress({ layer: next, version: null, filter: null, sort: null }, { history: "push" })
          }
        />
        <Select
          aria-label="Version"
          small
          className="w-44"
          value={version}
          onValueChange={setVersion}
          options={[
            { value: "", label: "Current version" },
            ...versions.map((one) => ({
              value: String(one.version),
              label: `Version ${one.version}${one.current ? " (current)" : ""}`,
            })),
          ]}
        />
        <ExportMenu datasetId={datasetId} layer={layer} version={version} />
      </div>
      <Rows
        key={`${layer}/${version}`}
        dataset={dataset}
        layer={layer}
        version={version === "" ? null : Number(version)}
      />
    </div>
  );
}

function layersOf(dataset: DatasetDetail, mayExplore: boolean): Layer[] {
  const present = new Set(
    dataset.snapshots.filter((snapshot) => snapshot.current).map((snapshot) => snapshot.layer),
  );
  return layerSchema.options.filter((one) => present.has(one) && (one !== "explore" || mayExplore));
}

function Rows({ dataset, layer, version }: { dataset: DatasetDetail; layer: Layer; version: number | null }) {
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
  const first = useQuery({
    ...useTRPC().datasets.rows.queryOptions({ ...input, offset: 0, limit: 1 }),
    placeholderData: (last) => last,
  });
  if (first.error)
    return <QueryError error={first.error} what="The rows" onRetry={() => void first.refetch()} />;
  if (!first.data) return <SkeletonRows rows={12} label="Loading the rows" />;
  const measured = new Map(
    layer === "explore" ? [] : report?.profile.columns.map((column) => [column.name, column]),
  );
  const columns = first.data.columns.map((column) => {
    const found = measured.get(column.name);
    return {
      ...column,
      nullShare: found && report && report.profile.rows > 0 ? found.nulls / report.profile.rows : null,
      histogram: found?.histogram ?? null,
    };
  });
  const loadPage = async (offset: number, limit: number, signal: AbortSignal) =>
    (await client.datasets.rows.query({ ...input, offset, limit }, { signal })).rows;
  return (
    <>
      <div className="flex h-[max(24rem,calc(100dvh-17rem))] flex-col">
        <DataGrid
          label={`Rows of ${dataset.name}, ${layerLooks[layer].label}`}
          name={`${dataset.id}/${layer}`}
          source={JSON.stringify({ ...input, seen: first.data.version })}
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
        source={JSON.stringify(input)}
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

const formatWords = { csv: "CSV", parquet: "Parquet", ndjson: "NDJSON", xlsx: "Excel" } as const;

function ExportMenu({ datasetId, layer, version }: { datasetId: string; layer: Layer; version: string }) {
  const { workspace } = useSession();
  if (!useMay("datasets:export")) return null;
  const href = (format: string) => {
    const query = new URLSearchParams({
      workspace: workspace.slug,
      layer,
      format,
      ...(version ? { version } : {}),
    });
    return `/api/v1/datasets/${datasetId}/export?${query}`;
  };
  return (
    <DropdownMenu
      trigger={
        <Button size="sm">
          <Download aria-hidden />
          Export
        </Button>
      }
    >
      {exportFormat.options.map((format) => (
        <MenuItem key={format} asChild>
          <a href={href(format)} download>
            {formatWords[format]}
          </a>
        </MenuItem>
      ))}
    </DropdownMenu>
  );
}
