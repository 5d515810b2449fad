"use client";

import { useMemo, useState } from "react";
import { DataGrid } from "@/app/_parts/data-grid/data-grid";
import type { GridColumn, GridSort } from "@/app/_parts/data-grid/grid-column";
import { entityWords } from "@/app/_parts/pii-words";
import { formatNumber } from "@/app/_ui/numbers";
import { sortRows } from "@/app/_ui/sort-rows";
import type { UploadPreview } from "@/server/catalog/schema";
import type { Draft } from "./draft";

/** The first rows as they stand in the file, unmasked: whoever loads a file has it already. */
export function PreviewGrid({ preview, draft }: { preview: UploadPreview; draft: Draft }) {
  const [sort, setSort] = useState<GridSort>(null);
  const columns = useMemo<GridColumn[]>(
    () =>
      preview.columns.map(({ name, type, pii, nulls }) => ({
        name,
        type: draft.types[name] ?? type,
        masking: null,
        pii: pii ? entityWords[pii.entity] : null,
        nullShare: preview.rowsRead > 0 ? nulls / preview.rowsRead : null,
        histogram: null,
      })),
    [preview, draft.types],
  );
  const rows = useMemo(() => {
    if (!sort) return preview.rows;
    return sortRows(preview.rows, (row) => cellOf(row[sort.column]), sort.descending);
  }, [preview, sort]);
  const source = `preview ${preview.upload.id} ${JSON.stringify(preview.source)} ${JSON.stringify(sort)}`;
  if (preview.rows.length === 0)
    return <p className="text-13 text-muted">The file has column names and no rows.</p>;
  return (
    <section className="grid gap-2">
      <h3 className="font-semibold text-14">
        {preview.complete && preview.rows.length === preview.rowsRead
          ? "All rows"
          : `First ${formatNumber(preview.rows.length)} rows`}
      </h3>
      <div className="flex h-96 flex-col">
        <DataGrid
          label="First rows"
          name="load-preview"
          source={source}
          columns={columns}
          total={rows.length}
          loadPage={async (offset, limit) => rows.slice(offset, offset + limit)}
          sort={sort}
          onSort={setSort}
        />
      </div>
    </section>
  );
}

function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  return typeof value === "number" ? value : String(value);
}
