import type { LineageEdge, LineageNode } from "@/server/lineage/schema";

export type NodeKind = LineageNode["kind"];
export type Graph = { nodes: readonly LineageNode[]; edges: readonly LineageEdge[] };

/** Everything that feeds a node or is fed by it, the node itself included. */
export function relatedTo(graph: Graph, id: string): Set<string> {
  const related = new Set([id]);
  walk(graph, id, "from", "to", related);
  walk(graph, id, "to", "from", related);
  return related;
}

function walk(
  graph: Graph,
  start: string,
  here: "from" | "to",
  there: "from" | "to",
  found: Set<string>,
): void {
  const seen = new Set([start]);
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const edge of graph.edges)
      if (edge[here] === id && !seen.has(edge[there])) {
        seen.add(edge[there]);
        found.add(edge[there]);
        open.push(edge[there]);
      }
}

/**
 * The graph without nodes of some kinds. What flowed through them is joined by an edge that tells no
 * columns, so that the rest stays connected.
 */
export function withoutKinds(graph: Graph, hidden: ReadonlySet<NodeKind>): Graph {
  if (hidden.size === 0) return graph;
  let edges = [...graph.edges];
  for (const node of graph.nodes) {
    if (!hidden.has(node.kind)) continue;
    const into = edges.filter((edge) => edge.to === node.id);
    const out = edges.filter((edge) => edge.from === node.id);
    edges = edges.filter((edge) => edge.from !== node.id && edge.to !== node.id);
    for (const before of into)
      for (const after of out)
        if (!edges.some((edge) => edge.from === before.from && edge.to === after.to))
          edges.push({ from: before.from, to: after.to, runId: null, columns: [] });
  }
  return { nodes: graph.nodes.filter((node) => !hidden.has(node.kind)), edges };
}

export type ColumnKey = `${string}\n${string}`;

export function columnKey(node: string, column: string): ColumnKey {
  return `${node}\n${column}`;
}

/** Columns that feed a column or are fed by it, over all nodes. */
export function relatedColumns(graph: Graph, start: ColumnKey): Set<ColumnKey> {
  const steps = graph.edges.flatMap((edge) =>
    edge.columns.map((column) => ({
      from: columnKey(edge.from, column.from),
      to: columnKey(edge.to, column.to),
    })),
  );
  const found = new Set([start]);
  for (const [here, there] of [
    ["from", "to"],
    ["to", "from"],
  ] as const) {
    const open = [start];
    const seen = new Set([start]);
    for (let key = open.pop(); key !== undefined; key = open.pop())
      for (const step of steps)
        if (step[here] === key && !seen.has(step[there])) {
          seen.add(step[there]);
          found.add(step[there]);
          open.push(step[there]);
        }
  }
  return found;
}
