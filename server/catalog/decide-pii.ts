import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import type { PiiEntity } from "@/server/pii/schema";
import type { MaskingStrategy } from "@/server/transform/schema";
import { updateColumn } from "./store/column-rows";
import { findDatasetRow } from "./store/dataset-rows";

/**
 * Remembers what a person decided about a column: verdict confirmed or rejected, another entity, a
 * masking strategy. `null` takes a decision back. Takes effect with the next run.
 */
export async function decidePii(
  ctx: Ctx,
  input: {
    datasetId: string;
    column: string;
    decision?: "confirmed" | "rejected" | null | undefined;
    entity?: PiiEntity | null | undefined;
    masking?: MaskingStrategy | null | undefined;
  },
): Promise<{ ok: true }> {
  await findDatasetRow(ctx, input.datasetId, "pii:decide");
  await ctx.db.$transaction(async (tx) => {
    await updateColumn(ctx, tx, input.datasetId, input.column, {
      ...(input.decision === undefined ? {} : { piiDecision: input.decision }),
      ...(input.entity === undefined ? {} : { piiEntity: input.entity }),
      ...(input.masking === undefined ? {} : { masking: input.masking }),
    });
    await recordAudit(
      ctx,
      tx,
      "pii.decided",
      { kind: "dataset", id: input.datasetId },
      {
        column: input.column,
        decision: input.decision ?? null,
        entity: input.entity ?? null,
        masking: input.masking ?? null,
      },
    );
  });
  return { ok: true };
}
