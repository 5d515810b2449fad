import type { Ctx } from "@/server/access/context";
import { filteredDatasets, hiddenColumns, hiddenDatasets } from "@/server/catalog/hidden-datasets";
import { hideFromGraph } from "./hide-from-graph";
import type { LineageGraph, LineageInput } from "./schema";
import { findReachableNodes, nodeLimit, readEdges, readNodes } from "./store/graph-rows";

/** The graph around a data set, or of the whole workspace. Column names and flows only when asked for. */
export async function getLineage(ctx: Ctx, input: LineageInput): Promise<LineageGraph> {
  const datasets = await hiddenDatasets(ctx);
  if (input.datasetId && datasets.includes(input.datasetId))
    return { nodes: [], edges: [], truncated: false };
  const found = await findReachableNodes(ctx, { ...input, datasetId: input.datasetId });
  const ids = found.slice(0, nodeLimit);
  const [nodes, edges, columns] = await Promise.all([
    readNodes(ctx, ids),
    readEdges(ctx, ids, input.columns),
    input.columns ? hiddenColumns(ctx) : [],
  ]);
  const seen = hideFromGraph({ nodes, edges }, { datasets, columns, filtered: await filteredDatasets(ctx) });
  return {
    nodes: input.columns ? seen.nodes : seen.nodes.map((node) => ({ ...node, columns: [] })),
    edges: seen.edges,
    truncated: found.length > nodeLimit,
  };
}
