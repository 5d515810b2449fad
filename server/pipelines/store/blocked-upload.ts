import type { Ctx } from "@/server/access/context";

/** The file of the latest run that measured anything, where the gate blocked it. */
export async function findBlockedUpload(ctx: Ctx, datasetId: string): Promise<string | null> {
  const run = await ctx.db.run.findFirst({
    where: { datasetId, report: { isNot: null }, status: { in: ["succeeded", "blocked"] } },
    orderBy: { finishedAt: "desc" },
    select: { status: true, uploadId: true },
  });
  return run?.status === "blocked" ? run.uploadId : null;
}
