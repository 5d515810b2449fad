import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { requireAccess } from "./dataset-access";
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
    tags?: string[] | undefined;
    domain?: string | null | undefined;
    restricted?: boolean | undefined;
  },
): Promise<{ ok: true }> {
  const { datasetId, settings: change, name, description, tags, domain, restricted } = input;
  const texts = {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
  /** What decides who may read is for those who manage the data set, not for everybody who may change it. */
  const governed = {
    ...(tags === undefined ? {} : { tags: [...new Set(tags)].sort() }),
    ...(domain === undefined ? {} : { domain }),
    ...(restricted === undefined ? {} : { restricted }),
  };
  const changed = [...Object.keys(texts), ...Object.keys(change ?? {}), ...Object.keys(governed)];
  await ctx.db.$transaction(async (tx) => {
    const before = await findLockedDataset(ctx, tx, datasetId, "datasets:write");
    if (Object.keys(governed).length > 0) requireAccess(before.access, "grants:manage", before.name);
    const settings = change ? changeSettings(before.settings, change) : undefined;
    await updateDatasetRow(ctx, tx, datasetId, {
      ...texts,
      ...governed,
      ...(settings ? { settings } : {}),
    });
    await recordAudit(
      ctx,
      tx,
      "datasets.updated",
      { kind: "dataset", id: datasetId },
      { changed, ...governed },
    );
  });
  return { ok: true };
}
