import type { Ctx } from "../access/context";
import { recordAudit } from "../audit/record-audit";
import { fail } from "../platform/errors";
import { markForRemoval, unmarkForRemoval } from "./store/workspace-removal";

/** So many days a workspace that is to be deleted can be restored. */
export const graceDays = 30;

/**
 * Closes the workspace at once and has it removed for good after {@link graceDays}. Who asks types its name. Until then its
 * rows and files stay as they are, its API keys and jobs wait, and its admins may restore it.
 */
export async function deleteWorkspace(ctx: Ctx, input: { name: string }): Promise<{ deleteAfter: Date }> {
  const now = ctx.clock.now();
  const deleteAfter = new Date(now.getTime() + graceDays * 86_400_000);
  await ctx.db.$transaction(async (tx) => {
    const marked = await markForRemoval(ctx, tx, { name: input.name, now, deleteAfter });
    if (!marked)
      fail(
        "invalid",
        "identity.workspace_name_differs",
        "This is not the name of the workspace. Type it as shown.",
        {
          field: "name",
        },
      );
    const object = { kind: "workspace", id: ctx.workspaceId };
    await recordAudit(ctx, tx, "workspace.deletion_requested", object, {
      deleteAfter: deleteAfter.toISOString(),
    });
  });
  return { deleteAfter };
}

/** Opens a workspace again that waits for its removal; what waited in it goes on. */
export async function restoreWorkspace(ctx: Ctx): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    if (!(await unmarkForRemoval(ctx, tx)))
      fail(
        "conflict",
        "identity.workspace_not_waiting",
        "This workspace does not wait for its removal, or its time is over.",
      );
    await recordAudit(ctx, tx, "workspace.restored", { kind: "workspace", id: ctx.workspaceId });
  });
}
