"use client";

import { Ban, Check, Clock, type LucideIcon, Undo2 } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { actionsText } from "@/app/_parts/grants/grant-words";
import { useSession } from "@/app/_shell/session";
import { Badge, type Tone } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { NoValue } from "@/app/_ui/quantity";
import { RelativeTime } from "@/app/_ui/relative-time";
import { type Column, Table } from "@/app/_ui/table";
import type { AccessRequest } from "@/server/grants/schema";
import { DecideDialog } from "./decide-dialog";
import { WithdrawRequest } from "./withdraw-request";

const states: Record<AccessRequest["state"], { label: string; tone: Tone; icon: LucideIcon }> = {
  open: { label: "Open", tone: "info", icon: Clock },
  approved: { label: "Approved", tone: "good", icon: Check },
  declined: { label: "Declined", tone: "bad", icon: Ban },
  withdrawn: { label: "Withdrawn", tone: "neutral", icon: Undo2 },
};

type Props = { requests: readonly AccessRequest[]; label: string; whose: "mine" | "others" };

/** Requests with what became of them; one's own open ones can be withdrawn, those of others decided. */
export function RequestTable({ requests, label, whose }: Props) {
  const { workspace } = useSession();
  const [acting, setActing] = useState<AccessRequest | null>(null);
  const columns: Column<AccessRequest>[] = [
    ...(whose === "others" ? [requester] : []),
    ...requestColumns(workspace.slug),
    {
      id: "act",
      header: "",
      align: "right",
      cell: (one) =>
        whose === "others" && one.mayDecide ? (
          <Button
            size="sm"
            aria-label={`Decide the request of ${one.requester.name} for ${one.dataset.name}`}
            onClick={() => setActing(one)}
          >
            Decide
          </Button>
        ) : whose === "mine" && one.state === "open" ? (
          <Button
            size="sm"
            look="ghost"
            aria-label={`Withdraw the request for ${one.dataset.name}`}
            onClick={() => setActing(one)}
          >
            Withdraw
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <Table
        label={label}
        rows={requests}
        columns={columns}
        rowKey={({ id }) => id}
        sort="-created"
        sortKey={`sort-${whose}`}
        exportName="access-requests"
      />
      {acting && whose === "others" ? (
        <DecideDialog request={acting} onClose={() => setActing(null)} />
      ) : null}
      {acting && whose === "mine" ? (
        <WithdrawRequest request={acting} onClose={() => setActing(null)} />
      ) : null}
    </>
  );
}

const requester: Column<AccessRequest> = {
  id: "requester",
  header: "Who",
  value: (one) => one.requester.name,
  cell: (one) => <span className="block max-w-40 truncate font-medium">{one.requester.name}</span>,
};

function requestColumns(slug: string): Column<AccessRequest>[] {
  return [
    {
      id: "dataset",
      header: "Data set",
      value: (one) => one.dataset.name,
      cell: (one) => (
        <Link
          href={`/${slug}/datasets/${one.dataset.id}`}
          className="block min-w-24 max-w-56 truncate font-medium hover:underline"
        >
          {one.dataset.name}
        </Link>
      ),
    },
    {
      id: "actions",
      header: "What",
      minor: true,
      value: (one) => actionsText(one.actions),
      cell: (one) => (
        <span className="grid py-1.5" title={one.columns.join(", ")}>
          {actionsText(one.actions)}
          {one.columns.length > 0 ? (
            <span className="text-12 text-muted">
              {one.columns.length === 1 ? "1 column" : `${one.columns.length} columns`}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      id: "reason",
      header: "Reason",
      minor: true,
      value: (one) => one.reason,
      cell: (one) => (
        <span className="block max-w-64 truncate" title={one.reason}>
          {one.reason}
        </span>
      ),
    },
    {
      id: "days",
      header: "For",
      minor: true,
      value: (one) => one.days,
      cell: (one) => (one.days === null ? "always" : <span className="num">{one.days} days</span>),
    },
    {
      id: "created",
      header: "Asked",
      value: (one) => one.createdAt,
      cell: (one) => <RelativeTime at={one.createdAt} />,
    },
    {
      id: "state",
      header: "State",
      value: (one) => states[one.state].label,
      cell: ({ state }) => (
        <Badge tone={states[state].tone} icon={states[state].icon}>
          {states[state].label}
        </Badge>
      ),
    },
    {
      id: "decision",
      header: "Decision",
      minor: true,
      value: (one) => one.decisionNote,
      cell: (one) => <Decision request={one} />,
    },
  ];
}

function Decision({ request: { state, decidedBy, decidedAt, decisionNote } }: { request: AccessRequest }) {
  if (state === "withdrawn" || !decidedAt) return <NoValue why="not decided" />;
  return (
    <span className="grid max-w-64 py-1.5" title={decisionNote ?? undefined}>
      <span className="truncate">
        by {decidedBy}, <RelativeTime at={decidedAt} />
      </span>
      {decisionNote ? <span className="truncate text-12 text-muted">{decisionNote}</span> : null}
    </span>
  );
}
