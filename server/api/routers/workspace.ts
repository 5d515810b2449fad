import { workspaceSettings } from "@/server/access/schema";
import { readWorkspaceSettings } from "@/server/access/workspace-settings";
import { updateWorkspaceSettings } from "@/server/identity/change-workspace-settings";
import { deleteWorkspace, restoreWorkspace } from "@/server/identity/delete-workspace";
import { leaveWorkspace } from "@/server/identity/manage-members";
import { renameWorkspace } from "@/server/identity/manage-workspaces";
import { deletion, myWorkspace, workspaceNameInput } from "@/server/identity/schema";
import { router, workspaceProcedure } from "../procedures";

export const workspace = router({
  current: workspaceProcedure("workspace:read")
    .output(myWorkspace)
    .query(({ ctx: { workspace, actor } }) => ({
      slug: workspace.slug,
      name: workspace.name,
      role: actor.role,
      permissions: [...actor.permissions],
      deleteAfter: workspace.deleteAfter,
    })),
  rename: workspaceProcedure("workspace:manage")
    .input(workspaceNameInput)
    .mutation(({ ctx, input }) => renameWorkspace(ctx, input)),
  settings: workspaceProcedure("workspace:read")
    .output(workspaceSettings)
    .query(({ ctx }) => readWorkspaceSettings(ctx)),
  changeSettings: workspaceProcedure("workspace:manage")
    .input(workspaceSettings.partial())
    .output(workspaceSettings)
    .mutation(({ ctx, input }) => updateWorkspaceSettings(ctx, input)),
  delete: workspaceProcedure("workspace:manage")
    .input(workspaceNameInput)
    .output(deletion)
    .mutation(({ ctx, input }) => deleteWorkspace(ctx, input)),
  restore: workspaceProcedure("workspace:manage", { evenIfClosed: true }).mutation(({ ctx }) =>
    restoreWorkspace(ctx),
  ),
  leave: workspaceProcedure("workspace:leave").mutation(({ ctx }) => leaveWorkspace(ctx)),
});
