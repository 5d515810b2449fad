"use client";

import { ShieldAlert } from "lucide-react";
import { cx } from "@/app/_ui/cx";
import { formatNumber, formatShare } from "@/app/_ui/numbers";
import type { LineageNode } from "@/server/lineage/schema";
import { type ColumnKey, columnKey } from "./graph";
import { kindLooks } from "./kind-looks";
import { type Box, cardHeight, columnHeight, mostColumns } from "./layout-graph";

type Props = {
  node: LineageNode;
  box: Box;
  selected: boolean;
  faded: boolean;
  withColumns: boolean;
  columnPath: ReadonlySet<ColumnKey> | null;
  onSelect: (id: string) => void;
  onOpen: (node: LineageNode) => void;
  onColumn: (key: ColumnKey | null) => void;
};

/** One thing data passes through: sign, name, edge in the colour of its layer, score. */
export function NodeCard({
  node,
  box,
  selected,
  faded,
  withColumns,
  columnPath,
  onSelect,
  onOpen,
  onColumn,
}: Props) {
  const { label, icon: Icon, edge, text } = kindLooks[node.kind];
  return (
    <div
      data-node={node.id}
      className={cx(
        "absolute overflow-hidden rounded-md border bg-surface transition-opacity duration-100",
        selected ? "border-accent outline-1 outline-accent" : "border-line-strong",
        faded && "opacity-25",
      )}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      <span aria-hidden className={cx("absolute inset-y-0 left-0 w-1", edge)} />
      <button
        type="button"
        aria-pressed={selected}
        onClick={() => onSelect(node.id)}
        onDoubleClick={() => onOpen(node)}
        className="grid w-full content-center gap-0.5 pr-2.5 pl-3.5 text-left outline-offset-[-2px]"
        style={{ height: cardHeight - 3 }}
      >
        <span className="flex min-w-0 items-center gap-1.5">
          <Icon className={cx("size-3.5 shrink-0", text)} aria-hidden />
          <span className="min-w-0 flex-1 truncate font-medium text-13">{node.name}</span>
          <ScoreDot quality={node.quality} />
        </span>
        <span className="flex gap-1.5 text-12 text-muted">
          <span>{label}</span>
          {node.version === null ? null : <span className="num">v{node.version}</span>}
          {node.rowsHidden ? <span className="ml-auto">rows filtered</span> : null}
          {node.rows === null ? null : <span className="num ml-auto">{formatNumber(node.rows)} rows</span>}
        </span>
      </button>
      {withColumns ? <ColumnList node={node} columnPath={columnPath} onColumn={onColumn} /> : null}
    </div>
  );
}

/** Full for good, half for middling, hollow for poor; the number for the ear and on hover. */
function ScoreDot({ quality }: { quality: number | null }) {
  if (quality === null) return null;
  const label = `Quality ${formatShare(quality)}`;
  const look = quality >= 0.98 ? "bg-good" : quality >= 0.9 ? "border-2 border-warn" : "border-2 border-bad";
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={cx("size-2.5 shrink-0 rounded-full", look)}
    />
  );
}

type ListProps = Pick<Props, "node" | "columnPath" | "onColumn">;

function ColumnList({ node, columnPath, onColumn }: ListProps) {
  const rest = node.columns.length - mostColumns;
  return (
    <ul className="border-t">
      {node.columns.slice(0, mostColumns).map((column) => {
        const key = columnKey(node.id, column.name);
        const lit = columnPath?.has(key) ?? false;
        return (
          <li key={column.name} style={{ height: columnHeight }}>
            <button
              type="button"
              aria-pressed={lit}
              onClick={() => onColumn(lit ? null : key)}
              className={cx(
                "num flex size-full items-center gap-1.5 pr-2.5 pl-3.5 text-left text-12 outline-offset-[-2px]",
                lit ? "bg-accent-soft text-accent-text" : columnPath ? "text-muted" : "text-soft",
              )}
            >
              <span className="min-w-0 flex-1 truncate">{column.name}</span>
              {column.pii ? (
                <ShieldAlert className="size-3 text-personal" aria-label={`personal data: ${column.pii}`} />
              ) : null}
              <span className="text-muted">{column.type}</span>
            </button>
          </li>
        );
      })}
      {rest > 0 ? (
        <li className="px-3.5 text-12 text-muted" style={{ height: columnHeight }}>
          {rest} more columns
        </li>
      ) : null}
    </ul>
  );
}
