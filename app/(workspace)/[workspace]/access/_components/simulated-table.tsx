"use client";

import { Check, Download, LockKeyhole } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { grantActions, grantActionWords } from "@/app/_parts/grants/grant-words";
import { useSession } from "@/app/_shell/session";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { formatNumber } from "@/app/_ui/numbers";
import { NoValue } from "@/app/_ui/quantity";
import { sortRows } from "@/app/_ui/sort-rows";
import { type Column, downloadTable, Table } from "@/app/_ui/table";
import { useUrlState } from "@/app/_ui/url-state";
import type { SimulatedAccess } from "@/server/grants/schema";

/** More lines than anybody reads, and few enough to draw at once. */
const atOnce = 200;

type Props = { rows: readonly SimulatedAccess[]; who: string };

/** Data sets by actions: what somebody may do. */
export function SimulatedTable({ rows, who }: Props) {
  const { workspace } = useSession();
  const [order, setOrder] = useUrlState("sort", "name");
  const [shown, setShown] = useState(atOnce);
  const columns = columnsFor(workspace.slug, who);
  const value = columns.find(({ id }) => id === order.replace(/^-/, ""))?.value;
  const sorted = sortRows(rows, value, order.startsWith("-"));
  return (
    <div className="grid gap-2">
      <div className="flex items-center justify-between gap-3 text-13 text-muted">
        <span role="status">
          {formatNumber(rows.length)} {rows.length === 1 ? "data set" : "data sets"}
        </span>
        <IconButton
          icon={Download}
          label="Download the table as CSV"
          size="sm"
          onClick={() => downloadTable("access", columns, sorted)}
        />
      </div>
      <Table
        label="What they may do"
        rows={sorted.slice(0, shown)}
        columns={columns}
        rowKey={({ datasetId }) => datasetId}
        served={{ order, onOrder: setOrder, columns: columns.map(({ id }) => id) }}
      />
      {shown < sorted.length ? (
        <div className="flex justify-center py-2">
          <Button look="ghost" onClick={() => setShown(shown + atOnce)}>
            More data sets
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function columnsFor(slug: string, who: string): Column<SimulatedAccess>[] {
  return [
    {
      id: "name",
      header: "Data set",
      value: ({ name }) => name,
      cell: ({ name, datasetId, restricted }) => (
        <span className="flex min-w-32 max-w-80 items-center gap-2">
          <Link
            href={`/${slug}/datasets/${datasetId}/access?who=${who}`}
            className="truncate font-medium hover:underline"
            title={`Why: ${name}`}
          >
            {name}
          </Link>
          {restricted ? <Badge icon={LockKeyhole}>Restricted</Badge> : null}
        </span>
      ),
    },
    ...grantActions.map(
      (action): Column<SimulatedAccess> => ({
        id: action,
        header: grantActionWords[action].label,
        value: (row) => answerOf(row, action),
        cell: (row) => <Answer answer={answerOf(row, action)} />,
      }),
    ),
  ];
}

function answerOf({ allowed, partial }: SimulatedAccess, action: SimulatedAccess["allowed"][number]): string {
  if (!allowed.includes(action)) return "no";
  return partial && action === "read_masked" ? "in part" : "yes";
}

function Answer({ answer }: { answer: string }) {
  if (answer === "no") return <NoValue why="no" />;
  if (answer === "in part")
    return (
      <Badge tone="warn" icon={Check} title="Some columns or rows are hidden">
        In part
      </Badge>
    );
  return <Check className="size-4 text-good" aria-label="yes" />;
}
