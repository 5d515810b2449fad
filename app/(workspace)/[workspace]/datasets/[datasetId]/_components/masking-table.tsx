"use client";

import { entityWords, strategyWords } from "@/app/_parts/pii-words";
import { NoValue } from "@/app/_ui/quantity";
import { Select } from "@/app/_ui/select";
import { type Column, Table } from "@/app/_ui/table";
import type { DatasetColumn } from "@/server/catalog/schema";
import { type PiiEntity, piiEntities } from "@/server/pii/schema";
import { maskingStrategy } from "@/server/transform/schema";
import type { PiiDecision } from "./pii-tab";

type Props = {
  columns: readonly DatasetColumn[];
  editable: boolean;
  busy: boolean;
  onDecide: (decision: PiiDecision) => void;
};

/** One line per column: what it holds, how it is masked now, and what was chosen. */
export function MaskingTable({ columns, editable, busy, onDecide }: Props) {
  const table: Column<DatasetColumn>[] = [
    {
      id: "name",
      header: "Column",
      value: (column) => column.name,
      cell: (column) => <span className="num font-medium">{column.name}</span>,
    },
    {
      id: "holds",
      header: "Holds",
      value: (column) => column.piiEntity ?? column.pii?.entity ?? null,
      cell: (column) => <Holds column={column} editable={editable} busy={busy} onDecide={onDecide} />,
    },
    {
      id: "now",
      header: "Masked now",
      value: (column) => column.appliedMasking,
      cell: (column) =>
        column.appliedMasking ? strategyWords[column.appliedMasking].label : <NoValue why="not published" />,
      minor: true,
    },
    {
      id: "chosen",
      header: "Strategy",
      value: (column) => column.masking,
      cell: (column) =>
        editable ? (
          <Select
            aria-label={`Masking of ${column.name}`}
            small
            className="w-44"
            disabled={busy}
            value={column.masking ?? ""}
            onValueChange={(value) => onDecide({ column: column.name, masking: value === "" ? null : value })}
            options={[
              { value: "", label: "As the policy says" },
              ...maskingStrategy.options.map((value) => ({ value, label: strategyWords[value].label })),
            ]}
          />
        ) : column.masking ? (
          strategyWords[column.masking].label
        ) : (
          "As the policy says"
        ),
    },
  ];
  return (
    <Table
      rows={columns}
      columns={table}
      rowKey={(column) => column.name}
      label="Masking by column"
      sortKey="masking"
    />
  );
}

function Holds({ column, editable, busy, onDecide }: Omit<Props, "columns"> & { column: DatasetColumn }) {
  const found = column.piiDecision === "rejected" ? null : (column.pii?.entity ?? null);
  if (!editable) {
    const entity = column.piiEntity ?? found;
    return entity ? entityWords[entity] : <NoValue why="nothing personal" />;
  }
  const nothing = column.piiDecision === "rejected" ? "Nothing, as a person said" : "Nothing personal found";
  return (
    <Select
      aria-label={`What ${column.name} holds`}
      small
      className="w-56"
      disabled={busy}
      value={column.piiEntity ?? ""}
      onValueChange={(value: PiiEntity | "") =>
        onDecide({ column: column.name, entity: value === "" ? null : value })
      }
      options={[
        { value: "", label: found ? `Found: ${entityWords[found]}` : nothing },
        ...piiEntities.map((value) => ({ value, label: entityWords[value] })),
      ]}
    />
  );
}
