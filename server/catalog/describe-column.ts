import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { requireAccess } from "./dataset-access";
import { updateColumn } from "./store/column-rows";
import { findDatasetRow } from "./store/dataset-rows";

/** Writes what a column means, and its tags, for everybody who reads the catalog. Tags decide who may read: they are for those who manage the data set. */
export async function describeColumn(
  ctx: Ctx,
  input: {
    datasetId: string;
    column: string;
    description?: string | undefined;
    tags?: string[] | undefined;
  },
): Promise<{ ok: true }> {
  const { access, name } = await findDatasetRow(ctx, input.datasetId, "datasets:write");
  const { description, tags } = input;
  if (tags) requireAccess(access, "grants:manage", name);
  await ctx.db.$transaction(async (tx) => {
    await updateColumn(ctx, tx, input.datasetId, input.column, {
      ...(description === undefined ? {} : { description }),
      ...(tags === undefined ? {} : { tags: [...new Set(tags)].sort() }),
    });
    await recordAudit(
      ctx,
      tx,
      "datasets.column_described",
      { kind: "dataset", id: input.datasetId },
      { column: input.column, ...(tags ? { tags } : {}) },
    );
  });
  return { ok: true };
}
