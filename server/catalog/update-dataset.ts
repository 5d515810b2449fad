import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { changeSettings } from "./parse-settings";
import type { SettingsChange } from "./schema";
import { findLockedDataset, updateDatasetRow } from "./store/dataset-rows";

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
    settings?: SettingsChange | undefined;
  },
): Promise<{ ok: true }> {
  const { datasetId, settings: change, name, description } = input;
  const texts = {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
  const changed = [...Object.keys(texts), ...Object.keys(change ?? {})];
  await ctx.db.$transaction(async (tx) => {
    const before = await findLockedDataset(ctx, tx, datasetId);
    const settings = change ? changeSettings(before.settings, change) : undefined;
    await updateDatasetRow(ctx, tx, datasetId, { ...texts, ...(settings ? { settings } : {}) });
    await recordAudit(ctx, tx, "datasets.updated", { kind: "dataset", id: datasetId }, { changed });
  });
  return { ok: true };
}
