import type { Ctx } from "@/server/access/context";
import type { WorkspaceSettings } from "@/server/access/schema";
import { changeWorkspaceSettings } from "@/server/access/workspace-settings";
import { recordAudit } from "@/server/audit/record-audit";

/** Changes region, masking policy or retention of the workspace. Data sets follow with their next run. */
export async function updateWorkspaceSettings(
  ctx: Ctx,
  change: { [K in keyof WorkspaceSettings]?: WorkspaceSettings[K] | undefined },
): Promise<WorkspaceSettings> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const settings = await changeWorkspaceSettings(ctx, given);
  await ctx.db.$transaction((tx) =>
    recordAudit(
      ctx,
      tx,
      "workspace.settings_changed",
      { kind: "workspace", id: ctx.workspaceId },
      { changed: Object.keys(given) },
    ),
  );
  return settings;
}
