"use client";

import { Ellipsis, FileUp, ListTree, Trash2 } from "lucide-react";
import Link from "next/link";
import { useMemo, useState } from "react";
import { useMay, useSession } from "@/app/_shell/session";
import type { RouterInputs } from "@/app/_trpc/client";
import { DropdownMenu, MenuItem, MenuSeparator } from "@/app/_ui/dropdown-menu";
import { IconButton } from "@/app/_ui/icon-button";
import { type Column, Table } from "@/app/_ui/table";
import { useUrlState } from "@/app/_ui/url-state";
import type { DatasetSummary } from "@/server/catalog/schema";
import { datasetColumns } from "./dataset-columns";
import { DeleteDataset } from "./delete-dataset";
import { defaultOrder, orderText, sortableColumns } from "./list-query";

type Props = { datasets: readonly DatasetSummary[]; input: RouterInputs["datasets"]["list"] };

export function DatasetTable({ datasets, input }: Props) {
  const { workspace } = useSession();
  const [, setOrder] = useUrlState("sort", defaultOrder, { history: "push" });
  const [deleting, setDeleting] = useState<DatasetSummary | null>(null);
  const columns = useMemo<Column<DatasetSummary>[]>(
    () => [
      ...datasetColumns(workspace.slug),
      {
        id: "actions",
        header: "",
        align: "right",
        cell: (dataset) => <Actions dataset={dataset} onDelete={() => setDeleting(dataset)} />,
      },
    ],
    [workspace.slug],
  );
  return (
    <>
      <Table
        label="Data sets"
        rows={datasets}
        columns={columns}
        rowKey={(dataset) => dataset.id}
        served={{ order: orderText(input), onOrder: setOrder, columns: sortableColumns }}
      />
      {deleting ? <DeleteDataset dataset={deleting} onClose={() => setDeleting(null)} /> : null}
    </>
  );
}

function Actions({ dataset, onDelete }: { dataset: DatasetSummary; onDelete: () => void }) {
  const { workspace } = useSession();
  const mayLoad = useMay("datasets:write");
  const mayDelete = useMay("datasets:delete");
  const to = (path: string) => `/${workspace.slug}/${path}`;
  return (
    <DropdownMenu trigger={<IconButton icon={Ellipsis} label={`Actions for ${dataset.name}`} size="sm" />}>
      {mayLoad ? (
        <MenuItem asChild>
          <Link href={to(`datasets/new?dataset=${dataset.id}`)}>
            <FileUp aria-hidden />
            Load newer file
          </Link>
        </MenuItem>
      ) : null}
      <MenuItem asChild>
        <Link href={to(`runs?dataset=${dataset.id}`)}>
          <ListTree aria-hidden />
          Show its runs
        </Link>
      </MenuItem>
      {mayDelete ? (
        <>
          <MenuSeparator />
          <MenuItem icon={Trash2} danger onSelect={onDelete}>
            Delete data set
          </MenuItem>
        </>
      ) : null}
    </DropdownMenu>
  );
}
