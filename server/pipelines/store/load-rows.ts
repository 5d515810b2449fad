import { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { json, type Tx } from "@/server/platform/db";

const part = z.object({ key: z.string(), rows: z.number(), bytes: z.number(), sha256: z.string() });

/** A file that is part of a data set, with the Explore part it became. */
export type LoadRow = {
  id: string;
  runId: string;
  sha256: string;
  fileName: string;
  mode: string;
  part: z.infer<typeof part>;
  createdAt: Date;
};

/** All loads of a data set, oldest first. */
export async function listLoads(ctx: Ctx, datasetId: string): Promise<LoadRow[]> {
  const rows = await ctx.db.load.findMany({
    where: { datasetId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, runId: true, sha256: true, fileName: true, mode: true, part: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, part: part.parse(row.part) }));
}

export async function insertLoad(
  ctx: Ctx,
  tx: Tx,
  load: Omit<LoadRow, "id"> & { datasetId: string; uploadId: string },
): Promise<void> {
  const { part: stored, ...rest } = load;
  await tx.load.create({ data: { workspaceId: ctx.workspaceId, ...rest, part: json(stored) } });
}
