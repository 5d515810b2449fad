"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import type { RouterOutputs } from "@/app/_trpc/client";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Drawer } from "@/app/_ui/drawer";
import { NoValue, Quantity } from "@/app/_ui/quantity";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import type { SeenCheck } from "@/server/quality/schema";

import { Pager } from "./pager";

type Row = RouterOutputs["datasets"]["failingRows"]["items"][number];
const pageSize = 100;

type Props = { datasetId: string; check: SeenCheck | null; onClose: () => void };

/** The rows that failed one check, with a suggested value where one is well supported. */
export function FailingRows({ datasetId, check, onClose }: Props) {
  return (
    <Drawer open={check !== null} onOpenChange={onClose} wide title={check?.description ?? "Failing rows"}>
      {check ? <Rows key={check.id} datasetId={datasetId} check={check} /> : null}
    </Drawer>
  );
}

function Rows({ datasetId, check }: { datasetId: string; check: SeenCheck }) {
  const { workspace } = useSession();
  const [offset, setOffset] = useState(0);
  const rows = useQuery({
    ...useTRPC().datasets.failingRows.queryOptions({
      workspace: workspace.slug,
      datasetId,
      checkId: check.id,
      offset,
      limit: pageSize,
    }),
    placeholderData: (last) => last,
  });
  if (rows.error)
    return <QueryError error={rows.error} what="The failing rows" onRetry={() => void rows.refetch()} />;
  if (!rows.data) return <SkeletonRows rows={8} label="Loading the failing rows" />;
  const { items, total } = rows.data;
  return (
    <div className="grid gap-3 p-4">
      {check.failed !== null && total < check.failed ? (
        <p className="text-13 text-muted">
          <Quantity value={check.failed} /> failed;{" "}
          {total === 0 ? "this check counts them and lists none." : "not all of them are listed."}
        </p>
      ) : null}
      {total > 0 ? (
        <>
          <Table
            rows={items}
            columns={columns}
            rowKey={(row) => `${row.row}/${row.column}`}
            label="Failing rows"
            sortKey="failing"
            exportName={check.id}
          />
          <Pager offset={offset} size={pageSize} total={total} onOffset={setOffset} />
        </>
      ) : null}
    </div>
  );
}

/** A suggested value; the empty text suggests that nothing should stand there. */
function Suggestion({ text }: { text: string | null }) {
  if (text === null) return <NoValue why="no suggestion" />;
  return text === "" ? (
    <span className="text-muted">empty</span>
  ) : (
    <span className="num break-all">{text}</span>
  );
}

const columns: Column<Row>[] = [
  {
    id: "row",
    header: "Row",
    align: "right",
    value: (row) => row.row,
    cell: (row) => <Quantity value={row.row} />,
    minor: true,
  },
  {
    id: "line",
    header: "Line",
    align: "right",
    value: (row) => row.line,
    cell: (row) => <span className="num">{row.line ?? <NoValue />}</span>,
  },
  {
    id: "file",
    header: "File",
    value: (row) => row.file,
    cell: (row) => row.file ?? <NoValue />,
    minor: true,
  },
  {
    id: "column",
    header: "Column",
    value: (row) => row.column,
    cell: (row) => <span className="num">{row.column ?? <NoValue />}</span>,
  },
  {
    id: "value",
    header: "Value",
    value: (row) => row.value,
    cell: (row) =>
      row.masked ? (
        <Badge tone="personal" title="Personal data; ask an admin or data engineer">
          masked
        </Badge>
      ) : (
        <span className="num break-all">{row.value ?? <NoValue why="empty" />}</span>
      ),
  },
  {
    id: "suggestion",
    header: "Suggested",
    value: (row) => row.suggestion,
    cell: (row) =>
      row.duplicateOf === null ? <Suggestion text={row.suggestion} /> : <>same as row {row.duplicateOf}</>,
  },
];
