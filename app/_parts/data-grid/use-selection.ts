"use client";

import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { copyText } from "@/app/_ui/copy-button";
import { formatNumber } from "@/app/_ui/numbers";
import { notify } from "@/app/_ui/toast";
import { toTabText } from "./cell-text";
import type { GridColumn, GridRow } from "./grid-column";
import { type Place, placeAfter, type Span, spanOf } from "./grid-keys";

/** More cells than this are for an export, not for the clipboard. */
const mostCells = 50_000;

type Options = {
  rows: number;
  columns: readonly GridColumn[];
  /** Rows in one screen. */
  page: number;
  reveal: (row: number, column: number) => void;
  fetchRows: (from: number, to: number) => Promise<GridRow[]>;
  onOpen: ((index: number) => void) | undefined;
};

/** The active cell and the rectangle from where the selection began; moved by keys and by the mouse. */
export function useSelection({ rows, columns, page, reveal, fetchRows, onOpen }: Options) {
  const [active, setActive] = useState<Place | null>(null);
  const [anchor, setAnchor] = useState<Place | null>(null);
  const span: Span | null = active && anchor ? spanOf(anchor, active) : null;

  const moveTo = (place: Place, extend: boolean) => {
    setActive(place);
    if (!extend || !anchor) setAnchor(place);
    reveal(place.row, place.column);
  };

  const copy = async (area: Span) => {
    const count = (area.toRow - area.fromRow + 1) * (area.toColumn - area.fromColumn + 1);
    if (count > mostCells)
      return notify.error(
        `${formatNumber(count)} cells are too many to copy.`,
        `Select at most ${formatNumber(mostCells)} cells, or export the data set.`,
      );
    const names = columns.slice(area.fromColumn, area.toColumn + 1).map((column) => column.name);
    const values = (await fetchRows(area.fromRow, area.toRow)).map((row) => names.map((name) => row[name]));
    await copyText(toTabText(values));
    return notify.done(count === 1 ? "Cell copied" : `${formatNumber(count)} cells copied`);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || rows === 0 || columns.length === 0) return;
    const control = event.ctrlKey || event.metaKey;
    const from = active ?? { row: 0, column: 0 };
    if (control && event.key.toLowerCase() === "c" && span) {
      event.preventDefault();
      copy(span).catch(() =>
        notify.error("Copying did not work.", "The browser or the connection refused it."),
      );
      return;
    }
    if (event.key === "Enter" && active && onOpen) {
      event.preventDefault();
      onOpen(active.row);
      return;
    }
    if (event.key === "Escape" && active) {
      setAnchor(active);
      return;
    }
    const next = active
      ? placeAfter(event.key, control, from, { rows, columns: columns.length, page })
      : placeAfter(event.key, control, from, { rows, columns: columns.length, page }) && from;
    if (!next) return;
    event.preventDefault();
    moveTo(next, event.shiftKey);
  };

  const onMouseDown = (event: MouseEvent) => {
    const place = placeUnder(event.target);
    if (place && event.button === 0) moveTo(place, event.shiftKey);
  };

  const onDoubleClick = (event: MouseEvent) => {
    const place = placeUnder(event.target);
    if (place) onOpen?.(place.row);
  };

  return { active, span, handlers: { onKeyDown, onMouseDown, onDoubleClick } };
}

function placeUnder(target: EventTarget): Place | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>("[data-row]")?.dataset.row;
  const column = target.closest<HTMLElement>("[data-column]")?.dataset.column;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
