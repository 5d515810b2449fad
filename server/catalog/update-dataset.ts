import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { fail } from "@/server/platform/errors";
import type { DatasetSettings } from "./schema";
import { findDatasetRow, updateDatasetRow } from "./store/dataset-rows";

/**
 * Changes name, description or settings. New settings take effect with the next run; Atlas never
 * rewrites published data behind a reader's back.
 */
export async function updateDataset(
  ctx: Ctx,
  input: {
    datasetId: string;
    name?: string | undefined;
    description?: string | undefined;
    settings?: Partial<DatasetSettings> | undefined;
  },
): Promise<{ ok: true }> {
  const before = await findDatasetRow(ctx, input.datasetId);
  const settings = input.settings ? { ...before.settings, ...input.settings } : undefined;
  if (settings?.mode === "upsert" && settings.key.length === 0)
    fail(
      "invalid",
      "catalog.upsert_needs_key",
      "Upsert needs a key: choose the columns that identify a row.",
      {
        field: "key",
      },
    );
  await ctx.db.$transaction(async (tx) => {
    await updateDatasetRow(ctx, tx, input.datasetId, {
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.description === undefined ? {} : { description: input.description }),
      ...(settings === undefined ? {} : { settings }),
    });
    await recordAudit(
      ctx,
      tx,
      "datasets.updated",
      { kind: "dataset", id: input.datasetId },
      {
        changed: Object.keys({ ...input, ...(input.settings ?? {}) }).filter(
          (key) => key !== "datasetId" && key !== "settings",
        ),
      },
    );
  });
  return { ok: true };
}
