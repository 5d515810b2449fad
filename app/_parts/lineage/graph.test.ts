import { describe, expect, it } from "vitest";
import { columnKey, type Graph, type NodeKind, relatedColumns, relatedTo, withoutKinds } from "./graph";

const node = (id: string, kind: NodeKind) => ({
  id,
  kind,
  name: id,
  datasetId: null,
  columns: [],
  rows: null,
  rowsHidden: false,
  version: null,
  quality: null,
  updatedAt: new Date(0),
});
const edge = (from: string, to: string, columns: [string, string][] = []) => ({
  from,
  to,
  runId: null,
  columns: columns.map(([a, b]) => ({ from: a, to: b, transform: "" })),
});

const graph: Graph = {
  nodes: [
    node("file", "file"),
    node("raw", "explore"),
    node("chart", "chart"),
    node("nav", "navigate"),
    node("other", "chart"),
  ],
  edges: [
    edge("file", "raw", [["a", "a"]]),
    edge("raw", "chart", [["a", "b"]]),
    edge("chart", "nav"),
    edge("raw", "other"),
  ],
};

describe("lineage graph", () => {
  it("relates what feeds a node and what it feeds, but not its siblings", () => {
    expect([...relatedTo(graph, "chart")].sort()).toEqual(["chart", "file", "nav", "raw"]);
  });

  it("keeps the rest connected when a kind is hidden", () => {
    const rest = withoutKinds(graph, new Set<NodeKind>(["explore"]));
    expect(rest.nodes.map(({ id }) => id)).toEqual(["file", "chart", "nav", "other"]);
    expect(rest.edges.map(({ from, to }) => `${from}>${to}`).sort()).toEqual([
      "chart>nav",
      "file>chart",
      "file>other",
    ]);
  });

  it("ends on graphs with a cycle", () => {
    const cyclic: Graph = { nodes: graph.nodes, edges: [edge("file", "raw"), edge("raw", "file")] };
    expect(relatedTo(cyclic, "file").size).toBe(2);
  });

  it("follows a column through renamings", () => {
    const related = relatedColumns(graph, columnKey("chart", "b"));
    expect(related.has(columnKey("file", "a"))).toBe(true);
    expect(related.has(columnKey("nav", "b"))).toBe(false);
  });
});
