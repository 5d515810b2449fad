import type { Ctx } from "@/server/access/context";

/** Fingerprint of the run whose Chart snapshot readers see, or null before the first. */
export async function findPublishedFingerprint(ctx: Ctx, datasetId: string): Promise<string | null> {
  const current = await ctx.db.currentSnapshot.findFirst({
    where: { datasetId, layer: "chart" },
    select: { snapshot: { select: { run: { select: { fingerprint: true } } } } },
  });
  return current?.snapshot.run.fingerprint ?? null;
}
