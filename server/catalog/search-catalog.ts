import type { Ctx } from "@/server/access/context";
import type { SearchHit } from "./schema";
import { searchRows } from "./store/search-rows";

/** Data sets and columns whose name or description holds the text; best matches first, at most 20. */
export async function searchCatalog(ctx: Ctx, input: { text: string }): Promise<SearchHit[]> {
  return input.text.trim() === "" ? [] : searchRows(ctx, input.text.trim());
}
