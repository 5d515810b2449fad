import type { Ctx } from "@/server/access/context";
import { recordAccess } from "@/server/audit/record-access";
import { hiddenColumns, hiddenDatasets } from "./hidden-datasets";
import type { SearchHit } from "./schema";
import { searchRows } from "./store/search-rows";

/** Data sets and columns whose name or description holds the text; best matches first, at most 20. */
export async function searchCatalog(ctx: Ctx, input: { text: string }): Promise<SearchHit[]> {
  const text = input.text.trim();
  if (text === "") return [];
  const [datasets, columns] = await Promise.all([hiddenDatasets(ctx), hiddenColumns(ctx)]);
  const hits = await searchRows(ctx, text, { datasets, columns });
  // What was looked for may be a name of a person, so it is not kept.
  await recordAccess(ctx, "catalog.searched", null, { rows: hits.length });
  return hits;
}
