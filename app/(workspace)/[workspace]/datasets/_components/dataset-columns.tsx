import Link from "next/link";
import { LayerBadge } from "@/app/_parts/layer-badge";
import { RunStatusBadge } from "@/app/_parts/run-status";
import { Badge } from "@/app/_ui/badge";
import { NoValue, Quantity, Share } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import type { Column } from "@/app/_ui/table";
import type { DatasetSummary } from "@/server/catalog/schema";

/** The columns of the list, as it is shown and as it is downloaded. */
export function datasetColumns(slug: string): Column<DatasetSummary>[] {
  return [
    {
      id: "name",
      header: "Name",
      value: ({ name }) => name,
      cell: (dataset) => <Name dataset={dataset} slug={slug} />,
    },
    {
      id: "layer",
      header: "Layer",
      minor: true,
      value: ({ layer }) => layer,
      cell: ({ layer }) => (layer ? <LayerBadge layer={layer} /> : <NoValue why="nothing published yet" />),
    },
    {
      id: "rows",
      header: "Rows",
      align: "right",
      value: ({ rows }) => rows,
      cell: ({ rows, rowsHidden }) => <Quantity value={rows} hidden={rowsHidden} />,
    },
    {
      id: "columns",
      header: "Columns",
      align: "right",
      minor: true,
      value: ({ columns }) => columns,
      cell: ({ columns }) => <Quantity value={columns} />,
    },
    {
      id: "quality",
      header: "Quality",
      align: "right",
      minor: true,
      value: ({ quality }) => quality,
      cell: ({ quality }) =>
        quality === null ? <span className="text-muted">Not measured</span> : <Share value={quality} />,
    },
    {
      id: "pii",
      header: "Personal data",
      align: "right",
      minor: true,
      value: ({ piiColumns }) => piiColumns,
      cell: ({ piiColumns }) => (
        <Counted count={piiColumns} what="columns hold personal data" hue="text-personal" />
      ),
    },
    {
      id: "quarantined",
      header: "Quarantined",
      align: "right",
      minor: true,
      value: ({ quarantined }) => quarantined,
      cell: ({ quarantined }) => (
        <Counted count={quarantined} what="rows wait in quarantine" hue="text-warn" />
      ),
    },
    {
      id: "run",
      header: "Last run",
      value: ({ lastRun }) => lastRun?.status ?? null,
      cell: ({ lastRun }) =>
        lastRun ? (
          <Link
            href={`/${slug}/runs/${lastRun.id}`}
            className="inline-flex items-center gap-x-2 text-muted hover:text-ink hover:underline max-sm:flex-col max-sm:items-start max-sm:py-1"
          >
            <RunStatusBadge status={lastRun.status} />
            <RelativeTime at={lastRun.finishedAt ?? lastRun.createdAt} />
          </Link>
        ) : (
          <NoValue why="never run" />
        ),
    },
    {
      id: "updated",
      header: "Changed",
      minor: true,
      value: ({ updatedAt }) => updatedAt,
      cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
  ];
}

function Name({ dataset, slug }: { dataset: DatasetSummary; slug: string }) {
  return (
    <div className="grid min-w-44 max-w-90 py-1.5">
      <span className="flex min-w-0 items-center gap-2">
        <Link href={`/${slug}/datasets/${dataset.id}`} className="truncate font-medium hover:underline">
          {dataset.name}
        </Link>
        {dataset.isSample ? <Badge title="Invented data to try Atlas with">Sample</Badge> : null}
      </span>
      {dataset.description ? (
        <span className="truncate text-12 text-muted" title={dataset.description}>
          {dataset.description}
        </span>
      ) : null}
    </div>
  );
}

function Counted({ count, what, hue }: { count: number; what: string; hue: string }) {
  return (
    <span className={count > 0 ? hue : "text-muted"} title={`${count} ${what}`}>
      <Quantity value={count} />
    </span>
  );
}
