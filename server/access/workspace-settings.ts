import { defaultMaskingPolicy } from "../transform/plan-masking";
import type { Ctx } from "./context";
import { type WorkspaceSettings, workspaceSettings } from "./schema";
import { readStoredSettings, writeStoredSettings } from "./store/workspace-settings";

/** Settings of the workspace, completed with defaults for what nobody has set. */
export async function readWorkspaceSettings(ctx: Ctx): Promise<WorkspaceSettings> {
  const stored = await readStoredSettings(ctx);
  return workspaceSettings.parse({
    defaultRegion: "DK",
    masking: defaultMaskingPolicy,
    requireSecondFactor: false,
    auditRetentionDays: null,
    ...stored,
  });
}

/** Replaces some of the settings. Data sets follow with their next run. */
export async function changeWorkspaceSettings(
  ctx: Ctx,
  change: Partial<WorkspaceSettings>,
): Promise<WorkspaceSettings> {
  const settings = { ...(await readWorkspaceSettings(ctx)), ...change };
  await writeStoredSettings(ctx, settings);
  return settings;
}
