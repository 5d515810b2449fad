import type { Ctx } from "@/server/access/context";
import type { Tx } from "@/server/platform/db";
import { type ColumnFlow, type NodeInput, upsertEdge, upsertNode } from "./store/graph-rows";

export type { ColumnFlow };

/** A passage of data as a run saw it: nodes in order of flow, and how columns of each become those of the next. */
export type RunLineage = {
  runId: string;
  datasetId: string;
  steps: { node: NodeInput; columns: ColumnFlow[] }[];
};

/**
 * Writes the chain file → Explore → Chart → Navigate of a run into the graph. `columns` of a step says how
 * the columns of the node before it flow into it. Nodes and edges that are there already are updated, so
 * a repeated run leaves the same graph.
 */
export async function recordRunLineage(ctx: Ctx, tx: Tx, lineage: RunLineage): Promise<void> {
  let previous: string | null = null;
  for (const { node, columns } of lineage.steps) {
    const id = await upsertNode(ctx, tx, node);
    if (previous) await upsertEdge(ctx, tx, { fromId: previous, toId: id, runId: lineage.runId, columns });
    previous = id;
  }
}
