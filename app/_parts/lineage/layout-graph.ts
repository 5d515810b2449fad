import type { ElkNode } from "elkjs/lib/elk-api";
import { type ColumnKey, columnKey, type Graph } from "./graph";

export const cardWidth = 208;
export const cardHeight = 52;
export const columnHeight = 22;
/** Columns a card shows; more are told as a number. */
export const mostColumns = 40;

export type Point = { x: number; y: number };
export type Box = Point & { width: number; height: number };
export type LaidOutEdge = {
  id: string;
  from: string;
  to: string;
  points: Point[];
  column: { from: ColumnKey; to: ColumnKey } | null;
};
export type LaidOut = {
  boxes: ReadonlyMap<string, Box>;
  edges: LaidOutEdge[];
  width: number;
  height: number;
};

/** The graph as the layout engine takes it: left to right, and with columns one port per column and side. */
export function toElk(graph: Graph, withColumns: boolean): ElkNode {
  return {
    id: "lineage",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "RIGHT",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.layered.spacing.nodeNodeBetweenLayers": withColumns ? "96" : "72",
      "elk.spacing.nodeNode": "28",
      "elk.spacing.edgeNode": "20",
      "elk.layered.spacing.edgeNodeBetweenLayers": "20",
      "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
      "elk.separateConnectedComponents": "true",
      "elk.spacing.componentComponent": "48",
    },
    children: graph.nodes.map((node) => {
      const columns = withColumns ? node.columns.slice(0, mostColumns) : [];
      const rest = withColumns && node.columns.length > mostColumns ? 1 : 0;
      return {
        id: node.id,
        width: cardWidth,
        height: cardHeight + (columns.length + rest) * columnHeight,
        layoutOptions: { "elk.portConstraints": "FIXED_POS" },
        ports: [
          port(node.id, "in", 0, cardHeight / 2),
          port(node.id, "out", cardWidth, cardHeight / 2),
          ...columns.flatMap((column, index) => {
            const y = cardHeight + (index + 0.5) * columnHeight;
            const key = columnKey(node.id, column.name);
            return [port(key, "in", 0, y), port(key, "out", cardWidth, y)];
          }),
        ],
      };
    }),
    edges: edgesOf(graph, withColumns).map((edge) => ({
      id: edge.id,
      sources: [`${edge.column?.from ?? edge.from}:out`],
      targets: [`${edge.column?.to ?? edge.to}:in`],
    })),
  };
}

function port(owner: string, side: "in" | "out", x: number, y: number) {
  return {
    id: `${owner}:${side}`,
    x,
    y,
    width: 0,
    height: 0,
    layoutOptions: { "elk.port.side": side === "in" ? "WEST" : "EAST" },
  };
}

/** One line per edge, or with columns one per pair of columns both cards show. */
export function edgesOf(graph: Graph, withColumns: boolean): Omit<LaidOutEdge, "points">[] {
  const shown = new Set(
    withColumns
      ? graph.nodes.flatMap((node) =>
          node.columns.slice(0, mostColumns).map(({ name }) => columnKey(node.id, name)),
        )
      : [],
  );
  return graph.edges.flatMap(({ from, to, columns }): Omit<LaidOutEdge, "points">[] => {
    const pairs = columns
      .map((pair) => ({ from: columnKey(from, pair.from), to: columnKey(to, pair.to) }))
      .filter((pair) => shown.has(pair.from) && shown.has(pair.to));
    if (pairs.length === 0) return [{ id: `${from}\t${to}`, from, to, column: null }];
    return pairs.map((pair, index) => ({ id: `${from}\t${to}\t${index}`, from, to, column: pair }));
  });
}

/** What the layout engine answered, as boxes and lines. */
export function fromElk(laidOut: ElkNode, graph: Graph, withColumns: boolean): LaidOut {
  const boxes = new Map(
    (laidOut.children ?? []).map(({ id, x = 0, y = 0, width = cardWidth, height = cardHeight }) => [
      id,
      { x, y, width, height },
    ]),
  );
  const routes = new Map((laidOut.edges ?? []).map((edge) => [edge.id, edge.sections?.[0]]));
  const edges = edgesOf(graph, withColumns).flatMap((edge) => {
    const route = routes.get(edge.id);
    if (!route) return [];
    return [{ ...edge, points: [route.startPoint, ...(route.bendPoints ?? []), route.endPoint] }];
  });
  return { boxes, edges, width: laidOut.width ?? 0, height: laidOut.height ?? 0 };
}

/**
 * Bends of a line as Cytoscape takes them: each a share of the way from end to end and a distance
 * from the straight line, positive to its right.
 */
export function toSegments(points: readonly Point[]): { weights: number[]; distances: number[] } {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return { weights: [], distances: [] };
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const square = dx * dx + dy * dy || 1;
  const length = Math.sqrt(square);
  const inner = points.slice(1, -1).map((point) => {
    const [px, py] = [point.x - first.x, point.y - first.y];
    return { weight: (px * dx + py * dy) / square, distance: (px * -dy + py * dx) / length };
  });
  return { weights: inner.map(({ weight }) => weight), distances: inner.map(({ distance }) => distance) };
}
