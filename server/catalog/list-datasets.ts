import type { Ctx } from "@/server/access/context";
import { filteredDatasets, hiddenDatasets } from "./hidden-datasets";
import type { DatasetPage, ListDatasetsInput } from "./schema";
import { listDatasetRows } from "./store/dataset-list";

/** Data sets of the workspace with their state, searched, filtered, sorted and paged by the database. */
export async function listDatasets(ctx: Ctx, input: ListDatasetsInput): Promise<DatasetPage> {
  return listDatasetRows(ctx, input, {
    hidden: await hiddenDatasets(ctx),
    filtered: await filteredDatasets(ctx),
  });
}
