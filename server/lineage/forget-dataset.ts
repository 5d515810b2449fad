import type { Tx } from "@/server/platform/db";
import { deleteDatasetNodes } from "./store/graph-rows";

/** Takes a deleted data set out of the graph, in the transaction that deletes it. */
export function forgetDataset(tx: Tx, datasetId: string): Promise<void> {
  return deleteDatasetNodes(tx, datasetId);
}
