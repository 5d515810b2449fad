import { expect, it } from "vitest";
import { hideFromGraph } from "./hide-from-graph";
import type { LineageNode } from "./schema";

const node = (id: string, kind: LineageNode["kind"], datasetId: string | null): LineageNode => ({
  id,
  kind,
  name: `name of ${id}`,
  datasetId,
  columns: ["a", "b"].map((name) => ({ name, type: "text", pii: null })),
  rows: 3,
  rowsHidden: false,
  version: 1,
  quality: 1,
  updatedAt: new Date(0),
});

const nodes = [
  node("file", "file", null),
  node("chart", "chart", "secret"),
  node("other", "file", null),
  node("open", "chart", "open"),
];
const flow = ["a", "b"].map((name) => ({ from: name, to: name, transform: "as it is" }));
const edges = [
  { from: "file", to: "chart", runId: null, columns: flow },
  { from: "other", to: "open", runId: null, columns: flow },
];

it("leaves a hidden data set as a place without a name, and no file that fed only it", () => {
  const graph = hideFromGraph({ nodes, edges }, { datasets: ["secret"], columns: [], filtered: [] });
  expect(graph.nodes.map(({ id }) => id)).toEqual(["chart", "other", "open"]);
  expect(graph.nodes[0]).toMatchObject({
    name: "Restricted data set",
    columns: [],
    rows: null,
    datasetId: null,
  });
  expect(JSON.stringify(graph)).not.toContain("secret");
  expect(graph.edges.map(({ to }) => to)).toEqual(["open"]);
});

it("leaves out hidden columns with their flows", () => {
  const graph = hideFromGraph(
    { nodes, edges },
    { datasets: [], columns: [{ datasetId: "open", name: "b" }], filtered: [] },
  );
  expect(graph.nodes.find(({ id }) => id === "open")?.columns.map(({ name }) => name)).toEqual(["a"]);
  expect(graph.edges.find(({ to }) => to === "open")?.columns.map(({ to }) => to)).toEqual(["a"]);
});

it("tells no number of rows of a data set some rows of which are hidden, nor of the files that feed it", () => {
  const graph = hideFromGraph({ nodes, edges }, { datasets: [], columns: [], filtered: ["open"] });
  const rowsOf = Object.fromEntries(graph.nodes.map(({ id, rows, rowsHidden }) => [id, [rows, rowsHidden]]));
  expect(rowsOf).toEqual({
    file: [3, false],
    chart: [3, false],
    other: [null, true],
    open: [null, true],
  });
});
