import type { Ctx } from "../context";

/** The sealed secret of this purpose. When there is none, `create` makes it; of several at once one wins. */
export async function findOrCreateSecret(ctx: Ctx, purpose: string, create: () => string): Promise<string> {
  return (await findSecret(ctx, purpose)) ?? (await createSecret(ctx, purpose, create()));
}

async function findSecret(ctx: Ctx, purpose: string): Promise<string | undefined> {
  const row = await ctx.db.workspaceSecret.findFirst({ where: { purpose }, select: { sealed: true } });
  return row?.sealed;
}

async function createSecret(ctx: Ctx, purpose: string, sealed: string): Promise<string> {
  await ctx.db.workspaceSecret.createMany({
    data: [{ workspaceId: ctx.workspaceId, purpose, sealed }],
    skipDuplicates: true,
  });
  const row = await ctx.db.workspaceSecret.findFirstOrThrow({ where: { purpose }, select: { sealed: true } });
  return row.sealed;
}

/** All sealed secrets of the workspace, by purpose. */
export async function listSecrets(ctx: Ctx): Promise<{ purpose: string; sealed: string }[]> {
  return await ctx.db.workspaceSecret.findMany({ select: { purpose: true, sealed: true } });
}

/** Puts the same secret in its place, sealed anew, unless somebody else did so first. */
export async function replaceSecret(ctx: Ctx, purpose: string, was: string, sealed: string): Promise<void> {
  await ctx.db.workspaceSecret.updateMany({ where: { purpose, sealed: was }, data: { sealed } });
}
