import type { Ctx } from "@/server/access/context";
import type { WorkspaceSettings } from "@/server/access/schema";
import { changeWorkspaceSettings } from "@/server/access/workspace-settings";
import { recordAudit } from "@/server/audit/record-audit";
import { fail } from "@/server/platform/errors";
import { findPersonById } from "./store/people";
import { hasSecondFactor } from "./store/second-factors";

/** Changes region, masking policy, second factor or retention of the workspace. Data sets follow with their next run. */
export async function updateWorkspaceSettings(
  ctx: Ctx,
  change: { [K in keyof WorkspaceSettings]?: WorkspaceSettings[K] | undefined },
): Promise<WorkspaceSettings> {
  if (change.requireSecondFactor) await requireOwnSecondFactor(ctx);
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

/** Whoever asks it of others has it: otherwise the same click would shut them out of these settings. */
async function requireOwnSecondFactor({ actor }: Ctx): Promise<void> {
  if (actor.kind !== "user" || (await hasSecondFactor(actor.id))) return;
  if ((await findPersonById(actor.id))?.passwordHash)
    fail(
      "conflict",
      "identity.own_second_factor_first",
      "Set up your own second factor first, under Sessions and keys.",
      { field: "requireSecondFactor" },
    );
}
