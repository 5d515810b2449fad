// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in parts; the roles of an ARIA grid say the same
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell

import { memo } from "react";
import { cx } from "@/app/_ui/cx";
import { formatNumber } from "@/app/_ui/numbers";
import { GridCell } from "./grid-cell";
import type { GridColumn, GridRow as Row } from "./grid-column";
import { isWithin, type Place, type Span } from "./grid-keys";

/** A column with its place: `left` within its own part, `index` in drawing order. */
export type PlacedColumn = { column: GridColumn; index: number; left: number; width: number };

type Props = {
  gridId: string;
  index: number;
  row: Row | undefined;
  top: number;
  height: number;
  gutter: number;
  pinned: readonly PlacedColumn[];
  pinnedWidth: number;
  placed: readonly PlacedColumn[];
  /** Only of the row they touch, so that the others need not be drawn again. */
  active: Place | null;
  span: Span | null;
  failureOf: ((row: Row, column: string) => string | null) | undefined;
};

export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, gridId } = props;
  const cell = ({ column, index: columnIndex, left, width }: PlacedColumn) =>
    row === undefined ? null : (
      <GridCell
        key={column.name}
        id={`${gridId}-${index}-${columnIndex}`}
        column={column}
        columnIndex={columnIndex}
        value={row[column.name]}
        left={left}
        width={width}
        active={props.active?.column === columnIndex}
        selected={props.span !== null && isWithin(props.span, index, columnIndex)}
        failure={props.failureOf?.(row, column.name) ?? null}
      />
    );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className="group absolute inset-x-0 border-b bg-surface hover:bg-hover"
      style={{ top: props.top, height: props.height }}
    >
      <div
        className="sticky left-0 z-2 h-full bg-inherit"
        style={{ width: props.gutter + props.pinnedWidth, height: props.height }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={cx(
            "num absolute inset-y-0 left-0 flex items-center justify-end border-r pr-2 text-12 text-muted",
            props.active && "text-ink",
          )}
          style={{ width: props.gutter }}
        >
          {formatNumber(index + 1)}
        </div>
        <div className="absolute inset-y-0" style={{ left: props.gutter, width: props.pinnedWidth }}>
          {props.pinned.map(cell)}
        </div>
      </div>
      {row === undefined ? (
        <span
          aria-hidden
          className="absolute top-1/2 left-20 h-2 w-40 -translate-y-1/2 animate-late rounded-sm bg-press"
        />
      ) : (
        props.placed.map(cell)
      )}
    </div>
  );
});
