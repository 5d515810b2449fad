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
