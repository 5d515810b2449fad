"use client";

import Link from "next/link";
import { LayerBadge } from "@/app/_parts/layer-badge";
import { useSession } from "@/app/_shell/session";
import { Badge } from "@/app/_ui/badge";
import { CopyButton } from "@/app/_ui/copy-button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Bytes, Quantity } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { Select } from "@/app/_ui/select";
import { type Column, Table } from "@/app/_ui/table";
import { useUrlState } from "@/app/_ui/url-state";
import { layer, type SnapshotSummary } from "@/server/catalog/schema";
import { Comparison } from "./comparison";
import { useDataset } from "./use-dataset";

const shownLayers = new Set<string>(layer.options);

/** Every version there is, and what changed from one to another. */
export function VersionsTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const dataset = useDataset(datasetId).data;
  const versions =
    dataset?.snapshots.filter((snapshot) => snapshot.layer === "chart").map((one) => one.version) ?? [];
  const [from, setFrom] = useUrlState("from", String(versions[1] ?? ""));
  const [to, setTo] = useUrlState("to", String(versions[0] ?? ""));
  if (!dataset) return null;
  const snapshots = dataset.snapshots.filter((snapshot) => shownLayers.has(snapshot.layer));
  if (snapshots.length === 0)
    return (
      <EmptyState title="No versions yet">
        Each run that publishes leaves a version of every layer.
      </EmptyState>
    );
  const options = versions.map((version) => ({ value: String(version), label: `Version ${version}` }));
  return (
    <div className="grid gap-6">
      <section className="grid gap-3">
        <h2 className="font-semibold text-14">Compare versions of Chart</h2>
        {options.length < 2 ? (
          <p className="text-13 text-muted">
            There is one version so far; the next load gives something to compare.
          </p>
        ) : (
          <>
            <div className="flex flex-wrap items-center gap-2 text-13">
              From
              <Select
                aria-label="From version"
                small
                className="w-36"
                value={from}
                onValueChange={setFrom}
                options={options}
              />
              to
              <Select
                aria-label="To version"
                small
                className="w-36"
                value={to}
                onValueChange={setTo}
                options={options}
              />
            </div>
            {from && to && from !== to ? (
              <Comparison datasetId={datasetId} from={Number(from)} to={Number(to)} />
            ) : null}
          </>
        )}
      </section>
      <section className="grid gap-3">
        <h2 className="font-semibold text-14">All versions</h2>
        <Table
          rows={snapshots}
          columns={columnsOf(workspace.slug, datasetId)}
          rowKey={(snapshot) => snapshot.id}
          label="Versions"
          sort="-created"
          exportName={`${dataset.name} versions`}
        />
      </section>
    </div>
  );
}

function columnsOf(workspace: string, datasetId: string): Column<SnapshotSummary>[] {
  return [
    {
      id: "version",
      header: "Version",
      value: (one) => one.version,
      cell: (one) => (
        <Link
          href={`/${workspace}/datasets/${datasetId}/data?layer=${one.layer}&version=${one.version}`}
          className="flex items-center gap-2 font-medium hover:underline"
        >
          <span className="num">{one.version}</span>
          {one.current ? <Badge tone="good">current</Badge> : null}
        </Link>
      ),
    },
    {
      id: "layer",
      header: "Layer",
      value: (one) => one.layer,
      cell: (one) => {
        const known = layer.safeParse(one.layer);
        return known.success ? <LayerBadge layer={known.data} /> : one.layer;
      },
    },
    {
      id: "rows",
      header: "Rows",
      align: "right",
      value: (one) => one.rows,
      cell: (one) => <Quantity value={one.rows} hidden={one.rows === null} />,
    },
    {
      id: "bytes",
      header: "Size",
      align: "right",
      value: (one) => one.bytes,
      cell: (one) => <Bytes value={one.bytes} />,
      minor: true,
    },
    {
      id: "created",
      header: "Made",
      value: (one) => one.createdAt,
      cell: (one) => <RelativeTime at={one.createdAt} />,
    },
    {
      id: "run",
      header: "Run",
      cell: (one) => (
        <Link href={`/${workspace}/runs/${one.runId}`} className="text-accent-text hover:underline">
          See run
        </Link>
      ),
      minor: true,
    },
    {
      id: "hash",
      header: "Content",
      value: (one) => one.contentHash,
      cell: (one) => (
        <span className="flex items-center gap-1">
          <code className="num text-12 text-muted">{one.contentHash.slice(0, 12)}</code>
          <CopyButton text={one.contentHash} label="Copy content hash" />
        </span>
      ),
      minor: true,
    },
  ];
}
