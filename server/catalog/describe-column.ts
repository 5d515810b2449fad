import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { updateColumn } from "./store/column-rows";
import { findDatasetRow } from "./store/dataset-rows";

/** Writes what a column means, for everybody who reads the catalog. */
export async function describeColumn(
  ctx: Ctx,
  input: { datasetId: string; column: string; description: string },
): Promise<{ ok: true }> {
  await findDatasetRow(ctx, input.datasetId);
  await ctx.db.$transaction(async (tx) => {
    await updateColumn(ctx, tx, input.datasetId, input.column, { description: input.description });
    await recordAudit(
      ctx,
      tx,
      "datasets.column_described",
      { kind: "dataset", id: input.datasetId },
      { column: input.column },
    );
  });
  return { ok: true };
}
