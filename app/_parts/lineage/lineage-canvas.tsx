"use client";

import { Maximize } from "lucide-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { ErrorState } from "@/app/_ui/error-state";
import { Segments } from "@/app/_ui/segments";
import { Skeleton } from "@/app/_ui/skeleton";
import type { LineageNode } from "@/server/lineage/schema";
import { type ColumnKey, type Graph, type NodeKind, relatedColumns, relatedTo, withoutKinds } from "./graph";
import type { LaidOut } from "./layout-graph";
import { Legend } from "./legend";
import { LineageList } from "./lineage-list";
import { MiniMap } from "./mini-map";
import { NodeCard } from "./node-card";
import { showAll, useCytoscape } from "./use-cytoscape";
import { useLayout } from "./use-layout";

/** With fewer cards the whole graph is in sight anyway. */
const smallest = 10;

const levels = [
  { value: "tables", label: "Tables" },
  { value: "columns", label: "Columns" },
  { value: "list", label: "List" },
] as const;
type Level = (typeof levels)[number]["value"];

type Props = {
  graph: Graph;
  selected: string | null;
  onSelect: (id: string | null) => void;
  onOpen: (node: LineageNode) => void;
  level: Level;
  onLevel: (level: Level) => void;
};

/** The map: what was made from what, left to right; as tables, as columns, or as a list. */
export default function LineageCanvas({ graph, selected, onSelect, onOpen, level, onLevel }: Props) {
  const [hidden, setHidden] = useState<ReadonlySet<NodeKind>>(new Set());
  const shown = useMemo(() => withoutKinds(graph, hidden), [graph, hidden]);
  const toggle = (kind: NodeKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    setHidden(next);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Segments label="Level" options={levels} value={level} onValueChange={onLevel} />
        <Legend graph={graph} hidden={hidden} onToggle={toggle} />
      </div>
      {level === "list" ? (
        <LineageList graph={shown} onOpen={onOpen} />
      ) : (
        <Drawing
          graph={shown}
          withColumns={level === "columns"}
          selected={selected}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      )}
    </div>
  );
}

type DrawingProps = Pick<Props, "graph" | "selected" | "onSelect" | "onOpen"> & { withColumns: boolean };

function Drawing({ graph, withColumns, selected, onSelect, onOpen }: DrawingProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const [column, setColumn] = useState<ColumnKey | null>(null);
  const layout = useLayout(graph, withColumns);
  const related = useMemo(() => (selected ? relatedTo(graph, selected) : null), [graph, selected]);
  const columnPath = useMemo(
    () => (column && withColumns ? relatedColumns(graph, column) : null),
    [graph, column, withColumns],
  );
  const lookOf = useCallback(
    (edge: LaidOut["edges"][number]) => {
      if (columnPath)
        return edge.column && columnPath.has(edge.column.from) && columnPath.has(edge.column.to)
          ? "lit"
          : "faded";
      if (!related) return "plain";
      return related.has(edge.from) && related.has(edge.to) ? "lit" : "faded";
    },
    [related, columnPath],
  );
  const core = useCytoscape({
    canvas,
    cards,
    laidOut: layout.data,
    lookOf,
    onEmptyTap: () => {
      onSelect(null);
      setColumn(null);
    },
  });
  if (layout.error)
    return (
      <ErrorState
        title="The graph could not be laid out."
        remedy="The list shows the same."
        onRetry={() => void layout.refetch()}
      />
    );
  return (
    <section
      aria-label="Lineage graph"
      className="relative min-h-80 flex-1 overflow-hidden rounded-md border bg-canvas"
    >
      {/* Cytoscape positions its own element; the one around it gives the size. */}
      <div aria-hidden className="absolute inset-0">
        <div ref={canvas} className="size-full" />
      </div>
      <div className="pointer-events-none absolute inset-0 overflow-hidden">
        <div ref={cards} className="absolute top-0 left-0 origin-top-left [&_button]:pointer-events-auto">
          {graph.nodes.map((node) => {
            const box = layout.data?.boxes.get(node.id);
            return box ? (
              <NodeCard
                key={node.id}
                node={node}
                box={box}
                selected={selected === node.id}
                faded={related !== null && !related.has(node.id)}
                withColumns={withColumns}
                columnPath={columnPath}
                onSelect={(id) => onSelect(id === selected ? null : id)}
                onOpen={onOpen}
                onColumn={setColumn}
              />
            ) : null;
          })}
        </div>
      </div>
      {layout.data && core ? (
        <>
          <Button size="sm" className="absolute top-3 right-3" onClick={() => showAll(core)}>
            <Maximize aria-hidden />
            Fit
          </Button>
          {graph.nodes.length >= smallest ? <MiniMap core={core} laidOut={layout.data} /> : null}
        </>
      ) : (
        <Skeleton className="absolute inset-8" />
      )}
    </section>
  );
}
