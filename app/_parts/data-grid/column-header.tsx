// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot be drawn in parts; the roles of an ARIA grid say the same
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell
"use client";

import {
  ArrowDown,
  ArrowUp,
  Braces,
  Calendar,
  CalendarClock,
  Clock,
  EllipsisVertical,
  EyeOff,
  Hash,
  type LucideIcon,
  MoveHorizontal,
  Pin,
  PinOff,
  ShieldAlert,
  ToggleLeft,
  Type,
} from "lucide-react";
import type { PointerEvent } from "react";
import { cx } from "@/app/_ui/cx";
import { DropdownMenu, MenuItem, MenuSeparator } from "@/app/_ui/dropdown-menu";
import { formatShare } from "@/app/_ui/numbers";
import { histogramBars } from "../histogram-bars";
import type { GridColumn, GridSort } from "./grid-column";

const typeIcons: Record<string, LucideIcon> = {
  text: Type,
  integer: Hash,
  decimal: Hash,
  boolean: ToggleLeft,
  date: Calendar,
  time: Clock,
  timestamp: CalendarClock,
  json: Braces,
};

export type HeaderActions = {
  onSort: (sort: GridSort) => void;
  onPin: (name: string) => void;
  onHide: (name: string) => void;
  onResize: (name: string, width: number) => void;
};

type Props = HeaderActions & {
  column: GridColumn;
  columnIndex: number;
  left: number;
  width: number;
  sort: GridSort;
  pinned: boolean;
};

/** Head of a column: type, name, order; below it the distribution and the share without a value. */
export function ColumnHeader(props: Props) {
  const { column, width, sort, onSort } = props;
  const Icon = typeIcons[column.type] ?? Type;
  const order = sort?.column === column.name ? (sort.descending ? "descending" : "ascending") : undefined;
  const next =
    order === undefined
      ? { column: column.name, descending: false }
      : order === "ascending"
        ? { column: column.name, descending: true }
        : null;
  return (
    <div
      role="columnheader"
      aria-colindex={props.columnIndex + 2}
      aria-sort={order}
      className="absolute inset-y-0 border-r bg-sunken"
      style={{ left: props.left, width }}
    >
      <div className="flex h-7 items-center gap-1 pl-2">
        <button
          type="button"
          onClick={() => onSort(next)}
          title={`${column.name} · ${column.type}${column.pii ? ` · personal data: ${column.pii}` : ""}`}
          className="flex min-w-0 flex-1 items-center gap-1.5 rounded-sm text-left font-medium text-12"
        >
          {column.pii ? (
            <ShieldAlert
              className="size-3.5 shrink-0 text-personal"
              aria-label={`personal data: ${column.pii}`}
            />
          ) : (
            <Icon className="size-3.5 shrink-0 text-muted" aria-label={column.type} />
          )}
          <span className="truncate">{column.name}</span>
          {order === "ascending" ? <ArrowUp className="size-3 shrink-0" aria-hidden /> : null}
          {order === "descending" ? <ArrowDown className="size-3 shrink-0" aria-hidden /> : null}
        </button>
        <ColumnMenu {...props} />
      </div>
      <div className="flex h-5 items-end gap-2 px-2 pb-1">
        <MiniHistogram bins={column.histogram} />
        {column.nullShare === null || column.nullShare === 0 ? null : (
          <span
            className="num ml-auto shrink-0 whitespace-nowrap text-12 text-muted leading-none"
            title={`${formatShare(column.nullShare, 2)} of the rows have no value`}
          >
            {formatShare(column.nullShare, 0)} ∅
          </span>
        )}
      </div>
      <ResizeHandle {...props} />
    </div>
  );
}

function ColumnMenu({ column, width, pinned, onSort, onPin, onHide, onResize }: Props) {
  return (
    <DropdownMenu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={`Options of ${column.name}`}
          className="mr-1 flex size-5 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-press hover:text-ink data-[state=open]:bg-press"
        >
          <EllipsisVertical className="size-3.5" aria-hidden />
        </button>
      }
    >
      <MenuItem icon={ArrowUp} onSelect={() => onSort({ column: column.name, descending: false })}>
        Sort upwards
      </MenuItem>
      <MenuItem icon={ArrowDown} onSelect={() => onSort({ column: column.name, descending: true })}>
        Sort downwards
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={pinned ? PinOff : Pin} onSelect={() => onPin(column.name)}>
        {pinned ? "Unpin" : "Pin to the left"}
      </MenuItem>
      <MenuItem icon={EyeOff} onSelect={() => onHide(column.name)}>
        Hide
      </MenuItem>
      <MenuItem icon={MoveHorizontal} onSelect={() => onResize(column.name, width + 80)}>
        Wider
      </MenuItem>
      <MenuItem icon={MoveHorizontal} onSelect={() => onResize(column.name, width - 80)}>
        Narrower
      </MenuItem>
    </DropdownMenu>
  );
}

function MiniHistogram({ bins }: { bins: GridColumn["histogram"] }) {
  if (!bins || bins.length === 0) return null;
  return (
    <svg aria-hidden viewBox="0 0 64 14" preserveAspectRatio="none" className="h-3.5 w-16 shrink">
      {histogramBars(bins, 64, 14).map((bar) => (
        <rect key={bar.x} {...bar} className="fill-edge" />
      ))}
    </svg>
  );
}

/** Drags the right edge; the menu offers the same to the keyboard. */
function ResizeHandle({ column, width, onResize }: Props) {
  const start = (event: PointerEvent<HTMLDivElement>) => {
    const handle = event.currentTarget;
    const from = event.clientX;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => onResize(column.name, width + moved.clientX - from);
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", () => handle.removeEventListener("pointermove", move), {
      once: true,
    });
  };
  return (
    <div
      aria-hidden
      onPointerDown={start}
      className={cx(
        "absolute inset-y-0 -right-1 z-1 w-2 cursor-col-resize touch-none hover:bg-accent/40 active:bg-accent/60",
      )}
    />
  );
}
