import type { Ctx } from "@/server/access/context";
import { hiddenDatasets } from "./hidden-datasets";
import { listDatasetNames } from "./store/access-objects";

/** Ids and names of all data sets the actor may know of, for choices in forms. */
export async function listNames(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  return listDatasetNames(ctx, await hiddenDatasets(ctx));
}
