import type { Ctx } from "@/server/access/context";
import type { DatasetPage, ListDatasetsInput } from "./schema";
import { listDatasetRows } from "./store/dataset-list";

/** Data sets of the workspace with their state, searched, filtered, sorted and paged by the database. */
export function listDatasets(ctx: Ctx, input: ListDatasetsInput): Promise<DatasetPage> {
  return listDatasetRows(ctx, input);
}
