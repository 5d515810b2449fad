"use client";

import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import type { Column } from "@/app/_ui/table";
import type { QuarantinedRow } from "@/server/pipelines/schema";

export const stateWords = { all: "All", open: "Open", edited: "Corrected", discarded: "Discarded" } as const;

export type Decide = (input: { rowIds: string[]; decision: "discard" | "reopen" }) => void;

type Actions = {
  mayWrite: boolean;
  busy: boolean;
  selected: ReadonlySet<string>;
  onSelect: (rowId: string) => void;
  onCorrect: (row: QuarantinedRow) => void;
  onDecide: Decide;
};

/** What stands in a line of the list of quarantined rows, with what can be done about it. */
export function quarantineColumns({
  mayWrite,
  busy,
  selected,
  onSelect,
  onCorrect,
  onDecide,
}: Actions): Column<QuarantinedRow>[] {
  const choice: Column<QuarantinedRow> = {
    id: "choice",
    header: "",
    cell: (row) => (
      <Checkbox
        hideLabel
        label={`Choose line ${row.line ?? row.rowId}`}
        checked={selected.has(row.rowId)}
        onCheckedChange={() => onSelect(row.rowId)}
      />
    ),
  };
  return [
    ...(mayWrite ? [choice] : []),
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
                onClick={() => onDecide({ rowIds: [row.rowId], decision: "reopen" })}
              >
                Reopen
              </Button>
            ) : (
              <Button
                size="sm"
                look="ghost"
                disabled={busy}
                onClick={() => onDecide({ rowIds: [row.rowId], decision: "discard" })}
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
