import type { Ctx } from "@/server/access/context";
import { requirePermission } from "@/server/access/policy";
import { recordAudit } from "@/server/audit/record-audit";
import { createDataset, findStoredUpload, lockedDataset, saveSettings } from "@/server/catalog/dataset-state";
import { decideColumns } from "@/server/catalog/decide-columns";
import { changeSettings } from "@/server/catalog/parse-settings";
import { defaultDatasetSettings } from "@/server/catalog/schema";
import { enqueueRun } from "./run-queue";
import type { LoadStarted, LoadUploadInput } from "./schema";

/** Starts a run that loads an upload, into a new data set or an existing one. */
export async function loadUpload(
  ctx: Ctx,
  input: LoadUploadInput,
  options: { isSample?: boolean; description?: string } = {},
): Promise<LoadStarted> {
  const upload = await findStoredUpload(ctx, input.uploadId);
  // Who may write to single data sets by a grant makes no new ones.
  if (!input.datasetId) requirePermission(ctx.actor, "datasets:write");
  return ctx.db.$transaction(async (tx) => {
    const existing = input.datasetId ? await lockedDataset(ctx, tx, input.datasetId, "datasets:write") : null;
    const settings = changeSettings(existing?.settings ?? defaultDatasetSettings, input.settings ?? {});
    const name = existing?.name ?? input.name ?? upload.fileName;
    const id =
      existing?.id ?? (await createDataset(ctx, tx, { name, settings, isSample: false, ...options }));
    if (existing && input.settings) await saveSettings(ctx, tx, id, settings);
    if (!existing) await recordAudit(ctx, tx, "datasets.created", { kind: "dataset", id }, { name });
    await decideColumns(ctx, tx, id, input.verdicts ?? {});
    const runId = await enqueueRun(ctx, tx, { datasetId: id, uploadId: upload.id, kind: "load", settings });
    return { dataset: { id, name }, run: { id: runId } };
  });
}
