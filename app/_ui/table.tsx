"use client";

import { ArrowDown, ArrowUp, Download } from "lucide-react";
import type { ReactNode } from "react";
import { downloadText, toCsv } from "./csv";
import { cx } from "./cx";
import { IconButton } from "./icon-button";
import { type Sortable, sortRows } from "./sort-rows";
import { useUrlState } from "./url-state";

export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What the column is sorted by and exported as; without it neither is offered. */
  value?: (row: Row) => Sortable;
  align?: "right";
  /** Left out below 640 px. */
  minor?: boolean;
};

type Props<Row> = {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** What the table lists, for assistive technology. */
  label: string;
  /** Column to sort by at first; a leading minus sorts downwards. */
  sort?: string;
  /** File name without ending; offers the rows as CSV. */
  exportName?: string;
  /** Search parameter of the sorting, where a page has several tables. */
  sortKey?: string;
  /** Rows that come in order from the server, page by page: which order, and the columns that offer another. */
  served?: { order: string; onOrder: (order: string) => void; columns: readonly string[] };
};

/** A table of few things: one line each, sortable by its headers, the order kept in the address. */
export function Table<Row>({
  rows,
  columns,
  rowKey,
  label,
  sort = "",
  exportName,
  sortKey = "sort",
  served,
}: Props<Row>) {
  const [kept, setKept] = useUrlState(sortKey, sort);
  const order = served?.order ?? kept;
  const setOrder = served?.onOrder ?? setKept;
  const id = order.replace(/^-/, "");
  const down = order.startsWith("-");
  const sorted = served ? rows : sortRows(rows, columns.find((column) => column.id === id)?.value, down);
  const sortable = (column: Column<Row>) =>
    column.header !== "" && (served ? served.columns.includes(column.id) : column.value !== undefined);
  return (
    <div className="grid gap-1">
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto rounded-md border bg-surface"
      >
        <table className="w-full border-collapse text-13">
          <thead>
            <tr className="bg-sunken text-left text-12">
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={
                    column.id === id && sortable(column) ? (down ? "descending" : "ascending") : undefined
                  }
                  className={cx(
                    "h-8 whitespace-nowrap px-3 font-medium text-muted",
                    column.align && "text-right",
                    column.minor && "max-sm:hidden",
                    isActions(column) && "max-sm:sticky max-sm:right-0 max-sm:bg-sunken",
                  )}
                >
                  {sortable(column) ? (
                    <button
                      type="button"
                      onClick={() => setOrder(column.id === id && !down ? `-${id}` : column.id)}
                      className="inline-flex items-center gap-1 rounded-sm hover:text-ink"
                    >
                      {column.header}
                      {column.id === id ? <SortIcon down={down} /> : null}
                    </button>
                  ) : (
                    column.header || <span className="sr-only">Actions</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={rowKey(row)} className="border-t hover:bg-hover/60">
                {columns.map((column) => (
                  <td
                    key={column.id}
                    className={cx(
                      "h-9 px-3",
                      column.align && "text-right",
                      column.minor && "max-sm:hidden",
                      isActions(column) &&
                        "whitespace-nowrap max-sm:sticky max-sm:right-0 max-sm:border-l max-sm:bg-surface",
                    )}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {exportName && rows.length > 0 ? (
        <div className="flex justify-end">
          <IconButton
            icon={Download}
            label="Download as CSV"
            size="sm"
            onClick={() => downloadTable(exportName, columns, sorted)}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Hands the rows to the browser as CSV: every column that has a value. */
export function downloadTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): void {
  const out = columns.filter((column) => column.value && column.header);
  const cells = rows.map((row) => out.map((column) => exported(column.value?.(row))));
  const header = out.map((column) => column.header);
  downloadText(`${name}.csv`, toCsv(header, cells));
}

/** What is done with a row stays in sight where the table is wider than the screen. */
const isActions = ({ header }: { header: string }) => header === "";

function SortIcon({ down }: { down: boolean }) {
  const Icon = down ? ArrowDown : ArrowUp;
  return <Icon className="size-3" aria-hidden />;
}

function exported(value: Sortable | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  return value instanceof Date ? value.toISOString() : typeof value === "boolean" ? String(value) : value;
}
