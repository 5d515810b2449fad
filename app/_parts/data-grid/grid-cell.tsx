// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in parts; the roles of an ARIA grid say the same
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell

import { memo } from "react";
import { cx } from "@/app/_ui/cx";
import { cellText } from "./cell-text";
import { type GridColumn, isNumeric } from "./grid-column";

type Props = {
  id: string;
  column: GridColumn;
  columnIndex: number;
  value: unknown;
  left: number;
  width: number;
  selected: boolean;
  active: boolean;
  /** Why this cell fails a check, or null. */
  failure: string | null;
};

/** One cell: its value, or that there is none, that it is masked, that it fails a check. */
export const GridCell = memo(function GridCell(props: Props) {
  const { column, value, failure } = props;
  const text = cellText(value);
  const masked = column.masking !== null && column.masking !== "keep";
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={props.columnIndex + 2}
      aria-selected={props.selected}
      data-column={props.columnIndex}
      className={cx(
        "absolute inset-y-0 flex items-center overflow-hidden border-r px-2",
        props.selected && "bg-accent-soft",
        props.active && "z-1 outline-2 outline-accent -outline-offset-2",
        isNumeric(column.type) && "justify-end",
      )}
      style={{ left: props.left, width: props.width }}
      title={failure ?? (text !== null && text.length > 20 ? text.slice(0, 500) : undefined)}
    >
      {text === null ? (
        <span className="text-muted/80">
          <span aria-hidden>∅</span>
          <span className="sr-only">no value</span>
        </span>
      ) : (
        <span className={cx("num truncate whitespace-pre text-[12.5px]", masked && "masked")}>{text}</span>
      )}
      {failure ? (
        <span className="absolute top-0 right-0 border-6 border-transparent border-t-bad border-r-bad">
          <span className="sr-only">{failure}</span>
        </span>
      ) : null}
    </div>
  );
});
