"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readFailure } from "@/app/_shell/failure";
import { QueryError } from "@/app/_shell/query-error";
import { useMay, useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Segments } from "@/app/_ui/segments";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { type Column, Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import { useUrlState } from "@/app/_ui/url-state";
import type { QuarantinedRow } from "@/server/pipelines/schema";
import { CorrectRow } from "./correct-row";
import { Pager } from "./pager";
import { ProcessAgain } from "./process-again";

const pageSize = 100;
const states = ["all", "open", "edited", "discarded"] as const;
const stateWords = { all: "All", open: "Open", edited: "Corrected", discarded: "Discarded" } as const;

/** Rows held back: why, what they say, and what becomes of them. */
export function QuarantineTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const mayWrite = useMay("quarantine:write");
  const [asked, setState] = useUrlState("state", "all");
  const [offset, setOffset] = useState(0);
  const [correcting, setCorrecting] = useState<QuarantinedRow | null>(null);
  const state = states.find((one) => one === asked) ?? "all";
  const list = useQuery({
    ...useTRPC().quarantine.list.queryOptions({
      workspace: workspace.slug,
      datasetId,
      state,
      offset,
      limit: pageSize,
    }),
    placeholderData: (last) => last,
  });
  const decide = useDecide(datasetId);
  if (list.error)
    return <QueryError error={list.error} what="The quarantine" onRetry={() => void list.refetch()} />;
  if (!list.data) return <SkeletonRows rows={8} label="Loading the quarantine" />;
  const { items, total, columns } = list.data;
  if (total === 0 && state === "all")
    return (
      <EmptyState title="Nothing is held back">
        Lines that could not be parsed and rows that fail a rule of severity error stand here, with the
        reason, until they are corrected or discarded.
      </EmptyState>
    );
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Segments
          label="Show"
          options={states.map((value) => ({ value, label: stateWords[value] }))}
          value={state}
          onValueChange={(next) => {
            setOffset(0);
            setState(next);
          }}
        />
        <div className="flex-1" />
        {mayWrite ? (
          <ProcessAgain
            datasetId={datasetId}
            reason="replay"
            label="Replay corrected rows"
            look={items.some((row) => row.state !== "open") ? "primary" : "secondary"}
          />
        ) : null}
      </div>
      <Table
        rows={items}
        columns={columnsOf({
          mayWrite,
          onCorrect: setCorrecting,
          onDecide: decide.mutate,
          busy: decide.isPending,
        })}
        rowKey={(row) => row.rowId}
        label="Quarantined rows"
        sortKey="order"
        exportName="quarantine"
      />
      <Pager offset={offset} size={pageSize} total={total} onOffset={setOffset} />
      <CorrectRow
        key={correcting?.rowId}
        datasetId={datasetId}
        row={correcting}
        columns={columns}
        onClose={() => setCorrecting(null)}
      />
    </div>
  );
}

type Decide = (input: { rowId: string; decision: "discard" | "reopen" }) => void;

function useDecide(datasetId: string) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const decide = useMutation(
    useTRPC().quarantine.decide.mutationOptions({
      onSuccess: (_, { decision, rowIds }) => {
        if (decision === "discard")
          notify.done("The row is discarded from the next run on", {
            label: "Undo",
            onClick: () =>
              decide.mutate({ workspace: workspace.slug, datasetId, rowIds, decision: "reopen" }),
          });
        return client.invalidateQueries();
      },
      onError: (error) => notify.error(readFailure(error).message),
    }),
  );
  const mutate: Decide = ({ rowId, decision }) =>
    decide.mutate({ workspace: workspace.slug, datasetId, rowIds: [rowId], decision });
  return { mutate, isPending: decide.isPending };
}

type Actions = {
  mayWrite: boolean;
  busy: boolean;
  onCorrect: (row: QuarantinedRow) => void;
  onDecide: Decide;
};

function columnsOf({ mayWrite, busy, onCorrect, onDecide }: Actions): Column<QuarantinedRow>[] {
  return [
    {
      id: "line",
      header: "Line",
      align: "right",
      value: (row) => row.line,
      cell: (row) => <span className="num">{row.line}</span>,
    },
    { id: "file", header: "File", value: (row) => row.file, cell: (row) => row.file, minor: true },
    {
      id: "reason",
      header: "Why",
      value: reasonOf,
      cell: (row) => <span className="block min-w-40 py-1.5">{reasonOf(row)}</span>,
    },
    {
      id: "content",
      header: "What it says",
      value: (row) => contentOf(row),
      cell: (row) => <span className="num block max-w-[36rem] truncate text-soft">{contentOf(row)}</span>,
      minor: true,
    },
    {
      id: "state",
      header: "State",
      value: (row) => row.state,
      cell: (row) => (
        <Badge tone={row.state === "open" ? "warn" : row.state === "edited" ? "info" : "neutral"}>
          {stateWords[row.state]}
        </Badge>
      ),
    },
    {
      id: "actions",
      header: "",
      cell: (row) =>
        mayWrite ? (
          <span className="flex justify-end gap-1">
            <Button size="sm" look="ghost" onClick={() => onCorrect(row)}>
              Correct
            </Button>
            {row.state === "discarded" ? (
              <Button
                size="sm"
                look="ghost"
                disabled={busy}
                onClick={() => onDecide({ rowId: row.rowId, decision: "reopen" })}
              >
                Reopen
              </Button>
            ) : (
              <Button
                size="sm"
                look="ghost"
                disabled={busy}
                onClick={() => onDecide({ rowId: row.rowId, decision: "discard" })}
              >
                Discard
              </Button>
            )}
          </span>
        ) : null,
    },
  ];
}

/** A rule is worded as what should hold, so a row that breaks it has to say so. */
function reasonOf(row: QuarantinedRow): string {
  return row.kind === "rule" ? `Does not hold: ${row.reason.replaceAll(".; ", "; ")}` : row.reason;
}

function contentOf(row: QuarantinedRow): string {
  if (row.raw !== null) return row.raw;
  const failing = row.columns.length > 0 ? row.columns : Object.keys(row.values);
  return failing.map((name) => `${name}: ${row.values[name] ?? "empty"}`).join(", ");
}
