import type { Ctx } from "@/server/access/context";
import type { LineageGraph, LineageInput } from "./schema";
import { findReachableNodes, nodeLimit, readEdges, readNodes } from "./store/graph-rows";

/** The graph around a data set, or of the whole workspace. Column names and flows only when asked for. */
export async function getLineage(ctx: Ctx, input: LineageInput): Promise<LineageGraph> {
  const found = await findReachableNodes(ctx, { ...input, datasetId: input.datasetId });
  const ids = found.slice(0, nodeLimit);
  const [nodes, edges] = await Promise.all([readNodes(ctx, ids), readEdges(ctx, ids, input.columns)]);
  return {
    nodes: input.columns ? nodes : nodes.map((node) => ({ ...node, columns: [] })),
    edges,
    truncated: found.length > nodeLimit,
  };
}
