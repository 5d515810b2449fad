"use client";

import { SearchInAddress } from "@/app/_parts/search-in-address";
import { cx } from "@/app/_ui/cx";
import { formatNumber } from "@/app/_ui/numbers";
import { useUrlState } from "@/app/_ui/url-state";
import type { ColumnProfile } from "@/server/profiling/schema";

/** Columns from which one is looked for by name rather than by eye. */
const manyColumns = 20;

type ListProps = {
  columns: readonly ColumnProfile[];
  current: ColumnProfile | undefined;
  onChoose: (name: string) => void;
};

/** The columns of a data set to choose one from. */
export function ColumnList({ columns, current, onChoose }: ListProps) {
  const [sought] = useUrlState("find");
  const wanted = sought.toLowerCase();
  const found = columns.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <div className="grid gap-2">
      {columns.length > manyColumns ? (
        <SearchInAddress
          parameter="find"
          label="Find a column"
          placeholder={`Find among ${formatNumber(columns.length)} columns`}
        />
      ) : null}
      <nav aria-label="Columns" className="max-h-[60dvh] overflow-y-auto rounded-md border bg-surface">
        {found.map((column) => (
          <button
            key={column.name}
            type="button"
            aria-current={column === current ? "true" : undefined}
            onClick={() => onChoose(column.name)}
            className={cx(
              "flex h-8 w-full items-center justify-between gap-2 px-3 text-left text-13 hover:bg-hover",
              column === current && "bg-press font-medium",
            )}
          >
            <span className="num truncate">{column.name}</span>
            <span className="text-12 text-muted">{column.type}</span>
          </button>
        ))}
        {found.length === 0 ? (
          <p className="p-3 text-13 text-muted">No column has that in its name.</p>
        ) : null}
      </nav>
    </div>
  );
}
