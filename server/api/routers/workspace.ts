import { leaveWorkspace } from "@/server/identity/manage-members";
import { renameWorkspace } from "@/server/identity/manage-workspaces";
import { myWorkspace, workspaceNameInput } from "@/server/identity/schema";
import { router, workspaceProcedure } from "../procedures";

export const workspace = router({
  current: workspaceProcedure("workspace:read")
    .output(myWorkspace)
    .query(({ ctx: { workspace, actor } }) => ({
      slug: workspace.slug,
      name: workspace.name,
      role: actor.role,
      permissions: [...actor.permissions],
    })),
  rename: workspaceProcedure("workspace:manage")
    .input(workspaceNameInput)
    .mutation(({ ctx, input }) => renameWorkspace(ctx, input)),
  leave: workspaceProcedure("workspace:leave").mutation(({ ctx }) => leaveWorkspace(ctx)),
});
