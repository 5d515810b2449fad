"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from "react";
import { type Arrangement, arrange, type GridColumn, widthOf } from "./grid-column";
import { type RowWindow, rowWindow, scrollTopFor } from "./grid-geometry";
import type { PlacedColumn } from "./grid-row";

export const headerHeight = 49;

type Options = {
  scroller: RefObject<HTMLDivElement | null>;
  columns: readonly GridColumn[];
  arrangement: Arrangement;
  rows: number;
  rowHeight: number;
  gutter: number;
};

/** What of the grid is in sight: rows by their fixed height, columns by their own widths. */
export function useGridView({ scroller, columns, arrangement, rows, rowHeight, gutter }: Options) {
  const { pinned, rest } = useMemo(() => arrange(columns, arrangement), [columns, arrangement]);
  const placedPinned = useMemo(() => placeAll(pinned, arrangement), [pinned, arrangement]);
  const pinnedWidth = placedPinned.reduce((sum, { width }) => sum + width, 0);
  const [window, setWindow] = useState<RowWindow>({ first: 0, last: Math.min(rows, 40), shift: 0 });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const view = element.clientHeight - headerHeight;
      const next = rowWindow(element.scrollTop, view, rows, rowHeight);
      setWindow((now) =>
        now.first === next.first && now.last === next.last && now.shift === next.shift ? now : next,
      );
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, rows, rowHeight]);

  // Places are computed anew whenever keys change, so a key tells all that decides a place.
  const keyOf = useCallback(
    (index: number) => {
      const column = rest[index];
      return column ? `${column.name}:${widthOf(column, arrangement)}` : index;
    },
    [rest, arrangement],
  );
  const horizontal = useVirtualizer({
    horizontal: true,
    count: rest.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const column = rest[index];
      return column ? widthOf(column, arrangement) : 0;
    },
    getItemKey: keyOf,
    paddingStart: gutter + pinnedWidth,
    scrollPaddingStart: gutter + pinnedWidth,
    overscan: 3,
  });

  const items = horizontal.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const start = items[0]?.start ?? 0;
  // The same array while the same columns are in sight, so that rows need not be drawn again.
  const placed = useMemo(
    () => placeAll(rest.slice(first, last + 1), arrangement, start, pinned.length + first),
    [rest, arrangement, first, last, start, pinned.length],
  );

  return {
    window,
    pinned: placedPinned,
    pinnedWidth,
    placed,
    shown: useMemo(() => [...pinned, ...rest], [pinned, rest]),
    width: horizontal.getTotalSize(),
    /** Brings a cell into sight. */
    reveal: (row: number, column: number) => {
      const element = scroller.current;
      if (!element) return;
      const view = element.clientHeight - headerHeight;
      const top = scrollTopFor(row, element.scrollTop, view, rows, rowHeight);
      if (top !== null) element.scrollTop = top;
      if (column >= pinned.length) horizontal.scrollToIndex(column - pinned.length, { align: "auto" });
    },
  };
}

function placeAll(
  columns: readonly GridColumn[],
  arrangement: Arrangement,
  left = 0,
  firstIndex = 0,
): PlacedColumn[] {
  let at = left;
  return columns.map((column, offset) => {
    const width = widthOf(column, arrangement);
    const placed = { column, index: firstIndex + offset, left: at, width };
    at += width;
    return placed;
  });
}
