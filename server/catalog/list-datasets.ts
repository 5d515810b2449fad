import type { Ctx } from "@/server/access/context";
import { hiddenDatasets } from "./hidden-datasets";
import type { DatasetPage, ListDatasetsInput } from "./schema";
import { listDatasetRows } from "./store/dataset-list";

/** Data sets of the workspace with their state, searched, filtered, sorted and paged by the database. */
export async function listDatasets(ctx: Ctx, input: ListDatasetsInput): Promise<DatasetPage> {
  return listDatasetRows(ctx, input, await hiddenDatasets(ctx));
}
