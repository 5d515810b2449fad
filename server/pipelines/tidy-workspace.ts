import type { Ctx } from "@/server/access/context";
import { systemContext } from "@/server/access/system-context";
import { workspaceIds } from "@/server/access/workspace-ids";
import { resealWorkspaceKeys } from "@/server/access/workspace-keys";
import { removeAbandonedUploads } from "@/server/catalog/remove-abandoned-uploads";
import { removeOrphanedParts } from "@/server/catalog/remove-orphaned-parts";
import { currentKeyId } from "@/server/platform/crypto";
import { resealEdits } from "./quarantine-edits";
import { listEditsSealedOtherwise, replaceSealedEdits } from "./store/quarantine-decisions";

const batch = 500;

/** What one round of housekeeping in a workspace did. */
export type WorkspaceTidied = { resealed: number; uploads: number; parts: number };

/**
 * Housekeeping of one workspace: secrets that a former master key seals are sealed with the current one, so that
 * the former one can be forgotten; files that were uploaded and never loaded, and parts of data sets that are no more,
 * are removed.
 */
export async function tidyWorkspace(ctx: Ctx, signal: AbortSignal): Promise<WorkspaceTidied> {
  let resealed = await resealWorkspaceKeys(ctx);
  for (;;) {
    signal.throwIfAborted();
    const edits = await listEditsSealedOtherwise(ctx, currentKeyId(), batch);
    for (const { sealedEdits, ...row } of edits)
      await replaceSealedEdits(ctx, row, sealedEdits, resealEdits(ctx, row, sealedEdits));
    resealed += edits.length;
    if (edits.length < batch) break;
  }
  const uploads = await removeAbandonedUploads(ctx, signal);
  return { resealed, uploads, parts: await removeOrphanedParts(ctx, signal) };
}

/** {@link tidyWorkspace} in all of them. */
export async function tidyWorkspaces(signal: AbortSignal): Promise<WorkspaceTidied> {
  const total: WorkspaceTidied = { resealed: 0, uploads: 0, parts: 0 };
  for (const id of await workspaceIds()) {
    const { resealed, uploads, parts } = await tidyWorkspace(systemContext(id, "housekeeping"), signal);
    total.resealed += resealed;
    total.uploads += uploads;
    total.parts += parts;
  }
  return total;
}
