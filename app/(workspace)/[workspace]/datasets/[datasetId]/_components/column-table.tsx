"use client";

import { Pencil } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { entityWords, strategyWords } from "@/app/_parts/pii-words";
import { useSession } from "@/app/_shell/session";
import { Badge } from "@/app/_ui/badge";
import { IconButton } from "@/app/_ui/icon-button";
import { NoValue, Quantity, Share } from "@/app/_ui/quantity";
import { type Column, Table } from "@/app/_ui/table";
import type { DatasetColumn, DatasetDetail, DatasetReport } from "@/server/catalog/schema";
import { ColumnNotes } from "./column-notes";
import { typeWords } from "./type-words";

type Row = DatasetColumn & { distinct: number | null; nullShare: number | null };

/** The columns of a data set, one line each. */
export function ColumnTable({
  dataset,
  profile,
}: {
  dataset: DatasetDetail;
  profile: DatasetReport["profile"] | null;
}) {
  const { workspace } = useSession();
  const [noted, setNoted] = useState<DatasetColumn | null>(null);
  const measured = new Map(profile?.columns.map((column) => [column.name, column]));
  const rows = dataset.columnList.map((column): Row => {
    const found = measured.get(column.name);
    return {
      ...column,
      distinct: found?.distinct ?? null,
      nullShare: found && profile && profile.rows > 0 ? found.nulls / profile.rows : null,
    };
  });
  const mayDescribe = dataset.permissions.includes("datasets:write");
  const columns: Column<Row>[] = [
    {
      id: "name",
      header: "Column",
      value: (row) => row.name,
      cell: (row) => (
        <span className="grid min-w-32 max-w-72 py-1.5">
          <Link
            href={`/${workspace.slug}/datasets/${dataset.id}/profile?column=${encodeURIComponent(row.name)}`}
            className="num truncate font-medium hover:underline"
          >
            {row.name}
          </Link>
          {row.description ? (
            <span className="truncate text-12 text-muted" title={row.description}>
              {row.description}
            </span>
          ) : null}
        </span>
      ),
    },
    {
      id: "type",
      header: "Type",
      value: (row) => row.type,
      cell: (row) => <span className="text-soft">{typeWords(row)}</span>,
    },
    {
      id: "empty",
      header: "Empty",
      align: "right",
      value: (row) => row.nullShare,
      cell: (row) => <Share value={row.nullShare} />,
      minor: true,
    },
    {
      id: "distinct",
      header: "Distinct",
      align: "right",
      value: (row) => row.distinct,
      cell: (row) => <Quantity value={row.distinct} />,
      minor: true,
    },
    {
      id: "personal",
      header: "Personal data",
      value: (row) => entityOf(row),
      cell: (row) => <Personal row={row} />,
    },
    {
      id: "masking",
      header: "Masking",
      value: (row) => row.appliedMasking,
      cell: (row) =>
        row.appliedMasking && row.appliedMasking !== "keep" ? (
          strategyWords[row.appliedMasking].label
        ) : (
          <NoValue why="not masked" />
        ),
      minor: true,
    },
    {
      id: "tags",
      header: "Tags",
      value: (row) => row.tags.join(", "),
      cell: (row) => <Tags tags={row.tags} />,
      minor: true,
    },
  ];
  if (mayDescribe)
    columns.push({
      id: "notes",
      header: "",
      align: "right",
      cell: (row) => (
        <IconButton icon={Pencil} label={`Describe ${row.name}`} size="sm" onClick={() => setNoted(row)} />
      ),
    });
  return (
    <>
      <Table
        rows={rows}
        columns={columns}
        rowKey={(row) => row.name}
        label="Columns"
        exportName={`${dataset.name} columns`}
      />
      {noted ? <ColumnNotes dataset={dataset} column={noted} onClose={() => setNoted(null)} /> : null}
    </>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return <NoValue why="no tags" />;
  return (
    <span className="flex flex-wrap gap-1 py-1">
      {tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  );
}

function entityOf(row: DatasetColumn): string | null {
  const entity = row.piiEntity ?? (row.piiDecision === "rejected" ? null : row.pii?.entity);
  return entity ? entityWords[entity] : null;
}

function Personal({ row }: { row: DatasetColumn }) {
  const entity = entityOf(row);
  return entity ? <Badge tone="personal">{entity}</Badge> : <NoValue why="nothing personal found" />;
}
