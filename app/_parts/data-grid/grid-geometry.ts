/** Browsers stop at heights of some 16 million pixels; beyond this the scroll bar is scaled instead. */
const tallest = 8_000_000;

export type RowWindow = {
  first: number;
  /** Exclusive. */
  last: number;
  /** Added to `index * rowHeight` to get the place of a row in the scrolled content. */
  shift: number;
};

/** Height of the scrolled content for this many rows. */
export function contentHeight(rows: number, rowHeight: number): number {
  return Math.min(rows * rowHeight, tallest);
}

/**
 * The rows to draw at a scroll position. Up to 8 million pixels a row stands where it would without
 * any of this; beyond, the scroll position is a share of the whole, and rows move against the content.
 */
export function rowWindow(
  scrollTop: number,
  viewHeight: number,
  rows: number,
  rowHeight: number,
  overscan = 8,
): RowWindow {
  const real = rows * rowHeight;
  const capped = contentHeight(rows, rowHeight);
  const factor = capped < real ? (real - viewHeight) / Math.max(1, capped - viewHeight) : 1;
  const top = Math.max(0, scrollTop) * factor;
  return {
    first: Math.max(0, Math.floor(top / rowHeight) - overscan),
    last: Math.min(rows, Math.ceil((top + viewHeight) / rowHeight) + overscan),
    shift: scrollTop - top,
  };
}

/** The scroll position that brings a row into view, or null when it already is. */
export function scrollTopFor(
  row: number,
  scrollTop: number,
  viewHeight: number,
  rows: number,
  rowHeight: number,
): number | null {
  const real = rows * rowHeight;
  const capped = contentHeight(rows, rowHeight);
  const factor = capped < real ? (real - viewHeight) / Math.max(1, capped - viewHeight) : 1;
  const top = scrollTop * factor;
  const [start, end] = [row * rowHeight, (row + 1) * rowHeight];
  if (start < top) return start / factor;
  return end > top + viewHeight ? (end - viewHeight) / factor : null;
}

/** Pages of `size` rows that cover a window, first and last included. */
export function pagesOf(window: Pick<RowWindow, "first" | "last">, size: number): number[] {
  if (window.last <= window.first) return [];
  const first = Math.floor(window.first / size);
  const last = Math.floor((window.last - 1) / size);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
