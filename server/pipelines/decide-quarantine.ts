import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { findDataset } from "@/server/catalog/dataset-state";
import { sealEdits } from "./quarantine-edits";
import type { decideQuarantineInput, editQuarantineInput } from "./schema";
import { saveDecisions, saveEdit } from "./store/quarantine-decisions";

/** Discards quarantined rows for good, or takes an earlier decision back. Effective with the next run. */
export async function decideQuarantine(
  ctx: Ctx,
  input: z.infer<typeof decideQuarantineInput>,
): Promise<{ ok: true }> {
  const { datasetId, rowIds, decision } = input;
  await findDataset(ctx, datasetId, "quarantine:write");
  await ctx.db.$transaction(async (tx) => {
    await saveDecisions(
      ctx,
      tx,
      datasetId,
      [...new Set(rowIds)],
      decision === "discard" ? "discarded" : null,
    );
    await recordAudit(
      ctx,
      tx,
      `quarantine.${decision}`,
      { kind: "dataset", id: datasetId },
      { rows: rowIds.length },
    );
  });
  return { ok: true };
}

/** Keeps corrected values of a row for the next replay. The raw layer stays as it was received. */
export async function editQuarantinedRow(
  ctx: Ctx,
  input: z.infer<typeof editQuarantineInput>,
): Promise<{ ok: true }> {
  const { datasetId, rowId, edits } = input;
  await findDataset(ctx, datasetId, "quarantine:write");
  await ctx.db.$transaction(async (tx) => {
    await saveEdit(ctx, tx, datasetId, rowId, sealEdits(ctx, { datasetId, rowId }, edits));
    await recordAudit(
      ctx,
      tx,
      "quarantine.edited",
      { kind: "dataset", id: datasetId },
      {
        row: rowId,
        columns: Object.keys(edits),
      },
    );
  });
  return { ok: true };
}
