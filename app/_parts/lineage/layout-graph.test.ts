import ELK from "elkjs";
import { describe, expect, it } from "vitest";
import type { Graph } from "./graph";
import { cardHeight, columnHeight, fromElk, toElk, toSegments } from "./layout-graph";

const node = (id: string, columns: string[] = []) => ({
  id,
  kind: "chart" as const,
  name: id,
  datasetId: null,
  columns: columns.map((name) => ({ name, type: "text", pii: null })),
  rows: null,
  rowsHidden: false,
  version: null,
  quality: null,
  updatedAt: new Date(0),
});

const graph: Graph = {
  nodes: [node("a", ["x", "y"]), node("b", ["x"]), node("c")],
  edges: [
    { from: "a", to: "b", runId: null, columns: [{ from: "x", to: "x", transform: "" }] },
    { from: "b", to: "c", runId: null, columns: [] },
  ],
};

async function layOut(withColumns: boolean) {
  return fromElk(await new ELK().layout(toElk(graph, withColumns)), graph, withColumns);
}

describe("layout of lineage", () => {
  it("runs from left to right", async () => {
    const { boxes } = await layOut(false);
    const x = (id: string) => boxes.get(id)?.x ?? Number.NaN;
    expect(x("a")).toBeLessThan(x("b"));
    expect(x("b")).toBeLessThan(x("c"));
  });

  it("makes room for columns and joins them at their own height", async () => {
    const { boxes, edges } = await layOut(true);
    expect(boxes.get("a")?.height).toBe(cardHeight + 2 * columnHeight);
    const line = edges.find((edge) => edge.column !== null);
    expect(line?.points[0]?.y).toBe((boxes.get("a")?.y ?? 0) + cardHeight + columnHeight / 2);
    expect(edges).toHaveLength(2);
  });
});

it("describes bends by their share of the way and their distance from it", () => {
  const bends = toSegments([
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 40 },
    { x: 100, y: 40 },
  ]);
  expect(bends.weights[0]).toBeCloseTo(1 - bends.weights[1]!, 5);
  expect(bends.distances[0]).toBeCloseTo(-bends.distances[1]!, 5);
  expect(
    toSegments([
      { x: 0, y: 0 },
      { x: 9, y: 9 },
    ]),
  ).toEqual({ weights: [], distances: [] });
});
