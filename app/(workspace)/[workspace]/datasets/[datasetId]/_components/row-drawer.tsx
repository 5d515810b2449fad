"use client";

import { useQuery } from "@tanstack/react-query";
import type { LoadPage } from "@/app/_parts/data-grid/grid-column";
import { QueryError } from "@/app/_shell/query-error";
import { Drawer } from "@/app/_ui/drawer";
import { NoValue } from "@/app/_ui/quantity";
import { SkeletonRows } from "@/app/_ui/skeleton";

type Props = {
  index: number | null;
  columns: readonly { name: string; masking: string | null }[];
  loadPage: LoadPage;
  source: string;
  onClose: () => void;
};

/** All values of one row under each other, and the file and line it came from. */
export function RowDrawer({ index, columns, loadPage, source, onClose }: Props) {
  const row = useQuery({
    queryKey: ["row", source, index],
    queryFn: async ({ signal }) => (await loadPage(index ?? 0, 1, signal))[0] ?? null,
    enabled: index !== null,
  });
  const found = row.data;
  return (
    <Drawer open={index !== null} onOpenChange={onClose} title={`Row ${(index ?? 0) + 1}`}>
      {row.error ? (
        <QueryError error={row.error} what="The row" onRetry={() => void row.refetch()} />
      ) : found ? (
        <dl className="grid grid-cols-[minmax(8rem,auto)_1fr] gap-x-4 gap-y-2 p-4 text-13">
          {columns.map(({ name, masking }) => (
            <RowValue
              key={name}
              name={name}
              value={found[name]}
              masked={masking !== null && masking !== "keep"}
            />
          ))}
          <RowValue name="File" value={found._file} />
          <RowValue name="Line" value={found._line} />
        </dl>
      ) : (
        <SkeletonRows rows={8} label="Loading the row" />
      )}
    </Drawer>
  );
}

function RowValue({ name, value, masked = false }: { name: string; value: unknown; masked?: boolean }) {
  const missing = value === null || value === undefined;
  return (
    <>
      <dt className="num break-all text-muted">{name}</dt>
      <dd className="num whitespace-pre-wrap break-words">
        {missing ? (
          <NoValue why="empty" />
        ) : typeof value === "object" ? (
          JSON.stringify(value, null, 2)
        ) : (
          <span className={masked ? "masked" : undefined}>{String(value)}</span>
        )}
      </dd>
    </>
  );
}
