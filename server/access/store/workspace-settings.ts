import { json } from "../../platform/db";
import type { Ctx } from "../context";
import type { WorkspaceSettings } from "../schema";

// The workspace itself is not a tenant model; these two reach the row of the context and no other.

export async function readStoredSettings(ctx: Ctx): Promise<object> {
  const row = await ctx.db.workspace.findFirst({
    where: { id: ctx.workspaceId },
    select: { settings: true },
  });
  return typeof row?.settings === "object" && row.settings !== null ? row.settings : {};
}

export async function writeStoredSettings(ctx: Ctx, settings: WorkspaceSettings): Promise<void> {
  await ctx.db.workspace.update({
    where: { id: ctx.workspaceId },
    data: { settings: json(settings) },
    select: { id: true },
  });
}
