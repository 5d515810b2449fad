// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in parts; the roles of an ARIA grid say the same
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
"use client";

import { type ReactNode, useId, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { formatNumber } from "@/app/_ui/numbers";
import { ColumnHeader, type HeaderActions } from "./column-header";
import { ColumnsMenu } from "./columns-menu";
import {
  type GridColumn,
  type GridRow as GridRowData,
  type GridSort,
  type LoadPage,
  toggled,
} from "./grid-column";
import { contentHeight } from "./grid-geometry";
import { GridRow, type PlacedColumn } from "./grid-row";
import { useArrangement } from "./use-arrangement";
import { useGridPages } from "./use-grid-pages";
import { headerHeight, useGridView } from "./use-grid-view";
import { useSelection } from "./use-selection";

const rowHeight = 28;

type Props = {
  /** What the grid shows, for assistive technology. */
  label: string;
  /** Names the arrangement of columns this browser remembers. */
  name: string;
  /** Names what is read; changes with data set, layer, version, sort and filters. */
  source: string;
  columns: readonly GridColumn[];
  total: number;
  loadPage: LoadPage;
  sort: GridSort;
  onSort: (sort: GridSort) => void;
  failureOf?: (row: GridRowData, column: string) => string | null;
  /** Enter or a double click on a row. */
  onOpen?: (index: number) => void;
  /** Controls beside the row count. */
  toolbar?: ReactNode;
};

/** Rows and columns without end: only what is in sight is fetched and drawn. */
export function DataGrid({
  label,
  name,
  source,
  columns,
  total,
  loadPage,
  sort,
  onSort,
  failureOf,
  onOpen,
  toolbar,
}: Props) {
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [arrangement, change] = useArrangement(name);
  const gutter = 20 + formatNumber(total).length * 7;
  const view = useGridView({ scroller, columns, arrangement, rows: total, rowHeight, gutter });
  const pages = useGridPages({ source, loadPage, total, window: view.window });
  const page = Math.max(1, view.window.last - view.window.first - 16);
  const selection = useSelection({
    rows: total,
    columns: view.shown,
    page,
    reveal: view.reveal,
    fetchRows: pages.fetchRows,
    onOpen,
  });
  const actions: HeaderActions = {
    onSort,
    onPin: (column) => change({ pinned: toggled(arrangement.pinned, column) }),
    onHide: (column) => change({ hidden: toggled(arrangement.hidden, column) }),
    onResize: (column, width) => change({ widths: { ...arrangement.widths, [column]: Math.round(width) } }),
  };
  const header = (pinned: boolean) => (placed: PlacedColumn) => (
    <ColumnHeader
      key={placed.column.name}
      {...actions}
      {...placed}
      columnIndex={placed.index}
      sort={sort}
      pinned={pinned}
    />
  );
  const { active, span } = selection;
  const visible = Array.from(
    { length: view.window.last - view.window.first },
    (_, offset) => view.window.first + offset,
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex flex-wrap items-center gap-2 pb-2">
        <span className="num text-13 text-soft">{formatNumber(total)} rows</span>
        <span className="text-13 text-muted">{columns.length} columns</span>
        <div className="flex-1" />
        {toolbar}
        <ColumnsMenu columns={columns} arrangement={arrangement} onChange={change} />
      </div>
      {pages.error ? (
        <div
          role="alert"
          className="mb-2 flex items-center gap-3 rounded-md bg-bad-soft px-3 py-2 text-13 text-bad"
        >
          <span className="flex-1">{pages.error.message}</span>
          <Button size="sm" onClick={pages.retry}>
            Try again
          </Button>
        </div>
      ) : null}
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={view.shown.length + 1}
        aria-multiselectable
        aria-activedescendant={active ? `${gridId}-${active.row}-${active.column}` : undefined}
        {...selection.handlers}
        className="relative min-h-64 flex-1 overflow-auto focus-visible:outline-1 overscroll-x-contain rounded-md border bg-surface [contain:strict]"
      >
        <div
          role="row"
          aria-rowindex={1}
          className="sticky top-0 z-10 border-b bg-sunken"
          style={{ width: view.width, minWidth: "100%", height: headerHeight }}
        >
          <div className="sticky left-0 z-2 h-full bg-sunken" style={{ width: gutter + view.pinnedWidth }}>
            <div
              role="columnheader"
              aria-colindex={1}
              className="absolute inset-y-0 left-0 border-r"
              style={{ width: gutter }}
            >
              <span className="sr-only">Row</span>
            </div>
            <div className="absolute inset-y-0" style={{ left: gutter, width: view.pinnedWidth }}>
              {view.pinned.map(header(true))}
            </div>
          </div>
          {view.placed.map(header(false))}
        </div>
        <div
          className="relative"
          role="presentation"
          style={{ width: view.width, minWidth: "100%", height: contentHeight(total, rowHeight) }}
        >
          {visible.map((index) => (
            <GridRow
              key={index}
              gridId={gridId}
              index={index}
              row={pages.rowAt(index)}
              top={index * rowHeight + view.window.shift}
              height={rowHeight}
              gutter={gutter}
              pinned={view.pinned}
              pinnedWidth={view.pinnedWidth}
              placed={view.placed}
              active={active?.row === index ? active : null}
              span={span && index >= span.fromRow && index <= span.toRow ? span : null}
              failureOf={failureOf}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
