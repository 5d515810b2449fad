"use client";

import { useQuery } from "@tanstack/react-query";
import ELK from "elkjs/lib/elk-api";
import type { Graph } from "./graph";
import { fromElk, type LaidOut, toElk } from "./layout-graph";

let engine: InstanceType<typeof ELK> | undefined;

/** One engine for the page, in a worker, so that laying out never holds up the reader. */
function layoutEngine(): InstanceType<typeof ELK> {
  engine ??= new ELK({
    workerFactory: () => new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" }),
  });
  return engine;
}

/** Where everything stands. The last layout stays in sight while the next is computed. */
export function useLayout(graph: Graph, withColumns: boolean) {
  return useQuery({
    queryKey: ["lineage-layout", withColumns, graph.nodes.map(shapeOf), graph.edges.map(lineOf)],
    queryFn: async (): Promise<LaidOut> =>
      fromElk(await layoutEngine().layout(toElk(graph, withColumns)), graph, withColumns),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (before) => before,
  });
}

const shapeOf = (node: Graph["nodes"][number]) => [node.id, node.columns.map(({ name }) => name)];
const lineOf = (edge: Graph["edges"][number]) => [
  edge.from,
  edge.to,
  edge.columns.map(({ from, to }) => [from, to]),
];
