"use client";

import { EyeOff, FileUp, LockKeyhole, Tag } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { LayerBadge } from "@/app/_parts/layer-badge";
import { RunStatusBadge } from "@/app/_parts/run-status";
import { NameCrumb } from "@/app/_shell/crumbs";
import { Page, PageHeader } from "@/app/_shell/page-parts";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { Quantity, Share } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { Tabs } from "@/app/_ui/tabs";
import type { Permission } from "@/server/access/schema";
import type { DatasetDetail } from "@/server/catalog/schema";
import { ProcessAgain } from "./process-again";
import { useDataset } from "./use-dataset";

/** Name, state and actions of a data set, and the tabs under which its parts stand. */
export function DatasetFrame({ datasetId, children }: { datasetId: string; children: ReactNode }) {
  const dataset = useDataset(datasetId);
  if (dataset.data) return <Frame dataset={dataset.data}>{children}</Frame>;
  return (
    <Page>
      {dataset.error ? (
        <QueryError error={dataset.error} what="The data set" onRetry={() => void dataset.refetch()} />
      ) : (
        <SkeletonRows rows={6} label="Loading the data set" />
      )}
    </Page>
  );
}

function Frame({ dataset, children }: { dataset: DatasetDetail; children: ReactNode }) {
  const { workspace } = useSession();
  const home = `/${workspace.slug}/datasets/${dataset.id}`;
  // Looking with the eyes of somebody else, nothing is offered that they may not do.
  const offers = usePathname() !== `${home}/access/view`;
  const mayWrite = offers && dataset.permissions.includes("datasets:write");
  const mayStart = offers && dataset.permissions.includes("runs:start");
  return (
    <Page>
      <NameCrumb id={dataset.id} name={dataset.name} />
      <NameCrumb id="pii" name="Personal data" />
      <PageHeader
        title={dataset.name}
        lead={<Facts dataset={dataset} />}
        actions={
          <>
            {mayStart ? <ProcessAgain datasetId={dataset.id} /> : null}
            {mayWrite ? (
              <Button asChild look="primary">
                <Link href={`/${workspace.slug}/datasets/new?dataset=${dataset.id}`}>
                  <FileUp aria-hidden />
                  Load newer file
                </Link>
              </Button>
            ) : null}
          </>
        }
      />
      <DatasetTabs dataset={dataset} home={home} />
      <div className="grid gap-4 pt-5">
        {dataset.partial ? <PartialNotice home={home} /> : null}
        <div className="min-w-0">{children}</div>
      </div>
    </Page>
  );
}

function Facts({ dataset }: { dataset: DatasetDetail }) {
  const { workspace } = useSession();
  const { lastRun } = dataset;
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {dataset.layer ? <LayerBadge layer={dataset.layer} /> : null}
      {dataset.restricted ? (
        <Badge icon={LockKeyhole} title="Roles give no access to it, only grants do">
          Restricted
        </Badge>
      ) : null}
      {dataset.domain ? <Badge title="Domain">{dataset.domain}</Badge> : null}
      {dataset.tags.slice(0, 5).map((tag) => (
        <Badge key={tag} icon={Tag} title="Tag">
          {tag}
        </Badge>
      ))}
      <span>
        <Quantity value={dataset.rows} hidden={dataset.rowsHidden} /> rows,{" "}
        <Quantity value={dataset.columns} /> columns
      </span>
      {dataset.quality === null ? null : (
        <span>
          Quality <Share value={dataset.quality} />
        </span>
      )}
      {lastRun ? (
        <Link
          href={`/${workspace.slug}/runs/${lastRun.id}`}
          className="flex items-center gap-1.5 hover:underline"
        >
          <RunStatusBadge status={lastRun.status} />
          <RelativeTime at={lastRun.finishedAt ?? lastRun.createdAt} />
        </Link>
      ) : null}
    </span>
  );
}

/** Says that there is more than what is shown, and where it stands what one may do about it. */
function PartialNotice({ home }: { home: string }) {
  return (
    <p role="note" className="flex items-center gap-2 text-13 text-muted">
      <EyeOff className="size-4 shrink-0" aria-hidden />
      <span>
        You see part of this data set.{" "}
        <Link href={`${home}/access`} className="font-medium text-accent-text hover:underline">
          Your access
        </Link>
      </span>
    </p>
  );
}

function DatasetTabs({ dataset, home }: { dataset: DatasetDetail; home: string }) {
  const may = (permission: Permission) => dataset.permissions.includes(permission);
  const open = dataset.columnList.filter(
    (column) => column.pii && !column.piiDecision && !column.piiEntity,
  ).length;
  const tabs = [
    { href: home, label: "Overview" },
    { href: `${home}/data`, label: "Data" },
    { href: `${home}/profile`, label: "Profile" },
    { href: `${home}/quality`, label: "Quality" },
    { href: `${home}/pii`, label: "Personal data", ...(open > 0 ? { count: open } : {}) },
    ...(may("quarantine:read")
      ? [
          {
            href: `${home}/quarantine`,
            label: "Quarantine",
            ...(dataset.quarantined > 0 ? { count: dataset.quarantined } : {}),
          },
        ]
      : []),
    { href: `${home}/lineage`, label: "Lineage" },
    { href: `${home}/versions`, label: "Versions" },
    { href: `${home}/access`, label: "Access" },
    ...(may("audit:read") ? [{ href: `${home}/activity`, label: "Activity" }] : []),
    ...(may("datasets:write") ? [{ href: `${home}/settings`, label: "Settings" }] : []),
  ];
  return <Tabs tabs={tabs} label={`Parts of ${dataset.name}`} />;
}
