"use client";

import { Download } from "lucide-react";
import { layerLooks } from "@/app/_parts/layer-badge";
import { useMayOn } from "@/app/_parts/use-may-on";
import { useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { DropdownMenu, MenuItem } from "@/app/_ui/dropdown-menu";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { Select } from "@/app/_ui/select";
import { changeAddress, useUrlState } from "@/app/_ui/url-state";
import { exportFormat, type Layer } from "@/server/catalog/schema";
import { DatasetRows, layersOf } from "./dataset-rows";
import { useDataset } from "./use-dataset";

/** The rows of a layer and version, as the reader may see them. */
export function DataTab({ datasetId }: { datasetId: string }) {
  const dataset = useDataset(datasetId).data;
  const [asked] = useUrlState("layer", "chart");
  const [version, setVersion] = useUrlState("version", "", { history: "push" });
  if (!dataset) return null;
  const layers = layersOf(dataset, dataset.permissions.includes("explore:read"));
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
      <DatasetRows
        key={`${layer}/${version}`}
        dataset={dataset}
        layer={layer}
        version={version === "" ? null : Number(version)}
      />
    </div>
  );
}

const formatWords = {
  csv: "CSV for spreadsheets",
  parquet: "Parquet",
  ndjson: "NDJSON",
  xlsx: "Excel",
} as const;

function ExportMenu({ datasetId, layer, version }: { datasetId: string; layer: Layer; version: string }) {
  const { workspace } = useSession();
  if (!useMayOn(datasetId, "datasets:export")) return null;
  const href = (format: string, exact = false) => {
    const query = new URLSearchParams({
      workspace: workspace.slug,
      layer,
      format,
      ...(version ? { version } : {}),
      ...(exact ? { cells: "exact" } : {}),
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
      <MenuItem asChild>
        <a
          href={href("csv", true)}
          download
          title="For programs: texts that a spreadsheet would run as a formula get no apostrophe"
        >
          CSV with exact values
        </a>
      </MenuItem>
    </DropdownMenu>
  );
}
