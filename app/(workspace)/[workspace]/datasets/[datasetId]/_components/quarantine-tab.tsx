"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMayOn } from "@/app/_parts/use-may-on";
import { readFailure } from "@/app/_shell/failure";
import { QueryError } from "@/app/_shell/query-error";
import { useSession } from "@/app/_shell/session";
import { useTRPC } from "@/app/_trpc/client";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatNumber } from "@/app/_ui/numbers";
import { Segments } from "@/app/_ui/segments";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { Table } from "@/app/_ui/table";
import { notify } from "@/app/_ui/toast";
import { useUrlState } from "@/app/_ui/url-state";
import type { QuarantinedRow } from "@/server/pipelines/schema";
import { CorrectRow } from "./correct-row";
import { Pager } from "./pager";
import { ProcessAgain } from "./process-again";
import { type Decide, quarantineColumns, stateWords } from "./quarantine-columns";
import { SelectedRows } from "./selected-rows";
import { useSelection } from "./use-selection";

const pageSize = 100;
const states = ["all", "open", "edited", "discarded"] as const;

/** Rows held back: why, what they say, and what becomes of them. */
export function QuarantineTab({ datasetId }: { datasetId: string }) {
  const { workspace } = useSession();
  const mayWrite = useMayOn(datasetId, "quarantine:write");
  const mayStart = useMayOn(datasetId, "runs:start");
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
  const selection = useSelection();
  const decide = useDecide(datasetId, selection.clear);
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
            selection.clear();
            setState(next);
          }}
        />
        <div className="flex-1" />
        {mayStart ? (
          <ProcessAgain
            datasetId={datasetId}
            reason="replay"
            label="Replay corrected rows"
            look={items.some((row) => row.state !== "open") ? "primary" : "secondary"}
          />
        ) : null}
      </div>
      {mayWrite ? (
        <SelectedRows
          shown={items.map(({ rowId }) => rowId)}
          selection={selection}
          busy={decide.isPending}
          onDecide={decide.mutate}
        />
      ) : null}
      <Table
        rows={items}
        columns={quarantineColumns({
          mayWrite,
          selected: selection.chosen,
          onSelect: selection.toggle,
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

function useDecide(datasetId: string, onDone: () => void) {
  const { workspace } = useSession();
  const client = useQueryClient();
  const decide = useMutation(
    useTRPC().quarantine.decide.mutationOptions({
      onSuccess: (_, { decision, rowIds }) => {
        onDone();
        if (decision === "discard")
          notify.done(discarded(rowIds.length), {
            label: "Undo",
            onClick: () =>
              decide.mutate({ workspace: workspace.slug, datasetId, rowIds, decision: "reopen" }),
          });
        return client.invalidateQueries();
      },
      onError: (error) => notify.error(readFailure(error).message),
    }),
  );
  const mutate: Decide = ({ rowIds, decision }) =>
    decide.mutate({ workspace: workspace.slug, datasetId, rowIds, decision });
  return { mutate, isPending: decide.isPending };
}

const discarded = (rows: number) =>
  rows === 1
    ? "The row is discarded from the next run on"
    : `${formatNumber(rows)} rows are discarded from the next run on`;
