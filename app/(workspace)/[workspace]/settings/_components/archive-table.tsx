"use client";

import { Download } from "lucide-react";
import { useSession } from "@/app/_shell/session";
import { Button } from "@/app/_ui/button";
import { Bytes, Quantity } from "@/app/_ui/quantity";
import { useLocale } from "@/app/_ui/reader";
import { RelativeTime } from "@/app/_ui/relative-time";
import { type Column, Table } from "@/app/_ui/table";
import { formatDayAndMinute } from "@/app/_ui/times";
import type { WorkspaceExport } from "@/server/exports/schema";

const columns: Column<WorkspaceExport>[] = [
  {
    id: "made",
    header: "Made",
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
    value: ({ createdAt }) => createdAt,
  },
  { id: "by", header: "By", cell: ({ requestedBy }) => requestedBy, minor: true },
  { id: "size", header: "Size", align: "right", cell: ({ bytes }) => <Bytes value={bytes ?? 0n} /> },
  {
    id: "rows",
    header: "Rows",
    align: "right",
    minor: true,
    cell: ({ rows }) => <Quantity value={rows} />,
  },
  {
    id: "until",
    header: "Until",
    cell: ({ expiresAt }) => (expiresAt ? <Until at={expiresAt} /> : null),
  },
  { id: "download", header: "", align: "right", cell: (row) => <DownloadLink archive={row} /> },
];

/** Archives that can be downloaded, and until when. */
export function ArchiveTable({ archives }: { archives: WorkspaceExport[] }) {
  return (
    <Table
      rows={archives}
      columns={columns}
      rowKey={({ id }) => id}
      label="Archives of the workspace"
      sort="-made"
      sortKey="archives"
    />
  );
}

/** In the zone of the reader: archives are fetched by the browser, never rendered before. */
function Until({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="num">
      {formatDayAndMinute(at, useLocale())}
    </time>
  );
}

function DownloadLink({ archive }: { archive: WorkspaceExport }) {
  const { workspace } = useSession();
  return (
    <Button size="sm" asChild>
      <a
        href={`/api/v1/exports/${archive.id}?${new URLSearchParams({ workspace: workspace.slug })}`}
        download
      >
        <Download aria-hidden />
        <span className="max-sm:sr-only">Download</span>
      </a>
    </Button>
  );
}
