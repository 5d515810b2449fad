import type { LineageEdge, LineageGraph, LineageNode } from "./schema";

type Hidden = {
  datasets: string[];
  columns: { datasetId: string; name: string }[];
  /** Data sets of which some rows are hidden: neither they nor the files that feed them say how many there are. */
  filtered: string[];
};

/**
 * The graph without what somebody may not know. A hidden data set stays as a place without a name, so that the
 * flow around it is still true; files that fed nothing else, and hidden columns with their flows, are left out.
 */
export function hideFromGraph(
  graph: Pick<LineageGraph, "nodes" | "edges">,
  hidden: Hidden,
): Pick<LineageGraph, "nodes" | "edges"> {
  if (Object.values(hidden).every(({ length }) => length === 0)) return graph;
  const isHidden = ({ datasetId }: LineageNode) => datasetId !== null && hidden.datasets.includes(datasetId);
  const nameless = new Set(graph.nodes.filter(isHidden).map(({ id }) => id));
  const targets = (node: LineageNode) =>
    graph.edges.filter(({ from }) => from === node.id).map(({ to }) => to);
  const feedsHiddenOnly = (node: LineageNode) => {
    const fed = node.datasetId === null ? targets(node) : [];
    return fed.length > 0 && fed.every((id) => nameless.has(id));
  };
  const uncounted = new Set(
    graph.nodes
      .filter(({ datasetId }) => datasetId !== null && hidden.filtered.includes(datasetId))
      .map(({ id }) => id),
  );
  const isUncounted = (node: LineageNode) =>
    uncounted.has(node.id) || (node.datasetId === null && targets(node).some((id) => uncounted.has(id)));
  const hiddenNames = new Map<string, Set<string>>();
  for (const { datasetId, name } of hidden.columns)
    hiddenNames.set(datasetId, (hiddenNames.get(datasetId) ?? new Set()).add(name));
  const nodes = graph.nodes
    .filter((node) => !feedsHiddenOnly(node))
    .map((node) => (isHidden(node) ? withoutFacts(node) : cutColumns(node, hiddenNames)))
    .map((node) => (isUncounted(node) ? { ...node, rows: null, rowsHidden: true } : node));
  return { nodes, edges: cutEdges(graph.edges, nodes) };
}

function withoutFacts(node: LineageNode): LineageNode {
  return {
    ...node,
    name: "Restricted data set",
    datasetId: null,
    columns: [],
    rows: null,
    version: null,
    quality: null,
  };
}

function cutColumns(node: LineageNode, hidden: ReadonlyMap<string, ReadonlySet<string>>): LineageNode {
  const names = node.datasetId === null ? undefined : hidden.get(node.datasetId);
  return names ? { ...node, columns: node.columns.filter(({ name }) => !names.has(name)) } : node;
}

/** Edges between nodes that are left, with the flows between columns that are. */
function cutEdges(edges: readonly LineageEdge[], nodes: readonly LineageNode[]): LineageEdge[] {
  const left = new Map(nodes.map((node) => [node.id, new Set(node.columns.map(({ name }) => name))]));
  const isFile = new Set(nodes.filter(({ kind }) => kind === "file").map(({ id }) => id));
  return edges
    .filter(({ from, to }) => left.has(from) && left.has(to))
    .map((edge) => ({
      ...edge,
      columns: edge.columns.filter(
        ({ from, to }) =>
          left.get(edge.to)?.has(to) && (isFile.has(edge.from) || left.get(edge.from)?.has(from)),
      ),
    }));
}
