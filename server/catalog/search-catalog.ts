import type { Ctx } from "@/server/access/context";
import { searchRows } from "./store/search-rows";

export type SearchHit = { kind: "dataset" | "column"; datasetId: string; name: string; detail: string };

/** Data sets and columns whose name or description holds the text; best matches first, at most 20. */
export async function searchCatalog(ctx: Ctx, input: { text: string }): Promise<SearchHit[]> {
  return input.text.trim() === "" ? [] : searchRows(ctx, input.text.trim());
}
