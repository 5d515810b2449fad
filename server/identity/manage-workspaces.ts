import type { Ctx, Origin, Person } from "../access/context";
import { recordAudit } from "../audit/record-audit";
import { actAs } from "./act-as";
import { foundWorkspace } from "./found-workspace";
import { inTransaction, lockWorkspaceCreation } from "./store/global-transaction";
import { renameWorkspaceRow } from "./store/workspaces";

/** Anybody who is signed in may open a workspace of their own and is its admin. */
export async function createWorkspace(
  person: Person,
  input: { name: string },
  origin: Origin,
): Promise<{ slug: string; name: string }> {
  return await inTransaction(async (tx) => {
    await lockWorkspaceCreation(tx);
    const { id, slug, name } = await foundWorkspace(tx, { name: input.name, adminId: person.id });
    await recordAudit(actAs(person, id, "admin", origin), tx, "workspace.created", { kind: "workspace", id });
    return { slug, name };
  });
}

/** The slug stays, so that links keep working. */
export async function renameWorkspace(ctx: Ctx, input: { name: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await renameWorkspaceRow(ctx, tx, input.name);
    await recordAudit(
      ctx,
      tx,
      "workspace.renamed",
      { kind: "workspace", id: ctx.workspaceId },
      { name: input.name },
    );
  });
}
